import { type SchemaType, schema, t } from "@colyseus/schema";
import type { ChatLine } from "../../shared/protocol/chat.ts";
import type { Seat, Table } from "../../shared/protocol/table.ts";

/** The table as Colyseus sends it: the fields of shared/protocol/table.ts, all of them and no others, so that a client can read it as that. */
const SeatSchema = schema(
  {
    nation: t.string(),
    name: t.string(),
    isBot: t.boolean(),
    isReady: t.boolean(),
    isLocked: t.boolean(),
    isConnected: t.boolean(),
    isAbsent: t.boolean(),
    awaitedUntil: t.number(),
    wantsOn: t.boolean(),
    moreMs: t.number(),
    botTurns: t.number(),
    scoreBp: t.number(),
  } satisfies Record<keyof Seat, unknown>,
  "Seat",
);

const ChatLineSchema = schema(
  {
    name: t.string(),
    nation: t.string(),
    text: t.string(),
    phrase: t.string(),
    filled: t.string(),
    turn: t.number(),
  } satisfies Record<keyof ChatLine, unknown>,
  "ChatLine",
);

export const TableSchema = schema(
  {
    code: t.string(),
    scenario: t.string(),
    phase: t.string(),
    turn: t.number(),
    turns: t.number(),
    timerSeconds: t.number(),
    deadline: t.number(),
    seats: t.map(SeatSchema),
    seatCount: t.number(),
    bots: t.string(),
    host: t.string(),
    lesson: t.string(),
    isPaused: t.boolean(),
    isFrozen: t.boolean(),
    discussed: t.string(),
    watchers: t.number(),
    seal: t.string(),
    unsealed: t.string(),
    chatMode: t.string(),
    chat: t.array(ChatLineSchema),
  } satisfies Record<keyof Table, unknown>,
  "Table",
);
export type TableState = SchemaType<typeof TableSchema>;

/** Lines of chat that were already sent, by the line itself: the match keeps its lines, and drops the oldest. */
const sentLines = new WeakMap<TableState, Table["chat"]>();

/** Makes the state say what the table says. What is the same already is not sent again. */
export function showTable(state: TableState, { seats, chat, ...plain }: Table): void {
  state.assign(plain);
  for (const nation of [...state.seats.keys()]) if (!seats[nation]) state.seats.delete(nation);
  for (const seat of Object.values(seats)) {
    const shown = state.seats.get(seat.nation);
    if (shown) shown.assign(seat);
    else state.seats.set(seat.nation, new SeatSchema().assign(seat));
  }
  const sent = sentLines.get(state) ?? [];
  const isKept = new Set(chat);
  for (const line of sent) if (!isKept.has(line)) state.chat.shift();
  const isSent = new Set(sent);
  for (const line of chat) if (!isSent.has(line)) state.chat.push(new ChatLineSchema().assign(line));
  sentLines.set(state, [...chat]);
}
