import { type Tables, TableUnreached } from "../../server/lessons/tables.ts";
import type { Placed } from "../../server/match/taught.ts";
import type { Steered } from "../../server/store/store.ts";

export interface FakeTable {
  people: Map<string, Placed>;
  steered: Steered;
  turn: number;
  addedMs: number;
  heard: string[];
  hasBegun: boolean;
}

/** Tables of a lesson that remember what they were told, and of which any can be out of reach. */
export function fakeTables() {
  const all = new Map<string, FakeTable>();
  /** What becomes of what is said to a table: it may not come there, or only its answer is lost. */
  let fate: (code: string) => "arrives" | "lost" | "unanswered" = () => "arrives";
  const at = async (code: string, act: (table: FakeTable) => void) => {
    const table = all.get(code);
    const becomes = fate(code);
    if (!table || becomes === "lost") throw new TableUnreached(code);
    act(table);
    if (becomes === "unanswered") throw new TableUnreached(code);
  };
  let opened = 0;
  const tables: Tables = {
    open: async (_lesson, _options, seeds) =>
      seeds.map(() => {
        const code = `TABLE${opened++}`;
        const steered = { isPaused: false, isFrozen: false };
        all.set(code, { people: new Map(), steered, turn: 0, addedMs: 0, heard: [], hasBegun: false });
        return code;
      }),
    discard: async (codes) => {
      for (const code of codes) all.delete(code);
    },
    place: (code, people, gone) =>
      at(code, (table) => {
        for (const hash of gone) table.people.delete(hash);
        for (const person of people) table.people.set(person.tokenHash, person);
      }),
    begin: (code) =>
      at(code, (table) => {
        table.hasBegun = true;
      }),
    steer: (code, to) =>
      at(code, (table) => {
        table.steered = to;
      }),
    addTime: (code, ms) =>
      at(code, (table) => {
        table.addedMs += ms;
      }),
    next: (code) =>
      at(code, (table) => {
        table.turn += 1;
      }),
    say: (code, text) => at(code, (table) => table.heard.push(text)),
    isOfOtherRules: () => false,
    look: async (code) => {
      const table = all.get(code);
      if (!table || fate(code) === "lost") return undefined;
      const players = [...table.people.values()].filter(({ nation }) => nation !== undefined);
      const nations = [...new Set(players.flatMap(({ nation }) => nation ?? []))];
      const here = { isConnected: true, isAbsent: false, isStuck: false };
      return {
        phase: table.hasBegun ? "planning" : "lobby",
        turn: table.turn,
        turns: 10,
        deadline: 0,
        ...table.steered,
        people: [...table.people.values()],
        expelled: [],
        talk: [],
        hands: {},
        seats: nations.map((nation) => ({
          nation,
          isLocked: false,
          scoreBp: 0,
          pupils: players.filter((one) => one.nation === nation).map(({ tokenHash: id }) => ({ id, ...here })),
        })),
      };
    },
  };
  return {
    tables,
    all,
    become: (next: typeof fate) => {
      fate = next;
    },
  };
}
