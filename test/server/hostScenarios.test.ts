import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addHostScenarios } from "../../server/scenario/hostScenarios.ts";
import type { ScenarioOffer } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

const folder = mkdtempSync(join(tmpdir(), "tctm-"));
const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));

const WORDS = { en: { scenarios: { duel: { name: "A duel", about: "Two nations, four quarters." } } } };
/** Named so that it is read before what it extends. */
put("a-rematch.json", { id: "rematch", extends: "duel", turns: 5 });
put("duel.json", { id: "duel", extends: "quick", turns: 4, nations: ["US", "CN"], words: WORDS });
put("broken.json", "{ turns: 4");
put("wrong.json", { id: "wrong", extends: "quick", turns: "many" });
put("unplayable.json", {
  id: "unplayable",
  extends: "quick",
  nations: ["US", "CN"],
  constants: { startPriceUsd: 0 },
});
put("taken.json", { id: "quick", extends: "base", turns: 4 });
put("notes.txt", "not a scenario");

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({ SCENARIO_DIR: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(server.address + path);

describe("scenario files of a host", () => {
  it("are offered with their words, and given out as they are", async () => {
    const offers = (await (await get("/api/scenarios")).json()) as ScenarioOffer[];
    expect(offers).toEqual([
      { id: "duel", turns: 4, nations: 2, words: WORDS },
      { id: "rematch", turns: 5, nations: 2, words: expect.anything() },
    ]);
    expect(await (await get("/api/scenarios/duel")).json()).toMatchObject({ id: "duel", nations: ["US", "CN"] });
  });

  it("of the game's own or of nobody are not to be had", async () => {
    for (const id of ["quick", "wrong", "..%2Fduel"]) expect((await get(`/api/scenarios/${id}`)).status).toBe(404);
  });

  it("can be played by", async () => {
    const ann = await server.create({ scenario: "rematch", turns: undefined, seats: 12 });
    await ann.until(() => ann.table().turns === 5);
    expect(ann.table().seatCount).toBe(2);
    await ann.ask("chooseNation", { nation: "CN" });
    expect(await ann.ask("start", {})).toEqual({ ok: true });
    await ann.until(() => ann.told.view?.view.scenario === "rematch");
  });

  it("that are wrong are left out, and the log says what is wrong with each", () => {
    const lines: string[] = [];
    const log = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
    addHostScenarios(folder, log);
    const said = lines.join("");
    for (const [file, words] of [
      ["broken.json", "JSON"],
      ["wrong.json", "turns"],
      ["unplayable.json", "played with 2 nations"],
      ["taken.json", "scenario of the game"],
    ] as const)
      expect(
        lines.find((line) => line.includes(file)),
        said,
      ).toContain(words);
    expect(said).not.toContain("notes.txt");
  });

  it("need no folder", () => {
    const nowhere = join(folder, "nowhere");
    expect(addHostScenarios(nowhere, pino({ level: "silent" })).offers).toEqual([]);
    mkdirSync(nowhere);
    expect(addHostScenarios(nowhere, pino({ level: "silent" })).offers).toEqual([]);
  });
});
