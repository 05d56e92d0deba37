import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { RATES, STATS } from "../shared/content/effects.ts";
import { rulesetOf } from "../shared/content/ruleset.ts";
import { PLANT_FAMILIES, SYSTEMS } from "../shared/content/schema.ts";
import { ORDER_KINDS, ORDERS } from "../shared/orders/index.ts";
import * as words from "../shared/state/words.ts";

const ROOT = resolve(import.meta.dirname, "..");
const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|tsx|mjs)$/.test(file.name))
    .map((file) => relative(ROOT, join(file.parentPath, file.name)));

/** Comments and the like, which tell of things that the code does not do. */
const codeOf = (file: string) =>
  readFileSync(join(ROOT, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<![:"])\/\/.*$/gm, "");

/** What a file imports, types and what is fetched later included: paths in the project, or package names. */
function importsOf(file: string): string[] {
  return [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path]) =>
    path?.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), path)) : (path ?? ""),
  );
}

const withoutComments = (file: string) =>
  readFileSync(join(ROOT, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const FILES = ["client", "server", "shared"].flatMap(sources);
const edgesFrom = (files: readonly string[]) =>
  files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
const edges = edgesFrom(FILES);
const found = (test: (edge: { file: string; target: string }) => boolean) =>
  edges.filter(test).map(({ file, target }) => `${file} -> ${target}`);

/**
 * Cycles of imports, in each folder among what lies in it; a folder counts as one thing. A cycle of files that spans folders is
 * thus one of the folders.
 */
function cyclesIn(edges: readonly { file: string; target: string }[]): string[] {
  const graph = new Map<string, Map<string, string>>();
  for (const { file, target } of edges) {
    const [from, to] = [file.split("/"), target.split("/")];
    const fork = from.findIndex((name, depth) => name !== to[depth]);
    if (fork < 0) continue;
    const [a, b] = [from, to].map((path) => path.slice(0, fork + 1).join("/")) as [string, string];
    if (!graph.has(a)) graph.set(a, new Map());
    graph.get(a)!.set(b, `${file} -> ${target}`);
  }
  /** The imports that lead from one place to another. */
  const way = (from: string, to: string): string[] | undefined => {
    const ways = new Map<string, string[]>([[from, []]]);
    for (const [place, steps] of ways)
      for (const [next, step] of graph.get(place) ?? []) {
        if (next === to) return [...steps, step];
        if (!ways.has(next)) ways.set(next, [...steps, step]);
      }
    return undefined;
  };
  return [...graph.keys()].flatMap((place) => way(place, place)?.join(", ") ?? []);
}

/** Inside shared: a folder may import from itself and from those before it. */
const STAIRS = [
  "content",
  "state",
  "effects|formulas",
  "score",
  "figures",
  "orders",
  "turn",
  "setup",
  "view|debrief",
  "bots",
  "protocol",
];
const stepOf = (path: string): number => STAIRS.findIndex((step) => new RegExp(`^shared/(${step})/`).test(path));

describe("the direction of imports", () => {
  it("reads the files it is about", () => {
    expect(FILES.length).toBeGreaterThan(100);
    expect(edges.length).toBeGreaterThan(300);
  });

  it("shared imports itself and Zod, nothing else", () => {
    expect(
      found(({ file, target }) => file.startsWith("shared/") && !target.startsWith("shared/") && target !== "zod"),
    ).toEqual([]);
  });

  it("goes round in no circle, neither of files nor of folders", () => {
    const tests = edgesFrom(sources("test"));
    expect(tests.length).toBeGreaterThan(300);
    expect(cyclesIn([...edges, ...tests])).toEqual([]);
  });

  it.each([
    [
      "two files",
      [
        ["shared/turn/a.ts", "shared/turn/b.ts"],
        ["shared/turn/b.ts", "shared/turn/a.ts"],
      ],
    ],
    [
      "two folders, by files of which none is in a circle",
      [
        ["client/hud/a.ts", "client/store/b.ts"],
        ["client/store/c.ts", "client/hud/d.ts"],
      ],
    ],
    [
      "folders within a folder",
      [
        ["server/a/x/1.ts", "server/a/y/2.ts"],
        ["server/a/y/3.ts", "server/a/z/4.ts"],
        ["server/a/z/5.ts", "server/a/x/6.ts"],
      ],
    ],
  ])("sees a circle of %s", (_, circle) => {
    const added = circle.map(([file = "", target = ""]) => ({ file, target }));
    expect(cyclesIn([...edges, ...added])).not.toEqual([]);
  });

  it("client and server never import each other", () => {
    expect(found(({ file, target }) => file.startsWith("client/") && target.startsWith("server/"))).toEqual([]);
    expect(found(({ file, target }) => file.startsWith("server/") && target.startsWith("client/"))).toEqual([]);
  });

  it("inside shared, imports go down the stairs", () => {
    expect(
      found(({ file, target }) => target.startsWith("shared/") && stepOf(file) >= 0 && stepOf(target) > stepOf(file)),
    ).toEqual([]);
  });

  it("only rooms and server.ts use Colyseus, and of the client only session its SDK", () => {
    const mayUse = /^(server\/(rooms\/|server\.ts$)|client\/session\/)/;
    expect(found(({ file, target }) => target.startsWith("@colyseus/") && !mayUse.test(file))).toEqual([]);
    expect(found(({ target }) => target.startsWith("@colyseus/")).length).toBeGreaterThan(10);
  });

  it("only world uses Phaser, and world and hud don't know each other", () => {
    expect(found(({ file, target }) => target.startsWith("phaser") && !file.startsWith("client/world/"))).toEqual([]);
    expect(
      found(({ file, target }) => file.startsWith("client/world/") && /^client\/(hud|pages)\//.test(target)),
    ).toEqual([]);
    expect(
      found(
        ({ file, target }) =>
          file.startsWith("client/sound/") && !/^(client\/(sound|store|device)\/|@preact)/.test(target),
      ),
    ).toEqual([]);
    expect(found(({ file, target }) => file.startsWith("client/hud/") && target.startsWith("client/world/"))).toEqual(
      [],
    );
  });
});

describe("files", () => {
  /** What something outside the code starts or fetches: the page, npm's commands, the build, catalogues by their folder. */
  const STARTED =
    /^client\/(main\.tsx|build\/|words\/|offline\/serviceWorker\.ts|world\/geography\/build(Cities)?\.ts)|^server\/launch\/launch\.mjs$/;

  it("are each used by another: what was written and put nowhere is named", () => {
    const used = new Set(edges.map(({ target }) => target));
    for (const file of FILES)
      for (const [, path = ""] of codeOf(file).matchAll(/new URL\(\s*"(\.[^"]+)"/g))
        used.add(relative(ROOT, resolve(ROOT, dirname(file), path)));
    for (const [, path = ""] of codeOf("server/launch/launch.mjs").matchAll(/"(server\/[^"]+)"/g)) used.add(path);
    const idle = FILES.filter((file) => !used.has(file) && !STARTED.test(file));
    expect(idle, "files that no other file uses").toEqual([]);
  });
});

describe("what is written about the code", () => {
  it("names files that there are", () => {
    const pages = ["README.md", "CONTRIBUTING.md", "GLOSSARY.md"].concat(
      ["client", "server", "shared", "test"].flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".md"))
          .map((file) => join(folder, file)),
      ),
    );
    const named = pages.flatMap((page) =>
      [...readFileSync(join(ROOT, page), "utf8").matchAll(/`((?:client|server|shared|test|assets)\/[\w./-]+)`/g)].map(
        ([, path = ""]) => ({ page, path }),
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    const gone = named.filter(({ path }) => !existsSync(join(ROOT, path))).map(({ page, path }) => `${page}: ${path}`);
    expect(gone, "files that are named and are not there").toEqual([]);
  });
});

describe("names", () => {
  it("of exported types are each defined once: a type says what it is without its folder", () => {
    const homes = new Map<string, string[]>();
    for (const file of FILES)
      for (const [, name = ""] of codeOf(file).matchAll(/^export (?:abstract )?(?:type|interface|class|enum) (\w+)/gm))
        homes.set(name, [...(homes.get(name) ?? []), file]);
    expect(homes.size).toBeGreaterThan(300);
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});

describe("tables of content", () => {
  it("have one field a line where a line passes 160 characters", () => {
    const texts = /"[^"]*"|`[^`]*`/g;
    const long = sources("shared/content").flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          line.length > 160 && (line.match(texts) ?? []).length !== 1 ? [`${file}:${index + 1}`] : [],
        ),
    );
    expect(long).toEqual([]);
  });
});

describe("ids of content", () => {
  /** Where they belong: the tables, the words of each, and its picture. */
  const AT_HOME = /^(shared\/content|client\/words)\/|^client\/world\/paint\/glyphs\.ts$/;
  /** Ids that are words of the game, of orders, effects or systems as well, and three more: a building, a greeting, a command. */
  const WORDS = new Set<string>([
    ...Object.values(words).flatMap((list) => list.map(String)),
    ...[...ORDER_KINDS, ...STATS, ...RATES, ...SYSTEMS, ...PLANT_FAMILIES, "fab", "standards", "pause"],
  ]);
  const tables = Object.values(rulesetOf("base")).filter((table) => table instanceof Map);
  const ids = tables.flatMap((table) => [...table.keys()]).filter((id) => !WORDS.has(id));

  it("are in no rule, bot or panel: what is told apart there is told apart by traits", () => {
    const named = new RegExp(
      `["'\`](${ids.join("|")})["'\`]|(?:MW|plants|chips|sites|policies|hazards|nations)\\??\\.(${ids.join("|")})\\b`,
      "g",
    );
    const found = FILES.filter((file) => !file.startsWith("server/") && !AT_HOME.test(file)).flatMap((file) =>
      [...withoutComments(file).matchAll(named)].map(([what]) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(["gas", "nvidia", "safetyStandards", "foundryQuake", "IN"]));
  });
});

describe("what a browser may refuse, lack or answer oddly", () => {
  const ASKED = new RegExp(
    [
      /\b(localStorage|sessionStorage|indexedDB|matchMedia|requestIdleCallback|ResizeObserver|userActivation|execCommand|isPointInPath)\b/,
      /navigator\.(languages?|clipboard)\b|new AudioContext|Intl\.(Locale|DisplayNames|ListFormat)|document\.fonts|navigator\.clipboard|execCommand|\bcrypto\.|showModal|popover-open/,
      // What a worker is made of has to stand where it is asked for, handed to `startBeside`.
      /(?<!=> )new Worker\(/,
    ]
      .map(({ source }) => source)
      .join("|"),
  );
  it("is asked in client/device alone, which has an answer of its own", () => {
    const asking = FILES.filter((file) => file.startsWith("client/") && ASKED.test(codeOf(file)));
    expect(asking.filter((file) => !file.startsWith("client/device/"))).toEqual([]);
    expect(asking).not.toEqual([]);
  });
});

describe("the lobby's first load", () => {
  /** What a file needs before it can run: neither types, nor what is fetched later. */
  const needs = (file: string): string[] =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/^(?:import|export)\b(?! type)[^;]*?"([^"]+)";/gm)].map(
      ([, path]) => (path?.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), path)) : (path ?? "")),
    );

  it("is without Zod, the rules, the SDK and the map", () => {
    const found = new Set(["client/main.tsx"]);
    for (const file of found) if (/\.tsx?$/.test(file)) for (const target of needs(file)) found.add(target);
    expect(found.size).toBeGreaterThan(30);
    expect([...found].filter((file) => /^(zod|phaser|@colyseus)|ruleset|shared\/orders/.test(file))).toEqual([]);
  });
});

describe("par", () => {
  it("of all scenarios is in no page: each fetches that of the scenario it plays", () => {
    const found = new Set(FILES.filter((file) => file.startsWith("client/")));
    for (const file of found)
      for (const edge of edges) if (edge.file === file && FILES.includes(edge.target)) found.add(edge.target);
    expect(found.size).toBeGreaterThan(400);
    expect([...found].filter((file) => file.startsWith("shared/score/")).sort()).not.toContain(
      "shared/score/everyPar.ts",
    );
    expect(edges.filter(({ target }) => target.endsWith(".par.json")).map(({ file }) => file)).toEqual(
      Array(7).fill("shared/score/everyPar.ts"),
    );
  });
});

describe("what is known of a match", () => {
  it("is written field by field, so that a misspelt one does not compile", () => {
    const assigning = (code: string) => /\bObject\.assign\b|\bReflect\.set\b/.test(code);
    expect(FILES.filter((file) => assigning(codeOf(file)))).toEqual([]);
    expect(assigning("Object.assign(person, { isLoked: true });")).toBe(true);
  });
});

describe("orders", () => {
  it("are in the table under their own names, whoever wrote a file for one", () => {
    const written = FILES.filter((file) => file.startsWith("shared/orders/")).flatMap((file) =>
      [...readFileSync(join(ROOT, file), "utf8").matchAll(/: OrderRule<\w+> = \{\s+kind: "(\w+)"/g)].map(
        ([, kind]) => kind,
      ),
    );
    expect(written.sort()).toEqual([...ORDER_KINDS].sort());
    for (const kind of ORDER_KINDS) expect(ORDERS[kind].kind).toBe(kind);
  });
});

describe("the rules", () => {
  const IMPURE =
    /Math\.(random|pow|exp|log|log2|log10|sin|cos|tan|cbrt|hypot)\b|\*\*|\bDate\b|\bperformance\.|toLocale|localeCompare|\bIntl\b|\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\bcrypto\b|\bprocess\b[.[]|\bglobalThis\b|(local|session)Storage|indexedDB/;

  it("use no clock, no chance of the engine's, nothing of where they run, and no maths that differs between engines", () => {
    const rules = FILES.filter((file) => file.startsWith("shared/"));
    expect(rules.filter((file) => IMPURE.test(codeOf(file)))).toEqual([]);
  });

  it.each([
    "new Date()", "Date.now()", "setTimeout(play, 5)", "setInterval(play)", "crypto.randomUUID()", "process.env.SEED",
    "localStorage.getItem(key)", "globalThis.fetch", "a.localeCompare(b)", "x ** y",
  ])("may not say %s", (code) => expect(code).toMatch(IMPURE)); // biome-ignore format: a list
});
