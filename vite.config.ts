import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { compress } from "./client/build/compress.ts";
import { installable } from "./client/build/installable.ts";
import { phaserCore } from "./client/build/phaserCore.ts";
import { preloadFonts } from "./client/build/preloadFonts.ts";
import { smallZip } from "./client/build/smallZip.ts";

const root = import.meta.dirname;
const game = `http://127.0.0.1:${process.env.PORT ?? 2567}`;

export default defineConfig({
  root: resolve(root, "client"),
  publicDir: false,
  plugins: [
    phaserCore(),
    smallZip(),
    preloadFonts(["instrument-sans-latin-wght-normal", "newsreader-latin-opsz-normal"]),
    installable(),
    compress(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: resolve(root, "dist"),
    emptyOutDir: true,
    // For `npm run bench`; the server gives out no files that begin with a dot.
    manifest: true,
    target: "es2022",
    // Phaser alone is over the limit; it comes after the lobby, in a chunk of its own that changes only with its version.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // That brotli takes its time is known.
      checks: { bundlerTimings: false },
      input: { index: resolve(root, "client/index.html"), sw: resolve(root, "client/offline/serviceWorker.ts") },
      output: {
        // The browser compares it under one name.
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        codeSplitting: {
          groups: [
            { name: "phaser", test: /node_modules[\\/]phaser[\\/]/ },
            // Zod is told not to make code from strings before anything makes a schema: in one chunk, whatever needs it first.
            { name: "zod", test: /node_modules[\\/]zod[\\/]|[\\/]store[\\/]noEval\.ts$/ },
          ],
        },
      },
    },
  },
  server: {
    fs: { allow: [root] },
    // The page and the game have one address in development too: a room's socket is `/process/room?sessionId=...`.
    // The host goes through as it is, because the server compares it with the page's origin.
    proxy: {
      "/api": { target: game },
      "/matchmake": { target: game },
      "/line": { target: game },
      "/healthz": { target: game },
      "^/[\\w-]+/[\\w-]+\\?(.*&)?sessionId=": { target: game, ws: true },
    },
  },
  test: {
    root,
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    environment: "node",
    // A machine may be busy with other things: no test fails for being slow there, only for hanging.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
