import { describe, expect, test } from "vitest";
import { readSettings } from "../../client/actions/settings.ts";
import { USUAL } from "../../client/store/settings.ts";

describe("settings that are kept", () => {
  test("come back as they were left", () => {
    const left = { ...USUAL, theme: "dark", textPercent: 120, motion: "reduced", volume: 0, isMuted: true } as const;
    expect(readSettings(JSON.stringify(left))).toEqual(left);
  });

  test.each([
    ["nothing", undefined],
    ["half a sentence", '{"theme":"da'],
    ["another thing altogether", '"dark"'],
    ["values of another version", '{"theme":"sepia","textPercent":400,"motion":1,"volume":-3,"isMuted":"no"}'],
  ])("are as usual where %s is kept", (_, kept) => {
    expect(readSettings(kept)).toEqual(USUAL);
  });
});
