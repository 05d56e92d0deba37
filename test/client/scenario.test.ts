import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rulesetOf } from "../../shared/content/ruleset.ts";

const FILES: Record<string, unknown> = {
  "/api/scenarios/short": {
    id: "short",
    extends: "shorter",
    words: { en: { scenarios: { short: { name: "Short", about: "Five quarters." } } } },
    turns: 5,
  },
  "/api/scenarios/shorter": { id: "shorter", extends: "quick", nations: ["BR", "CA"] },
  "/api/scenarios/wrong": { id: "wrong", extends: "quick", turns: -1 },
};
const asked: string[] = [];
const http = createServer((request, response) => {
  const { url = "" } = request;
  if (url === "/healthz") return response.end("ok");
  asked.push(url);
  if (url === "/api/scenarios/lost") return request.socket.destroy();
  if (FILES[url]) response.end(JSON.stringify(FILES[url]));
  else response.writeHead(404).end(JSON.stringify({ error: "noSuchScenario" }));
});

let session: typeof import("../../client/session/scenario.ts");
beforeAll(async () => {
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  // Where a page would have come from.
  Object.assign(globalThis, { location: { origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}` } });
  session = await import("../../client/session/scenario.ts");
});
afterAll(() => http.close());

test("a scenario of the host is learnt once, with what it extends and its words", async () => {
  const { nameOf } = await import("../../client/words/terms.ts");
  await Promise.all([session.learnScenario("short"), session.learnScenario("short")]);
  await session.learnScenario("short");
  expect(asked).toEqual(["/api/scenarios/short", "/api/scenarios/shorter"]);
  expect(rulesetOf("short").scenario).toMatchObject({ turns: 5, nations: ["BR", "CA"] });
  expect(nameOf("scenarios", "short")).toBe("Short");
});

test("one that can't be had, or is wrong, is not half learnt", async () => {
  await expect(session.learnScenario("nobodys")).rejects.toThrow();
  await expect(session.learnScenario("wrong")).rejects.toThrow("turns");
  expect(() => rulesetOf("wrong")).toThrow();
});

test("one that is gone leaves things to their ids; a line that breaks is told, so that one asks again", async () => {
  const { NoLine } = await import("../../client/session/reach.ts");
  await session.learnIfThere("nobodys");
  await session.learnIfThere("wrong");
  await expect(session.learnIfThere("lost")).rejects.toBeInstanceOf(NoLine);
});
