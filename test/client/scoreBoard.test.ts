import { describe, expect, test } from "vitest";
import { votesIn } from "../../client/hud/scoreBoard/votesIn.ts";
import { shownSteps } from "../../client/hud/scoreBoard/waterfallOf.ts";
import { partName } from "../../client/hud/years/partName.ts";
import { leadsIn, marginBp, marginsOf, winnersOf } from "../../client/pages/final/leads.ts";
import { verdict } from "../../client/pages/final/verdict.ts";
import { pointsApart } from "../../client/words/format.ts";
import "../../client/words/match.ts";
import { milestoneProgress } from "../../shared/view/milestones.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

describe("the score board", () => {
  test("calls a part of the match by its length", () => {
    const names = (turns: number) => [1, 4].map((number) => partName(turns, number));
    expect(names(16)).toEqual(["Year 1", "Year 4"]);
    expect(names(8)).toEqual(["Half-year 1", "Half-year 4"]);
    expect(names(10)).toEqual(["Part 1", "Part 4"]);
  });

  test("shows steps in tenths that add up to the scores as they are shown, the greatest first", () => {
    const steps = shownSteps({
      fromBp: 11_204,
      toBp: 10_596,
      steps: [
        { id: "compute", byBp: -456 },
        { id: "reach", byBp: -3 },
        { id: "wellbeing", byBp: -349 },
        { id: "milestones", byBp: 200 },
      ],
    });
    expect(steps.map(({ id }) => id)).toEqual(["compute", "wellbeing", "milestones"]);
    expect(steps.reduce((sum, { byBp }) => sum + byBp, 0)).toBe(-600);
  });

  test("tells how far a nation is with a milestone, of others as far as all can see", () => {
    const game = testGame({ nations: ["US", "CN"] });
    game.nation("CN").adoptionBp = { software: 3_000, science: 0, enterprise: 3_500, public: 0, industry: 0 };
    game.cabinet("CN").agents = 1;
    const seenBy = (id: string) =>
      milestoneProgress(game.rules, viewFor(game.state, id), game.at(id), "zeroPerson", "CN");
    // Software at half of 60 %, enterprise there; the second agent is its government's alone to know.
    expect(seenBy("US")).toMatchObject({ part: 0.5, isKnown: false });
    expect(seenBy("US")?.conditions.map(({ value }) => value)).toEqual([3_000, 3_500, undefined]);
    expect(seenBy("CN")).toMatchObject({ part: 0.5, isKnown: true });
    game.nation("CN").adoptionBp.software = 6_000;
    expect([seenBy("US")?.part, seenBy("CN")?.part]).toEqual([1, 0.5]);
    // Of a price that must fall it is a part of the way at the double.
    game.nation("CN").priceMicro = 60_000;
    expect(milestoneProgress(game.rules, viewFor(game.state), undefined, "tenth", "CN")?.part).toBe(0.5);
  });

  test("lists votes, the last first, by the turn in which they were held", () => {
    const passed = { kind: "resolutionPassed", terms: { resolution: "pause", yesBp: 6_000 } } as const;
    const failed = { kind: "resolutionFailed", terms: { resolution: "gridPact", yesBp: 4_000 } } as const;
    const log = new Map([
      [3, [passed]],
      [7, [{ kind: "moodBurst" as const, terms: { moodBp: 1 } }, failed]],
    ]);
    expect(votesIn(log)).toEqual([
      { turn: 7, event: failed },
      { turn: 3, event: passed },
    ]);
  });
});

describe("the end", () => {
  const game = testGame({ scenario: "quick", nations: ["US", "CN", "IN"] });
  while (!game.state.world.ending) game.turn();
  const [us, cn, india] = [game.nation("US"), game.nation("CN"), game.nation("IN")];
  const came = (nation: typeof us, points: number, milestonesBp = 0) => {
    nation.score.pointsBp = { compute: points, frontier: 2_000, adoption: 2_000, reach: 1_000, wellbeing: 2_000 };
    nation.milestonePointsBp = milestonesBp;
    nation.score.totalBp = points + 7_000 + milestonesBp;
  };

  test("says by what the first came before the second", () => {
    came(us, 3_000, 500);
    came(cn, 3_300);
    came(india, 1_000);
    expect(verdict(viewFor(game.state, "IN"))).toBe(
      "The United States wins with 105.0, ahead of China with 103.0: most of the difference is milestones and challenges (+5.0).",
    );
    expect(verdict(viewFor(game.state, "US"))).toContain(
      "You win with the United States at 105.0, ahead of China with 103.0:",
    );
    const margins = marginsOf(us, cn);
    expect(margins[0]).toEqual({ id: "milestones", byBp: 500 });
    expect(marginBp(margins)).toBe(us.score.totalBp - cn.score.totalBp);
  });

  test("tells a close result by its decimals, and shares what is level", () => {
    came(us, 3_302);
    came(cn, 3_300);
    expect(verdict(viewFor(game.state))).toBe("The United States wins with 103.02, ahead of China with 103.00.");
    expect(pointsApart(10_000, [10_000, 9_000])).toBe("100.0");
    came(us, 3_300);
    expect(winnersOf(game.state.nations)).toHaveLength(2);
    expect(verdict(viewFor(game.state))).toBe("The United States and China share the win with 103.0.");
  });

  test("knows when the lead changed hands, and that who is level has not lost it", () => {
    const record = (turn: number, ...scores: number[]) => ({
      turn,
      riskBp: 0,
      clockLowBp: 0,
      clockHighBp: 0,
      nations: Object.fromEntries(["US", "CN"].map((id, index) => [id, { scoreBp: scores[index] ?? 0 } as never])),
    });
    expect(leadsIn([record(0, 1, 2), record(1, 2, 2), record(2, 3, 2), record(3, 4, 1)])).toEqual([
      { turn: 0, nation: "CN", from: undefined },
      { turn: 2, nation: "US", from: "CN" },
    ]);
  });
});
