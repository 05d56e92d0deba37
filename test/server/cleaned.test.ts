import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersOf, cleaned, whyNotName, widthOf } from "../../shared/protocol/cleaned.ts";
import { nicknameSchema, wordsSchema } from "../../shared/protocol/wordsSchema.ts";

describe("what people write", () => {
  it.each([
    ["  Ann   B. ", "Ann B."],
    ["Ann\u0000\u0007", "Ann"],
    ["An\u200Bn\uFEFF", "Ann"],
    ["A\u00ADn\u2060n\u{E0041}", "Ann"],
    ["\u202EnnA\u202C", "nnA"],
    ["a\nb\tc", "a b c"],
    ["a \u00AD b", "a b"],
    ["Z\u0301\u0301\u0301\u0301\u0301\u0301", "Ź\u0301\u0301\u0301"],
    ["\u0301\u0302Ann \u0303", "Ann"],
    ["A\u200Dnn", "Ann"],
    ["\u200D👩\u200D", "👩"],
    ["<b>Ann</b>", "<b>Ann</b>"],
    ["e\u0301", "é"],
  ])("%j becomes %j", (given, clean) => {
    expect(cleaned(given)).toBe(clean);
  });

  it.each([
    "小红",
    "好！真的，走吧？",
    "Ａｎｎ",
    "ﬁne ½ ™",
    "👩\u200D🔬",
    "👩🏽\u200D🚀",
    "👨\u200D👩\u200D👧\u200D👦",
    "🏳\uFE0F\u200D🌈",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "🇧🇷",
    "1\uFE0F\u20E3",
    "❤\uFE0F",
    "葛\u{E0100}城",
    "می\u200Cخواهم",
    "ශ්\u200Dරී",
    "Nguyễn",
    "สมชาย",
    "किशोर",
  ])("%s stays as it is", (text) => {
    expect(cleaned(text)).toBe(text);
  });

  it("is clean once it was cleaned", () => {
    const unit = fc.constantFrom(
      ..."aé 1\u0301\u00AD\u200D\uFE0F👩🏽🔬🇧🇷🏴\u{E0067}\u{E007F}\u20E3葛\u{E0100}م\u200C\u2800\u3164\u115F",
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 12 }), (text) => cleaned(cleaned(text)) === cleaned(text)));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => cleaned(cleaned(text)) === cleaned(text)));
  });

  it("is measured once it is clean, in what people call characters", () => {
    const schema = wordsSchema(3);
    expect(schema.safeParse(" \u200B\u202E ").success).toBe(false);
    expect(schema.parse("a\u200Bb\u200Bc")).toBe("abc");
    expect(schema.safeParse("abcd").success).toBe(false);
    expect(schema.parse("👩🏽\u200D🚀👨\u200D👩\u200D👧\u200D👦🇧🇷")).toHaveLength(7 + 11 + 4);
    expect(charactersOf("e\u0301g👩🏽\u200D🚀1\uFE0F\u20E3🇧🇷🇨🇳")).toHaveLength(6);
    expect(nicknameSchema.safeParse("x".repeat(5_000)).success).toBe(false);
  });
});

describe("a name", () => {
  it.each([
    ["Hangul fillers", "\u3164\uFFA0\u115F\u1160"],
    ["a Braille blank", "\u2800"],
    ["lone marks", "\u0301\u0489"],
    ["a Khmer inherent vowel", "\u17B4"],
    ["a Mongolian separator", "\u180E"],
    ["variation selectors", "\uFE0F\u{E0100}"],
    ["tags", "\u{E0041}\u{E0062}\u{E007F}"],
    ["a soft hyphen", "\u00AD"],
    ["zero widths", "\u200B\u200C\u200D\u2060\uFEFF"],
    ["what turns the direction", "\u202E\u2067"],
    ["music that is not drawn", "\u{1D173}\u{1D159}"],
    ["notes between lines", "\uFFF9\uFFFB\uFFFC"],
    ["blank hieroglyphs", "\u{13441}"],
    ["spaces of all kinds", " \u00A0\u2003\u3000\u1680"],
    ["all of it", "\u3164 \u2800\u0301\u200B"],
  ])("of %s can't be seen", (_, name) => {
    expect(whyNotName(name)).toBe("unseenName");
    expect(whyNotName(`${name}A`)).toBeUndefined();
  });

  it("may be 24 letters long, or 16 wide ones", () => {
    expect(whyNotName("Wolfeschlegelsteinhausen")).toBeUndefined();
    expect(whyNotName("W".repeat(25))).toBe("longName");
    expect(whyNotName("王".repeat(16))).toBeUndefined();
    expect(whyNotName("王".repeat(17))).toBe("longName");
    expect(whyNotName("👨\u200D👩\u200D👧\u200D👦".repeat(16))).toBeUndefined();
  });

  it.each(["Ｗ", "﷽", "ﷺ", "𒐫", "𒈙", "⸻", "꧅", "한", "さ"])("of 24 times %s is too wide", (letter) => {
    expect(whyNotName(letter.repeat(24))).toBe("longName");
  });

  it("is as wide as it is drawn", () => {
    expect(["Ann", "é", "王伟", "ｱ", "👩🏽\u200D🚀", "🇧🇷", "สมชาย"].map(widthOf)).toEqual([3, 1, 4, 1, 2, 2, 5]);
  });
});
