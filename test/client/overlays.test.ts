import { describe, expect, test } from "vitest";
import { OVERLAY_HUE, OVERLAY_STEPS, overlayStrength, overlayValue } from "../../client/store/overlayScale.ts";
import { MEASURED_OVERLAYS } from "../../client/store/store.ts";
import { overlayFigure } from "../../client/words/overlayFigure.ts";
import "../../client/words/match.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { viewFor } from "../../shared/view/view.ts";

const measured = MEASURED_OVERLAYS;
const view = viewFor(newMatch(rulesetOf("base"), { seed: 3, nations: ["US", "IN"] }), "IN");

describe("overlays of the map", () => {
  test.each(measured)("the steps of %s begin at nothing and rise, and differ enough to be told apart", (id) => {
    const steps = OVERLAY_STEPS[id];
    expect(steps[0]?.from).toBe(0);
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      if (!before) continue;
      expect(step.from).toBeGreaterThan(before.from);
      expect(Math.abs(step.strength - before.strength)).toBeGreaterThanOrEqual(0.13);
    }
    expect(OVERLAY_HUE[id].night).not.toBe(OVERLAY_HUE[id].day);
  });

  test.each(measured)("%s has a value for every nation", (id) => {
    for (const nation of ["US", "IN"]) expect(overlayValue(view, id, nation)).toBeGreaterThan(0);
  });

  test("more light is better: a cheaper price is brighter, a higher adoption too", () => {
    expect(overlayStrength("price", 5_000)).toBeGreaterThan(overlayStrength("price", 500_000));
    expect(overlayStrength("adoption", 5_000)).toBeGreaterThan(overlayStrength("adoption", 500));
  });

  test("the legend has units", () => {
    expect(overlayFigure("compute", 2_000)).toBe("2\u00a0GW");
    expect(overlayFigure("price", 50_000)).toBe("$0.050");
    expect(overlayFigure("adoption", 2_500)).toBe("25\u00a0%");
    expect(overlayFigure("legitimacy", 4_000)).toBe("40");
  });
});
