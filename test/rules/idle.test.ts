import { describe, expect, it } from "vitest";
import { computeOnline } from "../../shared/formulas/compute.ts";
import { buildCostPerGwM } from "../../shared/formulas/construction.ts";
import { interestRate } from "../../shared/formulas/debt.ts";
import { idleCostM, stocks } from "../../shared/view/idle.ts";
import { testGame } from "../support/testGame.ts";

describe("what stands idle", () => {
  it("is all beyond the least of power, halls and chips", () => {
    const at = testGame().at("US");
    const online = computeOnline(at);
    for (const { id, haveMW, idleMW } of stocks(at)) {
      expect(idleMW).toBe(haveMW - online.onlineMW);
      expect(idleMW === 0).toBe(id === online.binds);
    }
  });

  it("costs the interest on what it would take to buy it", () => {
    const game = testGame();
    const [site] = Object.values(game.nation("US").sites);
    const before = stocks(game.at("US"))[1]!;
    site!.hallsMW += 2_000;
    const after = stocks(game.at("US"))[1]!;
    const perGwM = buildCostPerGwM(game.at("US"), "hall") * interestRate(game.at("US"));
    expect(after.idleMW - before.idleMW).toBe(2_000);
    expect(after.idleCostM - before.idleCostM).toBeCloseTo(2 * perGwM, -1);
  });

  it("costs more where lenders trust less, and nothing where nothing idles", () => {
    const game = testGame();
    const before = idleCostM(game.at("US"));
    game.cabinet("US").confidenceBp -= 3_000;
    expect(idleCostM(game.at("US"))).toBeGreaterThan(before);
    const least = stocks(game.at("US")).find(({ idleMW }) => idleMW === 0);
    expect(least?.idleCostM).toBe(0);
  });
});
