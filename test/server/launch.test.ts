import { execFile } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/** What the Containerfile copies, beside node_modules without what only builds and tests need. */
const COPIED = ["package.json", "shared", "server"];

describe("the tree of a container, where the registry has nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "tctm-tree-"));
  const tree = join(folder, "game");
  /** What the registry was asked for, which has nothing. */
  const asked: string[] = [];
  const registry = createServer((request, answer) => {
    asked.push(request.url ?? "");
    answer.writeHead(404).end();
  });

  beforeAll(async () => {
    await once(registry.listen(0, "127.0.0.1"), "listening");
    for (const name of COPIED) cpSync(join(ROOT, name), join(tree, name), { recursive: true });
    const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
      packages: Record<string, { dev?: boolean }>;
    };
    for (const [path, { dev }] of Object.entries(packages)) {
      if (dev || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) continue;
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      symlinkSync(join(ROOT, path), join(tree, path));
    }
  });
  afterAll(() => {
    registry.close();
    rmSync(folder, { recursive: true });
  });

  /** @param more flags of Node. */
  const run = (args: readonly string[], environment: Record<string, string> = {}, more: readonly string[] = []) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      // These tests may themselves run under a Node that was fetched for them.
      const { TCTM_RELAUNCHED: _, ...own } = process.env;
      const npm_config_registry = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
      const env = { ...own, npm_config_registry, NODE_NO_WARNINGS: "1", ...environment };
      execFile(process.execPath, [...more, ...args], { cwd: tree, env }, (error, stdout, stderr) => {
        const code = error ? Number(error.code) : 0;
        resolve({ code, said: stdout + stderr });
      });
    });

  it("has what `npm run admin` needs", async () => {
    const { code, said } = await run(["server/launch/launch.mjs", "admin", "--help"]);
    expect(said).toContain("delete <code>");
    expect(code).toBe(0);
  });

  it("has what the server needs to start", async () => {
    const { code, said } = await run(["server/main.ts"], { PORT: "none", DEV: "" });
    expect(said).toMatch(/^These settings can't be used:\n {2}PORT=none/);
    expect(code).toBe(1);
  });

  it("runs under a Node that was fetched before, when its own is too old", async () => {
    const cache = join(folder, "cache");
    // Another may be older still, or half fetched.
    for (const [name, version] of [
      ["a", "20.20.2"],
      ["b", "24.0.1"],
      ["c", "24.21.0"],
    ] as const) {
      const node = join(cache, "_npx", name, "node_modules/node");
      mkdirSync(join(node, "bin"), { recursive: true });
      writeFileSync(join(node, "package.json"), JSON.stringify({ name: "node", version }));
      if (name === "c") symlinkSync(process.execPath, join(node, "bin/node"));
      else writeFileSync(join(node, "bin/node"), "not a program", { mode: 0o755 });
    }
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })`;
    const { code, said } = await run(["server/launch/launch.mjs", "admin", "--help"], { npm_config_cache: cache }, [
      "--import",
      `data:text/javascript,${encodeURIComponent(old)}`,
    ]);
    expect(said).toContain("This is Node 20.1.0");
    expect(said).toContain("delete <code>");
    expect(code).toBe(0);
    // npx alone would ask, and where the registry can't be reached try for a minute.
    expect(asked).toEqual([]);
  }, 60_000);
});
