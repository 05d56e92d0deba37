import { ColyseusSDK, type Room } from "@colyseus/sdk";
import {
  CLOSE_CODES,
  type CreateOptions,
  type JoinOptions,
  PROTOCOL_VERSION,
  ROOM,
  type ServerMessageKind,
  type ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";
import { connection, crew, liveOffers, notice, seat, table } from "../store/store.ts";
import { announcement, closedBecause } from "../store/table.ts";
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

/** Enters a match: back to a seat that this browser holds there, or as somebody new. */
export async function join(code: string, roomId: string, options: Omit<JoinOptions, "version">): Promise<Table> {
  leave();
  connection.value = "connecting";
  const token = seatOf(code)?.token;
  const joining: JoinOptions = { version: PROTOCOL_VERSION, ...options, ...(token === undefined ? {} : { token }) };
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
    if (table.value) keepSeat({ code: table.value.code, token: message.token, roomId: message.roomId });
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
        if (seat.value) keepSeat({ code: known.code, token: seat.value.token, roomId: seat.value.roomId });
        resolve(known);
      };
      withScenario(known.scenario, show, fail);
    });
  });
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
    } catch {
      // The line is still down, or the server is starting: try again until the tries are used up.
      gone = 0;
    }
  }
  connection.value = "lost";
}

/** Leaves for good; the seat stays known, so that the link leads back to it. */
export function leave(): void {
  const leaving = room();
  setRoom(undefined);
  way = undefined;
  forgetMatch();
  void leaving?.leave(true).catch(() => {});
}
