import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { environmentSchema, gatherSettings, readConfig } from "../../server/config.ts";
import { warnings } from "../../server/warnings.ts";

describe("settings", () => {
  it("have defaults", () => {
    expect(readConfig({})).toMatchObject({ port: 2567, host: undefined, maxMatches: 200, allowedOrigins: [] });
    expect(readConfig({ PORT: "" }).port).toBe(2567);
  });

  it("are read from the environment", () => {
    const config = readConfig({ PORT: "3000", ALLOWED_ORIGINS: "https://a.example/, https://b.example" });
    expect(config).toMatchObject({ port: 3000, allowedOrigins: ["https://a.example", "https://b.example"] });
  });

  it("name sites that may frame the game by their origins, and nothing else", () => {
    const framed = (FRAME_ANCESTORS: string) => readConfig({ FRAME_ANCESTORS }).frameAncestors;
    expect(framed("https://lms.example/, https://*.school.example:8443, http://localhost:8080")).toEqual([
      "https://lms.example",
      "https://*.school.example:8443",
      "http://localhost:8080",
    ]);
    for (const wrong of [
      "*",
      "lms.example",
      "http://lms.example",
      "https://lms.example/course",
      "'self'; script-src *",
    ])
      expect(() => framed(wrong), wrong).toThrow("FRAME_ANCESTORS=");
  });

  it("take an address of IPv6 with its brackets or without", () => {
    expect(readConfig({ HOST: "[::1]" }).host).toBe(readConfig({ HOST: "::1" }).host);
  });

  it("that let people pretend to come from elsewhere are warned of", () => {
    const warned = (settings: Parameters<typeof readConfig>[0]) => warnings(readConfig(settings)).join();
    for (const settings of [{}, { HOST: "0.0.0.0" }, { HOST: "203.0.113.9" }, { HOST: "::" }])
      expect(warned({ TRUSTED_PROXIES: "1", ...settings })).toContain("HOST=127.0.0.1");
    for (const HOST of ["127.0.0.1", "localhost", "::1", "[::1]", "10.0.0.4", "172.28.5.11", "192.168.1.9", "fd00::1"])
      expect(warned({ TRUSTED_PROXIES: "1", HOST }), HOST).toBe("");
    expect(warned({})).toBe("");
  });

  it("that can't be used are named", () => {
    expect(() => readConfig({ PORT: "many", EMPTY_MINUTES: "0" })).toThrow(/PORT=many.*\n.*EMPTY_MINUTES=0/);
  });

  it("are read from a file, too, and the environment goes before it", () => {
    const path = join(mkdtempSync(join(tmpdir(), "tctm-")), "settings.env");
    writeFileSync(path, "# for our school\nPORT=3000\nMAX_MATCHES=12\n");
    expect(readConfig(gatherSettings({ SETTINGS_FILE: path, PORT: "4000" }))).toMatchObject({
      port: 4000,
      maxMatches: 12,
    });
    writeFileSync(path, "PROT=3000\nADMIN_TOKEN=hush\n");
    for (const fault of ["PROT is no setting", "ADMIN_TOKEN is secret"])
      expect(() => gatherSettings({ SETTINGS_FILE: path })).toThrow(fault);
    expect(() => gatherSettings({ SETTINGS_FILE: `${path}.none` })).toThrow("can't be read");
  });

  it("that hold a password are not repeated when they can't be used", () => {
    const read = () => readConfig({ DATABASE_URL: "mysql://game:hush@host/game" });
    expect(read).toThrow("DATABASE_URL");
    expect(read).not.toThrow("hush");
  });

  it("are all told of in the README, and nothing else is", () => {
    const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
    const table = readme.slice(readme.indexOf("| setting (environment)")).split("\n\n")[0] ?? "";
    const told = [...table.matchAll(/`([A-Z_]+)`(?=.*\|.*\|.*\|)/g)].map(([, name]) => name);
    // Set by `npm run dev` alone.
    const known = Object.keys(environmentSchema.shape).filter((name) => name !== "DEV");
    expect([...new Set(told)].sort()).toEqual(known.sort());
  });
});
