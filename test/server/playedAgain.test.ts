import { afterAll, beforeAll, expect, it } from "vitest";
import { keptOf } from "../../server/http/records.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import { isAsPlayed, playAgain } from "../../shared/debrief/played.ts";
import type { KeptMatch } from "../../shared/protocol/keptMatch.ts";
import { testServer } from "./testServer.ts";

const store = sqliteStore(":memory:");
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({}, {}, store);
});
afterAll(() => server.close());

it("the record of a match that is over gives all of it again; of one that goes on, or of a class, it does not", async () => {
  const ann = await server.create({ turns: 2, seats: 2 });
  await ann.ask("chooseNation", { nation: "US" });
  await ann.ask("start", {});
  const { code } = ann.table();
  const record = () => fetch(`${server.address}/api/matches/${code}/record`);
  for (const turn of [0, 1]) {
    await ann.until(() => ann.told.view?.view.world.turn === turn);
    expect((await record()).status).toBe(404);
    await ann.ask("lock", { turn, locked: true });
  }
  await ann.until(() => ann.table().phase === "finished");
  const kept = (await (await record()).json()) as KeptMatch;
  const replay = kept.again && playAgain(kept.again);
  expect(replay && isAsPlayed(replay)).toBe(true);
  expect(replay?.states.at(-1)?.nations.US?.score.totalBp).toBe(kept.end?.scoresBp.US);

  const stored = await store.load(code);
  if (!stored) throw new Error("nothing was stored");
  expect(keptOf(stored)?.again).toBeDefined();
  expect(keptOf({ ...stored, options: { ...stored.options, lesson: "ABCDEF" } })?.again).toBeUndefined();
});
