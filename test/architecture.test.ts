import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|tsx|mjs)$/.test(file.name))
    .map((file) => relative(ROOT, join(file.parentPath, file.name)));

/** What a file imports: paths in the project, or package names. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path]) =>
    path?.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), path)) : (path ?? ""),
  );
}

const FILES = ["client", "server", "shared"].flatMap(sources);
const edges = FILES.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
const found = (test: (edge: { file: string; target: string }) => boolean) =>
  edges.filter(test).map(({ file, target }) => `${file} -> ${target}`);

/** Inside shared: a folder may import from itself and from those before it. */
const STAIRS = [
  "content",
  "state",
  "effects|formulas",
  "score",
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

  it("client and server never import each other", () => {
    expect(found(({ file, target }) => file.startsWith("client/") && target.startsWith("server/"))).toEqual([]);
    expect(found(({ file, target }) => file.startsWith("server/") && target.startsWith("client/"))).toEqual([]);
  });

  it("inside shared, imports go down the stairs", () => {
    const wordsOnly = new Set(["shared/state/words.ts", "shared/state/maths.ts"]);
    expect(
      found(
        ({ file, target }) =>
          target.startsWith("shared/") && stepOf(file) >= 0 && stepOf(target) > stepOf(file) && !wordsOnly.has(target),
      ),
    ).toEqual([]);
  });

  it("only session uses the Colyseus SDK, only world uses Phaser, and world and hud don't know each other", () => {
    expect(
      found(
        ({ file, target }) =>
          target.startsWith("@colyseus/sdk") && file.startsWith("client/") && !file.startsWith("client/session/"),
      ),
    ).toEqual([]);
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
  const withoutComments = (file: string) =>
    readFileSync(join(ROOT, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

  it("is asked in client/device alone, which has an answer of its own", () => {
    const asking = FILES.filter((file) => file.startsWith("client/") && ASKED.test(withoutComments(file)));
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

describe("the rules", () => {
  it("use no clock, no chance of the engine's, and no maths that differs between engines", () => {
    const rules = FILES.filter((file) => stepOf(file) >= 0);
    const impure = rules.filter((file) =>
      /Math\.(random|pow|exp|log|log2|log10|sin|cos|tan|cbrt|hypot)\b|\*\*|Date\.|performance\.|toLocale|Intl\./.test(
        readFileSync(join(ROOT, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""),
      ),
    );
    expect(impure).toEqual([]);
  });
});
