import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { made } from "../../server/scaffold/made.ts";
import { KINDS, type Kind } from "../../server/scaffold/skeletons.ts";
import { unfinishedIn } from "../../server/scaffold/unfinished.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const COPY = mkdtempSync(join(tmpdir(), "scaffold-"));
for (const part of [
  "client",
  "server",
  "shared",
  "test",
  "biome.json",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
])
  cpSync(join(ROOT, part), join(COPY, part), { recursive: true });
for (const part of ["assets", "node_modules"]) symlinkSync(join(ROOT, part), join(COPY, part));
afterAll(() => rmSync(COPY, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: COPY, encoding: "utf8" });
  return { status, said: stdout + stderr };
};
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(join(COPY, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

/** A name of each kind that nobody will take, its id where the kind has one, and where something of it is left to be filled in: everywhere that it stands but in lists of names. */
const NAMES: Record<Kind, { name: string; id?: string; left: string[] }> = {
  policy: {
    name: "policyOfTest",
    left: ["shared/content/policies.ts", "shared/content/encyclopedia/policies.ts", "client/words/zh-Hans/content.ts"],
  },
  hazard: {
    name: "hazardOfTest",
    left: ["shared/content/hazards.ts", "client/world/paint/glyphs.ts", "client/words/en/encyclopedia/hazards.ts"],
  },
  nation: {
    name: "nationOfTest",
    id: "XT",
    left: ["shared/content/nations/nationOfTest.ts", "shared/content/encyclopedia/nations.ts"],
  },
  order: {
    name: "orderOfTest",
    left: ["shared/orders/orderOfTest.ts", "test/rules/orders/orderOfTest.test.ts", "client/words/en/orders.ts"],
  },
  language: { name: "vo", left: ["client/words/vo/lobby.ts", "client/words/vo/TERMS.md"] },
  panel: {
    name: "panelOfTest",
    left: ["client/pages/panelOfTest/PanelOfTestPanel.tsx", "client/hud/ui/Glyph.tsx", "client/words/zh-Hans/shell.ts"],
  },
};

const PLAYED = `
  import { selfPlay } from "./shared/bots/selfPlay.ts";
  import { makeRuleset } from "./shared/content/ruleset.ts";
  import { ORDER_KINDS } from "./shared/orders/index.ts";
  const chosen = makeRuleset({ id: "chosen", extends: "quick", nations: ["US", "CN", "XT"] });
  const { state, violations } = selfPlay(chosen, 1, { turns: 3 });
  const { policies, hazards } = chosen;
  console.log(JSON.stringify({
    violations,
    nations: state.world.order,
    has: [policies.has("policyOfTest"), hazards.has("hazardOfTest"), ORDER_KINDS.includes("orderOfTest")],
  }));`;

describe("npm run new", () => {
  it("leaves nothing to be filled in where nothing was made", () => expect(unfinishedIn(COPY)).toEqual([]));

  it.each(KINDS)("makes a %s, and says in a sentence each what is to be filled in", (kind) => {
    const { name, id, left } = NAMES[kind];
    const { status, said } = run("server/scaffold/new.ts", kind, name, ...(id === undefined ? [] : [id]));
    expect(status, said).toBe(0);
    const lines = unfinishedIn(COPY);
    for (const line of lines) expect(line).toMatch(/^[\w/.-]+:\d+: \S.*[.?]$/);
    const told = said.split("\n").filter((line) => line.startsWith("  "));
    expect(lines).toEqual(expect.arrayContaining(told.map((line) => line.trim())));
    expect(left.filter((file) => !told.some((line) => line.startsWith(`  ${file}:`)))).toEqual([]);
  });

  it("quotes a formula of a new policy from a function that is there", () => {
    const entries = readFileSync(join(COPY, "shared/content/encyclopedia/policies.ts"), "utf8");
    const [, file, name] = /policy\(\s*"policyOfTest",\s*\[\s*".+?",\s*"(.+?)",\s*"(.+?)",?\s*\]/.exec(entries)!;
    expect(readFileSync(join(COPY, `shared/${file}.ts`), "utf8")).toMatch(new RegExp(`(const|function) ${name}\\b`));
  });

  it("refuses a name that stands, and changes nothing", () => {
    const all = () => ["client", "server", "shared", "test"].map(filesOf);
    const before = all();
    for (const kind of KINDS)
      expect(() => made(COPY, kind, NAMES[kind].name, NAMES[kind].id), kind).toThrow(/ already\.$/);
    expect(all()).toEqual(before);
    const { status, said } = run("server/scaffold/new.ts", "policy", "policyOfTest");
    expect(status).toBe(1);
    expect(said).toBe("There is a policy policyOfTest already. Nothing was changed.\n");
  });

  it.each(["policy-of-test", "Carbon", "9lives", "../up", "delete", "a b"])("refuses %s as a name", (name) => {
    expect(() => made(COPY, "order", name)).toThrow(/is no identifier|is a word of the language/);
  });

  it.each([undefined, "x", "chile", "C L", "XT"])("refuses %s as the id of a nation", (id) => {
    expect(() => made(COPY, "nation", "otherOfTest", id)).toThrow(/is no id of a nation|is a nation XT already\./);
  });

  it.each(["FR", "french", "zz", "pt_BR", "../fr"])("refuses %s as a language", (id) => {
    expect(() => made(COPY, "language", id)).toThrow(/is no language/);
  });

  it("gives what compiles, is in the style, and can be played", { timeout: 120_000 }, () => {
    expect(run("node_modules/typescript/bin/tsc", "--noEmit", "-p", ".")).toEqual({ status: 0, said: "" });
    expect(
      run("node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "client", "server", "shared", "test"),
    ).toMatchObject({ status: 0 });
    const { said } = run("--disable-warning=ExperimentalWarning", "--input-type=module", "-e", PLAYED);
    expect(JSON.parse(said)).toEqual({ violations: [], nations: ["US", "CN", "XT"], has: [true, true, true] });
  });
});
