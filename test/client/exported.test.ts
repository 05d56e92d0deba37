import { strFromU8, unzipSync } from "fflate";
import papa from "papaparse";
import { describe, expect, test } from "vitest";
import "../../client/words/lesson.ts";
import "../../client/words/match.ts";
import { csvOf, jsonOf, spreadsheetOf } from "../../client/pages/debrief/exported.ts";
import { debriefOf } from "../../client/pages/debrief/lessonData.ts";
import { answerName } from "../../client/words/answers.ts";
import { speak } from "../../client/words/index.ts";
import { nameOf } from "../../client/words/terms.ts";
import { SHOWN_IDS } from "../../shared/figures/held.ts";
import { playedLesson } from "../support/playedLesson.ts";

const NAMES = ["=1+1", "李雷", 'Zoë "Z"; a,b', "<b>&amp;", "＝HYPERLINK()"];
const debrief = debriefOf(playedLesson(NAMES, 1, 2));
const named = { isNameless: false };

/** The cells of a spreadsheet, as a program of that kind reads them: texts by the list of them, figures as they stand. */
async function cellsOf(file: Blob) {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const plain = (xml: string) =>
    xml
      .replace(/<[^>]+>/g, "")
      .replace(/&(lt|gt|quot|#39|apos);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"' })[name as string] ?? "'")
      .replaceAll("&amp;", "&");
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => plain(text ?? ""));
  const sheet = part("xl/worksheets/sheet1.xml");
  expect(sheet, "nothing is worked out").not.toContain("<f>");
  return [...sheet.matchAll(/<row.*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(([, attributes = "", content = ""]) =>
      /t="s"/.test(attributes) ? texts[Number(plain(content))] : Number(plain(content)),
    ),
  );
}

const namesIn = (rows: readonly (readonly unknown[])[], column = 2) => new Set(rows.slice(1).map((row) => row[column]));

describe("a lesson's figures", () => {
  test("as a spreadsheet are numbers, and names stay what they are", async () => {
    const rows = await cellsOf(await spreadsheetOf(debrief, named));
    expect(rows[0]?.slice(0, 5)).toEqual(["Table", "Nation", "Led by", "Quarter", "Score"]);
    expect(rows).toHaveLength(1 + 2 * debrief.led.length);
    expect(namesIn(rows)).toEqual(new Set(NAMES));
    const first = debrief.led[0]!;
    const { scoreBp, onlineMW } = first.at.quarters[1]!.nations[first.nation]!;
    const { terms } = first.answers.find(({ turn }) => turn === 1)!.event;
    const outcome = terms.won === 1 ? "won" : terms.won === 0 ? "lost" : "none";
    const asked = [
      nameOf("dilemmas", terms.dilemma),
      answerName(terms.dilemma, terms.answer),
      expect.any(String),
      outcome,
    ];
    expect(rows[2]).toEqual([1, expect.any(String), first.pupils[0], 2, scoreBp / 100, onlineMW / 1_000, ...Array(SHOWN_IDS.length - 2).fill(expect.any(Number)), ...asked]); // biome-ignore format: one row
  });

  test("as a spreadsheet speak the reader's language", async () => {
    await speak("zh-Hans");
    const rows = await cellsOf(await spreadsheetOf(debrief, { isNameless: true }));
    await speak("en");
    expect(rows[0]?.slice(0, 3)).toEqual(["牌桌", "国家", "领导者"]);
    expect(namesIn(rows, 1)).toContain("中国");
    expect(namesIn(rows)).toContain("学生 2");
  });

  test("as CSV have the mark by which Excel reads every script, and no formulas", async () => {
    const bytes = new Uint8Array(await (await csvOf(debrief, named)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = strFromU8(bytes.slice(3));
    expect(text.split("\r\n")[0]).toMatch(/^table,nation,pupils,turn,score,computeGW/);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const { data } = papa.parse<string[]>(text);
    expect(namesIn(data)).toEqual(new Set(NAMES.map((name) => (/^[=＝]/.test(name) ? `'${name}` : name))));
    expect(Number(data[1]?.[4])).toBeGreaterThan(0);
    expect(data[0]?.slice(-4)).toEqual(["dilemma", "answer", "given", "outcome"]);
    // Nobody is asked anything before the first quarter is over.
    expect(data[1]?.slice(-4)).toEqual(["", "", "", ""]);
    const { dilemma, answer } = debrief.led[0]!.answers.find(({ turn }) => turn === 1)!.event.terms;
    expect(data[2]?.slice(-4)).toEqual([dilemma, answer, expect.stringMatching(/^(yes|no)$/), expect.any(String)]);
  });

  test("without nicknames have none", async () => {
    const text = await (await csvOf(debrief, { isNameless: true })).text();
    for (const name of NAMES) expect(text).not.toContain(name);
    expect(text).toContain("Pupil 1");
    const json = JSON.parse(await jsonOf(debrief, new Map(), { isNameless: true }).text());
    const { answers } = debrief.led[0]!;
    expect(answers.length).toBeGreaterThan(0);
    expect(json.nations[0].answers).toEqual(
      answers.map(({ turn, event }) => expect.objectContaining({ turn, answer: event.terms.answer })),
    );
    for (const name of NAMES) expect(JSON.stringify(json)).not.toContain(name);
  });
});
