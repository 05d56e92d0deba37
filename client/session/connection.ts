import type { Room } from "@colyseus/sdk";
import { effect } from "@preact/signals";
import {
  type CreateOptions,
  type JoinOptions,
  type Phase,
  PROTOCOL_VERSION,
  ROOM,
  type ServerMessageKind,
  type ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";
import { line } from "../store/line.ts";
import { crew, liveOffers, seat, table, talk } from "../store/store.ts";
import { announcement, isSeatUnknown } from "../store/table.ts";
import { reserve } from "./entering.ts";
import { Line } from "./line.ts";
import { forgetUnsent, hasUnsent, sendUnsent } from "./lockSync.ts";
import { NoLine } from "./reach.ts";
import { forgetMatch, receiveLog, receivePlan, receiveView } from "./received.ts";
import { Refused } from "./refused.ts";
import { inRoom, setRoom } from "./room.ts";
import { isLearnt, learnScenario } from "./scenario.ts";
import { keepSeat, seatOf } from "./seats.ts";
import { roomOfCode } from "./server.ts";

export { hasUnsent };

/** The line to a match, and what comes by it. */

/** How to come into it. To create it is possible once: from then on one comes into what was created. */
type Way = { code: string; options: JoinOptions } | { creates: CreateOptions };
let way: Way | undefined;
/** Tells this page from others that are open at the same seat. */
const PAGE = Math.random().toString(36).slice(2);
/** One came by the key of a viewer, as the projector does. */
let isViewer = false;

const matchLine = new Line({ state: line, reserve: reservePlace, hear, isBack: () => void sendUnsent() });

async function reservePlace(isByItself: boolean) {
  const by = way;
  if (!by) throw new NoLine("silent");
  if ("creates" in by) {
    const { nickname } = by.creates;
    const reserved = await reserve(`create/${ROOM}`, by.creates);
    // A room has the code of its match for an id. Another match may have been wanted meanwhile.
    if (way === by) way = { code: reserved.roomId, options: { version: PROTOCOL_VERSION, nickname } };
    return reserved;
  }
  const roomId = await roomOfCode(by.code);
  if (roomId === undefined) throw new Refused({ code: "noSuchMatch" });
  return reserve(`joinById/${roomId}`, { ...by.options, page: PAGE, ...(isByItself ? { isByItself } : {}) });
}

/** Opens a new match and sits down as its host. @returns as `join` does. @throws Refused, NoLine */
export const create = (wishes: Omit<CreateOptions, "version">): Promise<Table | undefined> =>
  enter({ creates: { version: PROTOCOL_VERSION, ...wishes } });

/**
 * Enters a match: back to the seat of a token, or as somebody new.
 * @returns undefined when something else was wanted meanwhile. @throws Refused, NoLine
 */
export const join = (code: string, options: Omit<JoinOptions, "version">): Promise<Table | undefined> =>
  enter({ code, options: { version: PROTOCOL_VERSION, ...options } });

async function enter(by: Way): Promise<Table | undefined> {
  leave();
  way = by;
  isViewer = "options" in by && by.options.watch === true && by.options.token !== undefined;
  return (await matchLine.enter()) ? table.value : undefined;
}

/** What is done with each message; the line itself hears its beats. */
type Receivers = { [K in Exclude<ServerMessageKind, "beat">]: (message: ServerMessages[K]) => void };

/**
 * Listens to what comes. Resolves once the table is known, and the game where one is played, so that a page has something to
 * show, and what it has not sent yet joins what the server has.
 */
function hear(room: Room): Promise<void> {
  setRoom(room, () => matchLine.probe());
  let isFirst = true;
  let phase: Phase | undefined;
  let heard = () => {};
  const isHeard = () => {
    if (phase === "lobby" || (phase !== undefined && !isFirst)) heard();
  };
  const receivers: Receivers = {
    seat(message) {
      seat.value = message;
      if (way && "options" in way) way.options = { ...way.options, token: message.token };
      if (table.value) keep(table.value.code, message);
    },
    view(message) {
      void learnt(room, message.view.scenario, () => {
        receiveView(message, isFirst);
        isFirst = false;
        isHeard();
      });
    },
    log: receiveLog,
    crew({ members }) {
      crew.value = members;
    },
    plan: receivePlan,
    announcement({ text }) {
      announcement.value = text;
    },
    offers({ offers }) {
      liveOffers.value = offers;
    },
    talk({ lines }) {
      talk.value = lines;
    },
  };
  const listen = <K extends keyof Receivers>(kind: K) => on(room, kind, receivers[kind]);
  for (const kind of Object.keys(receivers) as (keyof Receivers)[]) listen(kind);
  return new Promise((resolve) => {
    heard = resolve;
    room.onStateChange((state: { toJSON: () => unknown }) => {
      if (!inRoom(room)) return;
      const known = state.toJSON() as Table;
      void learnt(room, known.scenario, () => {
        const goesOn = table.value?.isFrozen === true && !known.isFrozen;
        table.value = known;
        if (goesOn) void sendUnsent();
        if (seat.value) keep(known.code, seat.value);
        phase = known.phase;
        isHeard();
      });
    });
  });
}

/** Does something at once, or as soon as the scenario that it needs has been learnt; without it the line is of no use. */
async function learnt(room: Room, scenario: string, act: () => void): Promise<void> {
  if (isLearnt(scenario)) return act();
  try {
    await learnScenario(scenario);
    if (inRoom(room)) act();
  } catch (error) {
    if (!inRoom(room)) return;
    if (error instanceof NoLine) matchLine.lost(error.because);
    // The server plays by what this page can't read.
    else matchLine.end("oldPage");
  }
}

/**
 * What the server itself has told is kept; but the place of who only watches takes that of no seat, and what a key shows to a
 * room is nobody's place.
 */
function keep(code: string, { token, roomId }: ServerMessages["seat"]): void {
  const isWatching = way && "options" in way && way.options.watch === true;
  if (!isWatching || (!isViewer && seatOf(code) === undefined)) keepSeat({ code, token, roomId });
}

function on<K extends ServerMessageKind>(from: Room, kind: K, receive: (message: ServerMessages[K]) => void): void {
  from.onMessage<ServerMessages[K]>(kind, (message) => {
    if (inRoom(from)) receive(message);
  });
}

effect(() => {
  const { value } = line;
  if (value.is !== "ended") return;
  // The plan is gone on with elsewhere: what this page had not sent is older.
  if (value.because === "takenOver") forgetUnsent();
  // Who held no nation and was away for long is forgotten: the door lets one in anew. A pupil sits elsewhere by now.
  if (value.because !== "noSeat" || table.value?.lesson) return;
  leave();
  isSeatUnknown.value = true;
});

/** Gets back to the match at once, also from another window that has taken the seat over. */
export const comeBack = (): Promise<void> => matchLine.comeBack();

/**
 * Leaves the match; the seat stays known, so that the link leads back to it. To the table it is a lost line, unless one says
 * goodbye: then a bot plays on at once.
 */
export function leave(isGoodbye = false): void {
  matchLine.leave(isGoodbye);
  setRoom(undefined);
  way = undefined;
  forgetMatch();
}
