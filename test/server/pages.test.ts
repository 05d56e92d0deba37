import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPages } from "../../server/http/pages.ts";

const SCRIPT = "export const lights = 'on';".repeat(60);
let dist: string;
let server: Server;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "tctm-pages-"));
  mkdirSync(join(dist, "assets"));
  const file = join(dist, "assets/map-abc.js");
  writeFileSync(file, SCRIPT);
  writeFileSync(`${file}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${file}.gz`, gzipSync(SCRIPT));
  writeFileSync(join(dist, "assets/small-abc.js"), "1");
  writeFileSync(join(dist, "index.html"), "<title>the page</title>");
  writeFileSync(join(dist, "ahead.json"), JSON.stringify({ "/m/": ["assets/map-abc.js", "assets/map-abc.css"] }));
  const app = express();
  const log = pino({ level: "silent" });
  addPages(app, dist, log);
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

/** `fetch` would unpack the answer. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ status?: number; headers: Record<string, unknown>; bytes: number }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, host: "127.0.0.1", path, method, headers }, async (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, bytes: (await response.toArray()).reduce((sum, part) => sum + part.length, 0) });
    })
      .once("error", reject)
      .end();
  });

test.each([
  ["gzip, deflate, br, zstd", "br", brotliCompressSync(SCRIPT).length],
  ["gzip, deflate", "gzip", gzipSync(SCRIPT).length],
  ["identity", undefined, SCRIPT.length],
])("who takes %s gets a script as %s", async (accepted, encoding, bytes) => {
  for (const method of ["GET", "HEAD"]) {
    const answer = await ask("/assets/map-abc.js", { "accept-encoding": accepted }, method);
    expect(answer).toMatchObject({ status: 200, bytes: method === "GET" ? bytes : 0 });
    expect(answer.headers).toMatchObject({ vary: "Accept-Encoding", "content-length": String(bytes) });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toMatch(/^text\/javascript/);
    expect(answer.headers["cache-control"]).toContain("immutable");
  }
});

test("what is known by its tag is not sent again", async () => {
  const accepting = { "accept-encoding": "br" };
  const { headers } = await ask("/assets/map-abc.js", accepting);
  const again = await ask("/assets/map-abc.js", { ...accepting, "if-none-match": String(headers.etag) });
  expect(again).toMatchObject({ status: 304, bytes: 0 });
});

test("what was too small to compress comes as it is; what is not there is not found", async () => {
  expect((await ask("/assets/small-abc.js", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  expect((await ask("/assets/none.js", { "accept-encoding": "br" })).status).toBe(404);
  expect((await ask("/m/ABCDEF")).headers["content-type"]).toMatch(/^text\/html/);
});

test("with the page of a match goes what it will need, and with no other page", async () => {
  const { headers } = await ask("/m/ABCDEF");
  expect(headers.link).toBe(
    "</assets/map-abc.js>;rel=modulepreload,</assets/map-abc.css>;rel=preload;as=style;crossorigin",
  );
  expect((await ask("/")).headers.link).toBeUndefined();
  expect((await ask("/assets/map-abc.js")).headers.link).toBeUndefined();
});

test("an address that can't be read is refused plainly, without a word of the machine", async () => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/assets/%E0%A4%A`);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: "That request can't be read." });
});
