import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { ahead } from "./client/build/ahead.ts";
import { compress } from "./client/build/compress.ts";
import { installable } from "./client/build/installable.ts";
import { phaserCore } from "./client/build/phaserCore.ts";
import { preloadFonts } from "./client/build/preloadFonts.ts";
import { serviceWorker } from "./client/build/serviceWorker.ts";
import { smallZip } from "./client/build/smallZip.ts";

const root = import.meta.dirname;
const game = `http://127.0.0.1:${process.env.PORT ?? 2567}`;

/** Scripts that are put together into few files, so that a page is not fetched in a hundred requests; entries stand alone. */
const isPart = (id: string): boolean => /\.(tsx?|m?js)$/.test(id) && !/[\\/](main\.tsx|drawGlobe\.ts)$/.test(id);
/** What the globe shares with the match: by themselves, or the lobby would fetch their neighbours. */
const FOR_GLOBE_TOO = /[\\/]shared[\\/]content[\\/](markets|nations[\\/]\w+)\.ts$|[\\/]device[\\/]sizes\.ts$/;

/** Tests of the rules, and of what plays by them. */
const RULES = "{content,golden,par,random,rules,styles}";
const sharing = (name: string, include: string) => ({
  extends: true as const,
  test: { name, include: [include], isolate: false },
});

export default defineConfig({
  root: resolve(root, "client"),
  publicDir: false,
  plugins: [
    phaserCore(),
    smallZip(),
    preloadFonts(["instrument-sans-latin-wght-normal", "newsreader-latin-opsz-normal"]),
    installable(),
    serviceWorker(),
    ahead(),
    compress(),
  ],
  // In pages alone: tests run the server's code, too, and its Zod is as it comes.
  resolve: {
    alias: process.env.VITEST ? [] : [{ find: /^zod$/, replacement: resolve(root, "client/build/zodInPage.ts") }],
  },
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
      output: {
        // Files may need one another: each module waits for those that it imports, wherever they are.
        strictExecutionOrder: true,
        // By themselves they are called after all pages that need them, which the server would have to say with each page.
        chunkFileNames: ({ name }) => (name.startsWith("part~") ? "assets/part-[hash].js" : "assets/[name]-[hash].js"),
        assetFileNames: ({ names: [name = ""] }) =>
          name.startsWith("part~") ? "assets/part-[hash][extname]" : "assets/[name]-[hash][extname]",
        codeSplitting: {
          groups: [
            { name: "phaser", test: /node_modules[\\/]phaser[\\/]/ },
            { name: "zod", test: /node_modules[\\/]zod[\\/]|[\\/]build[\\/]zodInPage\.ts$/ },
            // One file instead of fifty: what the lobby needs at once is fetched at once.
            { name: "lobby", tags: ["$initial"], test: isPart },
            { name: "nations", test: FOR_GLOBE_TOO },
            // The rest by which pages need it; what is smaller than this goes with its nearest neighbour.
            { name: "part", test: isPart, entriesAware: true, entriesAwareMergeThreshold: 12_000 },
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
    projects: [
      // Neither rules nor words keep anything between calls, so their tests share them: loading them anew for each file takes longer
      // than most tests.
      sharing("rules", `test/${RULES}/**/*.test.ts`),
      sharing("client", "test/client/**/*.test.ts"),
      {
        extends: true,
        test: {
          name: "server",
          include: ["test/**/*.test.ts"],
          exclude: [`test/{browser,client}/**`, `test/${RULES}/**`],
        },
      },
    ],
    // Par is fetched by pages and known to servers.
    setupFiles: ["shared/score/everyPar.ts"],
    environment: "node",
    // A machine may be busy with other things: no test fails for being slow there, only for hanging.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
