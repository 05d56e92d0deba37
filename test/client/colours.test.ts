import { describe, expect, test } from "vitest";
import { hatchOf } from "../../client/world/paint/hatchOf.ts";
import { DAY, NIGHT, type Palette, shaded } from "../../client/world/paint/palette.ts";
import { NATIONS } from "../../shared/content/nations/index.ts";

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/** How light arrives, by sight: Machado, Oliveira and Fernandes (2009), at full severity, on linear light. */
// biome-ignore format: matrices
const SIGHTS: Record<string, Matrix> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  "without red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  "without green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  "without blue": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
/** Less than this apart in OKLab, two tints on the map can be taken for one another. */
const ALIKE = 0.06;

const times = (matrix: Matrix, [a, b, c]: Three): Three =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Three;

/** Linear light of "#rrggbb", each 0 to 1. */
const light = (hex: string): Three =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;

/** Where a colour stands in OKLab (Ottosson 2020), in which distances are as far as they seem. */
function seen(rgb: Three): Three {
  // biome-ignore format: matrices
  const cones = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], rgb);
  // biome-ignore format: matrices
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], cones.map(Math.cbrt) as unknown as Three);
}

function apart(one: string, other: string, sight: Matrix): number {
  const [a, b] = [one, other].map((hex) => {
    const arriving = times(sight, light(hex)).map((part) => Math.min(1, Math.max(0, part)));
    return seen(arriving as unknown as Three);
  });
  return Math.hypot(...(a ?? []).map((part, at) => part - (b?.[at] ?? 0)));
}

const pairs = NATIONS.flatMap((one, index) => NATIONS.slice(0, index).map((other) => [other, one] as const));
const alike = (sight: Matrix, palette: Palette) =>
  pairs.filter(([one, other]) => apart(shaded(one.accent, palette), shaded(other.accent, palette), sight) < ALIKE);

/** Lightness in OKLab: darker is lost on the map by night, lighter on the map by day. */
const LIGHTNESS = [0.7, 0.88] as const;

test("accents of nations are about as light as each other", () => {
  const [least, most] = LIGHTNESS;
  const unlike = NATIONS.map(({ id, accent }) => ({ id, accent, lightness: seen(light(accent))[0] }))
    .filter(({ lightness }) => lightness < least || lightness > most)
    .map(({ id, accent, lightness }) => `${id}: ${accent} is ${lightness.toFixed(2)} light, not ${least} to ${most}`);
  expect(unlike).toEqual([]);
});

describe.each([
  ["by night", NIGHT],
  ["by day", DAY],
])("accents of nations %s", (_, palette) => {
  test.each(Object.entries(SIGHTS))("to an eye %s: those that seem alike are hatched differently", (_sight, sight) => {
    for (const [one, other] of alike(sight, palette))
      expect(hatchOf(one.id), `${one.id} and ${other.id}`).not.toBe(hatchOf(other.id));
  });

  test("some do seem alike, so that the hatches are needed", () => {
    expect(alike(SIGHTS["without green"]!, palette).length).toBeGreaterThan(0);
  });
});
