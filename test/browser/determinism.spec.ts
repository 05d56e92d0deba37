import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "vite";

interface Golden {
  scenario: string;
  seed: number;
  hash: string;
}

/** Node's hashes: `test/golden` holds Node to them, this holds the browser to them. */
const golden: Golden[] = JSON.parse(readFileSync(resolve(import.meta.dirname, "../golden/matches.json"), "utf8"));

/** The rules as one script that any page can run. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, "selfPlayHash.ts"), formats: ["iife"], name: "rules" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((output) => ("output" in output ? output.output : []))
    .find((file) => file.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("the rules could not be bundled");
  return chunk.code;
}

test("the same seed and orders give the same final state in Node and in the browser", async ({ page }) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: `${await bundle()};globalThis.rules = rules;` });
  for (const { scenario, seed, hash } of golden) {
    const inBrowser = await page.evaluate(
      ([id, from]) =>
        (globalThis as unknown as { rules: { selfPlayHash: (s: string, n: number) => string } }).rules.selfPlayHash(
          id,
          from,
        ),
      [scenario, seed] as const,
    );
    expect(inBrowser, `${scenario} from seed ${seed}`).toBe(hash);
  }
});
