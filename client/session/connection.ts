import { ColyseusSDK, type Room } from "@colyseus/sdk";
import {
  CLOSE_CODES,
  type CreateOptions,
  type JoinOptions,
  PROTOCOL_VERSION,
  ROOM,
  type ServerMessageKind,
  type ServerMessages,
  type TableRefusal,
} from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";
import { connection, crew, liveOffers, notice, seat, table } from "../store/store.ts";
import { announcement, closedBecause, isSeatUnknown } from "../store/table.ts";
import { forgetMatch, receiveLog, receivePlan, receiveView, sendUnsentPlan } from "./received.ts";
import { inRoom, room, setRoom } from "./room.ts";
import { withScenario } from "./scenario.ts";
import { keepSeat, seatOf } from "./seats.ts";
import { roomOfCode, SERVER } from "./server.ts";

/** How to come back to it: with the seat's token, once the server has sent one. */
let way: { roomId: string; options: JoinOptions } | undefined;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const TRIES = 40;

const sdk = () => new ColyseusSDK(SERVER);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a new match and sits down as its host. */
export async function create(wishes: Omit<CreateOptions, "version">): Promise<Table> {
  leave();
  connection.value = "connecting";
  try {
    const created = await sdk().create(ROOM, { version: PROTOCOL_VERSION, ...wishes } satisfies CreateOptions);
    return await enter(created, { version: PROTOCOL_VERSION, nickname: wishes.nickname });
  } catch (error) {
    connection.value = "offline";
    throw error;
  }
}

/** Enters a match: back to the seat of a token, or as somebody new. */
export async function join(roomId: string, options: Omit<JoinOptions, "version">): Promise<Table> {
  leave();
  connection.value = "connecting";
  const joining: JoinOptions = { version: PROTOCOL_VERSION, ...options };
  try {
    return await enter(await sdk().joinById(roomId, joining), joining);
  } catch (error) {
    connection.value = "offline";
    throw error;
  }
}

/** Resolves once the table is known, so that a page has something to show. */
function enter(entered: Room, options: JoinOptions): Promise<Table> {
  setRoom(entered);
  closedBecause.value = undefined;
  way = { roomId: entered.roomId, options };
  // One road back for a lost line, a closed laptop and a restarted server: join again with the seat's token.
  entered.reconnection.enabled = false;

  on(entered, "seat", (message) => {
    seat.value = message;
    if (way) way.options = { ...way.options, token: message.token };
    if (table.value) keep(table.value.code, message);
  });
  const fail = () => {
    notice.value = { code: "unreachable" };
  };
  on(entered, "view", (message) => {
    withScenario(message.view.scenario, () => inRoom(entered) && receiveView(message), fail);
  });
  on(entered, "log", receiveLog);
  on(entered, "crew", ({ members }) => {
    crew.value = members;
  });
  on(entered, "plan", receivePlan);
  on(entered, "announcement", ({ text }) => {
    announcement.value = text;
  });
  on(entered, "offers", ({ offers }) => {
    liveOffers.value = offers;
  });
  entered.onLeave((code) => void left(entered, code));

  return new Promise((resolve) => {
    entered.onStateChange((state: { toJSON: () => unknown }) => {
      if (!inRoom(entered)) return;
      const known = state.toJSON() as Table;
      const show = () => {
        if (!inRoom(entered)) return;
        const goesOn = table.value?.isFrozen === true && !known.isFrozen;
        table.value = known;
        if (goesOn) sendUnsentPlan();
        connection.value = "online";
        if (seat.value) keep(known.code, seat.value);
        resolve(known);
      };
      withScenario(known.scenario, show, fail);
    });
  });
}

/** What the server itself has told is kept; but the place of who only watches takes that of no seat. */
function keep(code: string, { token, roomId }: ServerMessages["seat"]): void {
  const isSpare = way?.options.watch === true && seatOf(code) !== undefined;
  if (!isSpare) keepSeat({ code, token, roomId });
}

function on<K extends ServerMessageKind>(from: Room, kind: K, receive: (message: ServerMessages[K]) => void): void {
  from.onMessage<ServerMessages[K]>(kind, (message) => {
    if (inRoom(from)) receive(message);
  });
}

/** From these no way leads back: the match is gone or doesn't want us. */
const CLOSED_FOR_GOOD = ["gone", "takenOver", "sentAway", "closed"] as const;

async function left(from: Room, code: number): Promise<void> {
  if (!inRoom(from)) return;
  const reason = CLOSED_FOR_GOOD.find((name) => CLOSE_CODES[name] === code);
  if (reason) {
    closedBecause.value = reason === "gone" ? undefined : reason;
    connection.value = "lost";
    return;
  }
  if (code === CLOSE_CODES.serverCloses) notice.value = { code: "serverClosing" };
  await comeBack();
}

export const isUnknownSeat = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("unknownSeat" satisfies TableRefusal);

/** So many times in a row the server must say that it knows no such match before that is believed. */
const BELIEVED_GONE = 3;

/** Tries to get back to the match, with growing pauses. */
export async function comeBack(): Promise<void> {
  const back = way;
  if (!back) return;
  const lost = room();
  const code = table.value?.code ?? back.roomId;
  connection.value = "reconnecting";
  for (let attempt = 0, gone = 0; attempt < TRIES && gone < BELIEVED_GONE; attempt++) {
    await pause(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 1.6 ** attempt));
    if (way !== back || room() !== lost) return;
    try {
      const roomId = await roomOfCode(code);
      if (roomId === undefined) {
        gone += 1;
        continue;
      }
      await enter(await sdk().joinById(roomId, back.options), back.options);
      sendUnsentPlan();
      return;
    } catch (error) {
      if (isUnknownSeat(error)) {
        // Who held no nation and was away for long is forgotten: the door lets one in anew.
        leave();
        isSeatUnknown.value = true;
        return;
      }
      // The line is still down, or the server is starting: try again until the tries are used up.
      gone = 0;
    }
  }
  connection.value = "lost";
}

/**
 * Leaves the match; the seat stays known, so that the link leads back to it. To the table it is a lost line, unless one says
 * goodbye: then a bot plays on at once.
 */
export function leave(isGoodbye = false): void {
  const leaving = room();
  setRoom(undefined);
  way = undefined;
  forgetMatch();
  void leaving?.leave(isGoodbye).catch(() => {});
}
