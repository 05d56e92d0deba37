import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

const SOURCE = resolve(import.meta.dirname, "../offline/serviceWorker.ts");

/** The service worker is a file by itself: it shares nothing with pages, and the browser compares it under one name. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    async generateBundle() {
      const { code } = await transformWithOxc(await readFile(SOURCE, "utf8"), SOURCE);
      this.emitFile({ type: "asset", fileName: "sw.js", source: code });
    },
  };
}
