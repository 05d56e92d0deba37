import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it("a page fetches par of the scenario that it plays, and no other", async () => {
  vi.stubGlobal("location", { origin: "http://127.0.0.1" });
  // As a page begins: nothing is known.
  vi.resetModules();
  const { fetchPar, hasPar } = await import("../../client/session/par.ts");
  const { knownPar } = await import("../../shared/score/par.ts");
  expect(hasPar("quick")).toBe(false);
  await fetchPar("quick");
  expect(hasPar("quick")).toBe(true);
  expect(knownPar("quick")?.scenario).toBe("quick");
  expect(hasPar("energyCrunch")).toBe(false);
  // A scenario of the host's own is measured by base's.
  expect(hasPar("hostsOwn")).toBe(false);
  await fetchPar("hostsOwn");
  expect(knownPar("hostsOwn")?.scenario).toBe("base");
});
