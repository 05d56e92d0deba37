import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerEffects } from "../../client/hud/explain/answerEffects.ts";
import { eventWords } from "../../client/hud/explain/eventWords.ts";
import { debriefOf, type LessonRecord } from "../../client/pages/debrief/lessonData.ts";
import { allEntries, dilemmasAbout } from "../../client/pages/encyclopedia/dilemmaEntries.ts";
import { addScenarioWords, LANGUAGES, speak } from "../../client/words/index.ts";
import "../../client/words/match.ts";
import { answerName, sceneWords } from "../../client/words/answers.ts";
import { nameOf } from "../../client/words/terms.ts";
import { entry, rulesetOf, TABLES } from "../../shared/content/ruleset.ts";
import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION, type ScenarioOffer } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

/** A host's scenario: in it nobody is asked anything but what this one file adds, in two languages. */
const FILE = {
  id: "rivers",
  extends: "classroom",
  constants: { dilemmaChance: 1 },
  removes: { dilemmas: TABLES.dilemmas.map((one) => (one as { id: string }).id) },
  adds: {
    dilemmas: [
      {
        id: "flood",
        theme: "power",
        asker: "neighbour",
        place: "street",
        about: ["S20"],
        answers: [
          { id: "dam", effects: [{ kind: "now", stat: "legitimacy", by: 500 }] },
          { id: "move", effects: [{ kind: "now", stat: "legitimacy", by: -100 }] },
        ],
      },
    ],
  },
  words: {
    en: {
      scenarios: { rivers: { name: "Rivers", about: "One question." } },
      dilemmas: {
        flood: {
          name: "The river",
          about: "It rises, and the hall stands below the dike.",
          answers: {
            dam: { name: "Build a dam", about: "{{nation}} built a dam." },
            move: { name: "Move the hall", about: "{{nation}} moved a hall." },
          },
        },
      },
    },
    "zh-Hans": {
      dilemmas: {
        flood: {
          name: "河水",
          about: "水涨了。",
          answers: {
            dam: { name: "筑坝", about: "{{nation}}筑了坝。" },
            move: { name: "搬走", about: "{{nation}}搬走了。" },
          },
        },
      },
    },
  },
};
const ANSWER = [{ kind: "decide", dilemma: "flood", answer: "dam" }] as const;

const folder = mkdtempSync(join(tmpdir(), "tctm-"));
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  writeFileSync(join(folder, "rivers.json"), JSON.stringify(FILE));
  server = await testServer({ SCENARIO_DIR: folder });
  const [offer] = (await (await fetch(`${server.address}/api/scenarios`)).json()) as ScenarioOffer[];
  addScenarioWords("rivers", offer?.words ?? {});
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("a dilemma that one file of a host adds", { timeout: 20_000 }, () => {
  it("is asked in a match, answered, and told by its own headline", async () => {
    const ann = await server.create({ scenario: "rivers", turns: 3, seats: 2 });
    await ann.ask("chooseNation", { nation: rulesetOf("rivers").scenario.nations[0] ?? "" });
    await ann.ask("start", {});
    const inTurn = (turn: number) => ann.until(() => ann.told.view?.view.world.turn === turn);
    await inTurn(0);
    await ann.ask("lock", { turn: 0, locked: true });
    await inTurn(1);
    expect(ann.told.view?.view.cabinet?.dilemma).toEqual({ id: "flood" });
    expect(await ann.ask("plan", { turn: 1, orders: [...ANSWER] })).toEqual({ ok: true });
    await ann.ask("lock", { turn: 1, locked: true });
    await inTurn(2);
    const told = ann.told.view?.events.filter((event) => event.kind === "dilemmaAnswered") ?? [];
    expect(told.map((event) => eventWords(event))).toEqual([expect.stringMatching(/^.+ built a dam\.$/)]);
  });

  it("is asked of a class, and in the record that the debrief plays again", async () => {
    const options: LessonOptions = {
      scenario: "rivers", minutes: 45, turns: 3, timerSeconds: 0, tables: 1, nations: 2, pupilsPerNation: 1,
      isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "careless",
    }; // biome-ignore format: a list
    const headers = { "content-type": "application/json" };
    const opened = await fetch(`${server.address}/api/lessons`, {
      method: "POST",
      headers,
      body: JSON.stringify(options),
    });
    const { code, key } = (await opened.json()) as { code: string; key: string };
    const enter = async (more: object) => {
      const room = await new ColyseusSDK(server.address).joinById(code, { version: PROTOCOL_VERSION, ...more });
      room.reconnection.enabled = false;
      for (const kind of ["place", "board"]) room.onMessage(kind, () => {});
      return room;
    };
    await enter({ nickname: "Ada" });
    const teacher = await enter({ key });
    const authorization = `Bearer ${key}`;
    const record = async () => {
      const answer = await fetch(`${server.address}/api/lessons/${code}/record`, { headers: { authorization } });
      return (await answer.json()) as LessonRecord;
    };
    expect(await teacher.request("start", {})).toEqual({ ok: true });
    for (const turns of [1, 2]) {
      expect(await teacher.request("next", {})).toEqual({ ok: true });
      await expect.poll(async () => (await record()).tables[0]?.played.length).toBe(turns);
    }
    const [table] = debriefOf(await record()).tables;
    const asked = table?.replay?.states.map(({ cabinets }) => Object.values(cabinets)[0]?.dilemma?.id);
    expect(asked).toEqual([undefined, "flood", undefined]);
  });

  it("has its entry in the encyclopedia, in each language that the file has", async () => {
    const rules = rulesetOf("rivers");
    expect(allEntries(rules).filter(({ id }) => id.startsWith("dilemmas:"))).toMatchObject([
      { id: "dilemmas:flood", related: ["S20"] },
    ]);
    expect(dilemmasAbout(rules, "S20")).toEqual(["dilemmas:flood"]);
    const flood = entry(rules.dilemmas, "flood");
    const told = () => [
      nameOf("dilemmas", "flood"),
      sceneWords("flood"),
      ...flood.answers.flatMap((one) => [answerName("flood", one.id), ...answerEffects(rules, flood, one)]),
    ];
    const texts: string[][] = [];
    for (const language of LANGUAGES) {
      await speak(language);
      texts.push(told());
    }
    await speak("en");
    expect(texts[0]).toEqual([
      "The river",
      "It rises, and the hall stands below the dike.",
      "Build a dam",
      expect.stringContaining("egitimacy"),
      "Move the hall",
      expect.stringContaining("egitimacy"),
    ]);
    for (const [k, text] of (texts[1] ?? []).entries()) expect(text).not.toBe(texts[0]?.[k]);
  });
});
