import { expect, it } from "vitest";
import { challengeNeedTt } from "../../../shared/formulas/challenges.ts";
import { worked } from "../../support/worked.ts";

it("a grand challenge takes its part of a burst that doubles with the world's tokens each quarter", () => {
  const game = worked({
    constants: { challengePt: 10, challengeGrowth: 2 },
    changes: { challenges: { maths: { needBp: 5_000 } } },
  });
  expect(challengeNeedTt(game.at("US"), "maths")).toBe(5_000);
  game.state.world.turn = 3;
  // 0.5 x 10 Pt x 2^3 = 40 Pt
  expect(challengeNeedTt(game.at("US"), "maths")).toBe(40_000);
});
