import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";

const ROOT = resolve(import.meta.dirname, "../../..");
const DIST = join(ROOT, "dist");
/** What Vite writes of a build, by source file. */
type Manifest = Record<string, { file: string; imports?: string[]; css?: string[] }>;

const PAGE = ["index.html"];
/** What the pages load by themselves, beside what they import. */
export const LOADS = {
  lobby: PAGE,
  match: [...PAGE, "pages/match/Inside.tsx", "session/connection.ts", "world/index.ts"],
};

export const PHASER = join(ROOT, "node_modules/phaser/dist/phaser.min.js");

export const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;

/** Scripts and styles of some sources, with all that they import. */
function filesOf(manifest: Manifest, sources: readonly string[], found = new Set<string>()): Set<string> {
  for (const source of sources) {
    const built = manifest[source];
    if (!built) throw new Error(`the build has no ${source}`);
    if (found.has(built.file)) continue;
    for (const file of [built.file, ...(built.css ?? [])]) found.add(file);
    filesOf(manifest, built.imports ?? [], found);
  }
  return found;
}

/** Bytes in brotli of what a page loads. @throws where there is no build. */
export function loadedBytes(page: keyof typeof LOADS): number {
  const path = join(DIST, ".vite/manifest.json");
  if (!existsSync(path)) throw new Error("there is no build to measure: npm run build");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  return [...filesOf(manifest, LOADS[page])].reduce((sum, file) => sum + brotli(join(DIST, file)), 0);
}
