import { describe, expect, test } from "vitest";
import { STYLES } from "./index.ts";
import { playStyle, wins } from "./playStyle.ts";

const SEEDS = [1, 2, 3, 4];
const LEAST_WINS = 2;

describe("plans that somebody of one kind thinks of win against sound bots", () => {
  for (const style of STYLES)
    test(`the ${style.name} wins ${LEAST_WINS} of ${SEEDS.length} quick matches`, () => {
      const won = SEEDS.filter((seed) => wins(style, playStyle(style, seed)));
      expect(won.length).toBeGreaterThanOrEqual(LEAST_WINS);
    });
});
