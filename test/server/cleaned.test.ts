import { describe, expect, it } from "vitest";
import { cleaned, wordsSchema } from "../../shared/protocol/cleaned.ts";

describe("what people write", () => {
  it.each([
    ["  Ann   B. ", "Ann B."],
    ["Ann\u0000\u0007", "Ann"],
    ["An\u200Bn\uFEFF", "Ann"],
    ["\u202EnnA\u202C", "nnA"],
    ["Ａｎｎ", "Ann"],
    ["a\nb\tc", "a b c"],
    ["Z\u0301\u0301\u0301\u0301\u0301\u0301", "Ź\u0301\u0301\u0301"],
    ["小红", "小红"],
    ["👩\u200D🔬", "👩\u200D🔬"],
    ["A\u200Dnn", "Ann"],
    ["<b>Ann</b>", "<b>Ann</b>"],
  ])("%j becomes %j", (given, clean) => {
    expect(cleaned(given)).toBe(clean);
    expect(cleaned(clean)).toBe(clean);
  });

  it("is measured once it is clean", () => {
    const schema = wordsSchema(3);
    expect(schema.safeParse(" \u200B\u202E ").success).toBe(false);
    expect(schema.parse("a\u200Bb\u200Bc")).toBe("abc");
    expect(schema.safeParse("abcd").success).toBe(false);
  });
});
