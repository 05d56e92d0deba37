import { brotliCompressSync } from "node:zlib";
import { Encoder } from "@colyseus/schema";
import { showTable, TableSchema } from "../../../server/rooms/tableSchema.ts";
import { sqliteStore } from "../../../server/store/sqlite.ts";
import type { Table } from "../../../shared/protocol/table.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";
import { viewFor } from "../../../shared/view/view.ts";
import { testServer } from "../../server/testServer.ts";
import type { Line } from "../line.ts";
import { inRounds, measuredOf, timed } from "../rounds.ts";
import { deskOfEight, firstPlans } from "../worlds/desks.ts";
import { EIGHT, middle, rules } from "../worlds/middle.ts";

/** The values of `after` that are others than in `before`, in the order in which they stand. */
function changedValues(before: unknown, after: unknown, found: unknown[] = []): unknown[] {
  if (typeof after !== "object" || after === null) {
    if (before !== after) found.push(after);
    return found;
  }
  for (const [key, value] of Object.entries(after))
    changedValues((before as Record<string, unknown> | undefined)?.[key], value, found);
  return found;
}

/** Bytes of all that came over a line while a turn was played. */
async function bytesOfTurn(): Promise<number> {
  const server = await testServer();
  try {
    const person = await server.create({ scenario: "base", turns: 16, seats: EIGHT.length, seed: 1 });
    await person.ask("chooseNation", { nation: "US" });
    await person.ask("start", {});
    await person.until(() => person.told.view !== undefined);
    let bytes = 0;
    const { events } = person.room.connection;
    const hear = events.onmessage;
    events.onmessage = (event: { data: ArrayBuffer }) => {
      bytes += event.data.byteLength;
      hear?.(event);
    };
    const TURNS = 8;
    for (let turn = 0; turn < TURNS; turn++) {
      await person.ask("lock", { turn, locked: true });
      await person.until(() => person.told.view?.view.world.turn === turn + 1);
    }
    await person.room.leave();
    return bytes / TURNS;
  } finally {
    await server.close();
  }
}

const bytes: Line = {
  name: "bytes",
  what: "all bytes to a person for a turn of 8 nations",
  anchor: "brotli of the values that changed in their view",
  unit: "B",
  goal: 2,
  dream: 1,
  async measure() {
    const { state, plans } = middle();
    const after = resolveTurn(rules, state, plans).state;
    const changed = JSON.stringify(changedValues(viewFor(state, "US"), viewFor(after, "US")));
    return measuredOf([{ mine: await bytesOfTurn(), theirs: brotliCompressSync(changed).length }]);
  },
};

/** The table before and after a turn, as the room shows it. */
async function tables(): Promise<[Table, Table]> {
  const { desk, lock, plan } = await deskOfEight("BENCH0", sqliteStore(":memory:"));
  await plan(firstPlans());
  const before = desk.match.table();
  await lock();
  const after = desk.match.table();
  desk.match.close();
  return [before, after];
}

const schema: Line = {
  name: "schema",
  what: "a turn's change of the table, written and encoded",
  anchor: "plain writes of the same fields",
  unit: "µs",
  goal: 4,
  dream: 2,
  async measure() {
    const shown = await tables();
    const state = new TableSchema();
    const encoder = new Encoder(state);
    const plain = structuredClone(shown[0]);
    const write = ({ seats, ...fields }: Table) => {
      Object.assign(plain, fields);
      for (const [id, seat] of Object.entries(seats)) {
        const at = plain.seats[id];
        if (at) Object.assign(at, seat);
      }
    };
    return inRounds(
      9,
      () =>
        timed(() => {
          for (const table of shown) {
            showTable(state, table);
            encoder.encode();
            encoder.discardChanges();
          }
        }, 500),
      () => timed(() => shown.forEach(write), 500),
    );
  },
};

export const WIRE = [bytes, schema];
