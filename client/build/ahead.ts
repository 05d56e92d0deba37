import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What a page comes to need, by how its address begins, in the order in which it is to come. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  "/m/": ["pages/match/Inside.tsx", "session/connection.ts", "world/index.ts"],
};
/** Every page. */
const PAGE = "index.html";

/** All of them are said in the head of an answer, of which a proxy takes 4 kB as it comes. The smallest are left out. */
const MOST = 46;

interface Chunk {
  facadeModuleId: string | null;
  imports: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string> };
}

/**
 * Writes down which files a page will ask for once its first ones have run, so that the server can say so with the page: else each
 * part is asked for when the one before is here.
 */
export function ahead(): Plugin {
  return {
    name: "ahead",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const [file, built] of Object.entries(bundle)) if (built.type === "chunk") chunks.set(file, built);
      const sizes = new Map(
        Object.entries(bundle).map(([file, built]) => [
          file,
          built.type === "chunk" ? built.code.length : built.source.length,
        ]),
      );
      const filesOf = (file: string, found: Set<string>): Set<string> => {
        if (found.has(file)) return found;
        found.add(file);
        const { imports = [], viteMetadata } = chunks.get(file) ?? {};
        for (const style of viteMetadata?.importedCss ?? []) found.add(style);
        for (const next of imports) filesOf(next, found);
        return found;
      };
      const fileOf = (source: string): string => {
        const found = [...chunks].find(([, { facadeModuleId }]) => facadeModuleId?.endsWith(`/client/${source}`));
        if (!found) throw new Error(`the build has no ${source}`);
        return found[0];
      };
      // What the page names itself stands first, or it would wait for what comes after it.
      const needed = Object.entries(NEEDED).map(([begin, sources]) => {
        const files = new Set<string>();
        for (const source of [PAGE, ...sources]) filesOf(fileOf(source), files);
        const sizeOf = (file: string) => sizes.get(file) ?? 0;
        const largest = new Set([...files].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST));
        return [begin, [...files].filter((file) => largest.has(file))];
      });
      await writeFile(join(dir, "ahead.json"), JSON.stringify(Object.fromEntries(needed)));
    },
  };
}
