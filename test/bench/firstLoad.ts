import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";

const ROOT = resolve(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
/** What Vite writes of a build, by source file. */
type Manifest = Record<string, { file: string; imports?: string[]; css?: string[]; assets?: string[] }>;

const PAGE = ["index.html"];
/** What the pages load by themselves, beside what they import. */
const LOBBY = [...PAGE, "pages/lobby/drawGlobe.ts"];
const MATCH = [...PAGE, "pages/match/Inside.tsx", "session/connection.ts", "world/index.ts"];

const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;
const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1).padStart(7)} kB`;

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

/** Bytes of the first load, from the build in dist/, beside those of Phaser alone. */
export function firstLoad(): void {
  const path = join(DIST, ".vite/manifest.json");
  if (!existsSync(path)) {
    console.log("first load: there is no build to measure (npm run build)");
    return;
  }
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const anchor = brotli(join(ROOT, "node_modules/phaser/dist/phaser.min.js"));
  for (const [name, sources] of [
    ["the lobby until it can be used", PAGE],
    ["the lobby with its globe", LOBBY],
    ["a match with its map", MATCH],
  ] as const) {
    const bytes = [...filesOf(manifest, sources)].reduce((sum, file) => sum + brotli(join(DIST, file)), 0);
    const label = `first load of ${name}`.padEnd(44);
    console.log(
      `${label} ${kB(bytes)}   ${(bytes / anchor).toFixed(2).padStart(6)} x  phaser.min.js (${kB(anchor).trim()}), brotli`,
    );
  }
}
