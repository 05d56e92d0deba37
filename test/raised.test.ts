import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { LESSON_WISHES } from "../shared/protocol/lesson.ts";
import { BEAT } from "../shared/protocol/line.ts";
import { REQUESTS } from "../shared/protocol/protocol.ts";
import { LESSON_REFUSALS, TABLE_REFUSALS } from "../shared/protocol/refusals.ts";
import { EVENT_KINDS } from "../shared/state/events.ts";
import { REFUSALS } from "../shared/state/refusals.ts";

const ROOT = resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
/** Where the names are listed, and worded. */
const LISTS = /^(shared\/(state|protocol)\/(refusals|events|protocol)\.ts|client\/words\/)/;

/** The code of some folders, without comments. */
const codeIn = (...folders: string[]): string =>
  folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file))) // biome-ignore format: a list
    .filter((file) => /\.tsx?$/.test(file) && !LISTS.test(file))
    .map(read)
    .join("\n")
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<![:"])\/\/.*$/gm, "");
const rules = codeIn("shared");
const server = codeIn("server").replaceAll(/\bBEAT\b/g, JSON.stringify(BEAT));
const client = codeIn("client");

const textsIn = (code: string): string[] => [...code.matchAll(/"(\w+)"/g)].map(([, text = ""]) => text);
/** What these are called with first; where that is a choice of several, all of them. */
const given = (code: string, ...called: string[]): string[] =>
  [...code.matchAll(new RegExp(`\\b(?:${called.join("|")})\\(([^,()]*)`, "g"))].flatMap(([, first = ""]) =>
    textsIn(first),
  );
/** All that is written and neither a type nor held against something: among it is what answers are made of. */
const written = (code: string): string[] =>
  textsIn(code.replaceAll(/<"\w+">|(?<=\w)\["\w+"\]|\bcase "\w+":|[!=]== "\w+"/g, ""));

/** The messages of a table that is a type alone. */
const messagesIn = (file: string, table: string): string[] => {
  const [, fields = ""] = new RegExp(`interface ${table} \\{([\\s\\S]*?)\\n\\}`).exec(read(file)) ?? [];
  return [...fields.matchAll(/^ {2}(\w+): /gm)].map(([, name = ""]) => name);
};

it.each([
  ["a refusal that no rule raises", Object.keys(REFUSALS), given(rules, "refuse")],
  ["a refusal that no table raises", TABLE_REFUSALS, written(rules + server)],
  ["a refusal that no lesson raises", Object.keys(LESSON_REFUSALS), written(rules + server)],
  ["an event that nothing tells", EVENT_KINDS, given(rules, "tell")],
  ["a request that no page sends", Object.keys(REQUESTS), given(client, "ask", "wish")],
  ["a wish that no page of a teacher sends", Object.keys(LESSON_WISHES), given(client, "teach")],
  [
    "a message that no match sends",
    messagesIn("shared/protocol/protocol.ts", "ServerMessages"),
    given(server, "send", "broadcast"),
  ],
  ["a message that no lesson sends", messagesIn("shared/protocol/lesson.ts", "LessonMessages"), given(server, "send")],
])("there is no such thing as %s", (what, names, raised) => {
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !raised.includes(name)).map((name) => `${name} is ${what}`)).toEqual([]);
});
