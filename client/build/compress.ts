import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Less fits into one packet anyway. */
const WORTH_BYTES = 1_024;

/**
 * Lays every script and style of the build beside itself as brotli and as gzip, so that the server has nothing to
 * compress. Both, because browsers take brotli only over https and from their own machine, and a classroom has neither.
 */
export function compress(): Plugin {
  return {
    name: "compress",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const texts = Object.keys(bundle).filter((path) => /\.(js|css)$/.test(path));
      await Promise.all(
        texts.map(async (name) => {
          const path = join(dir, name);
          const bytes = await readFile(path);
          if (bytes.length < WORTH_BYTES) return;
          await Promise.all([
            brotli(bytes).then((small) => writeFile(`${path}.br`, small)),
            zip(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
          ]);
        }),
      );
    },
  };
}
