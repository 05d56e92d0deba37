import { describe, expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";

describe("settings", () => {
  it("have defaults", () => {
    expect(readConfig({})).toMatchObject({ port: 2567, host: "0.0.0.0", maxMatches: 200, allowedOrigins: [] });
    expect(readConfig({ PORT: "" }).port).toBe(2567);
  });

  it("are read from the environment", () => {
    const config = readConfig({ PORT: "3000", ALLOWED_ORIGINS: "https://a.example/, https://b.example" });
    expect(config).toMatchObject({ port: 3000, allowedOrigins: ["https://a.example", "https://b.example"] });
  });

  it("that can't be used are named", () => {
    expect(() => readConfig({ PORT: "many", EMPTY_MINUTES: "0" })).toThrow(/PORT=many.*\n.*EMPTY_MINUTES=0/);
  });
});
