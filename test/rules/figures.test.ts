import { describe, expect, it } from "vitest";
import { combined, explain, explainPlanned } from "../../shared/figures/explain.ts";
import { FIGURE_IDS } from "../../shared/figures/table.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import { totalScore } from "../../shared/score/score.ts";
import { testGame } from "../support/testGame.ts";

const ADS: Order = {
  kind: "market", stance: "clear", shortageRule: "market", mix: "balanced", exportBp: 2_000, ads: true, reservations: false,
}; // biome-ignore format: a line

const termOf = ({ terms }: ReturnType<typeof explain>, id: string) => terms.find((term) => term.id === id)?.value;

describe("a figure that was opened", () => {
  it("stays as the turn made it when ads are switched on in the plan, and tells beside it what they would change", () => {
    const game = testGame().turn();
    const at = game.at("US");
    const { position } = planned(at, [ADS]);
    const life = explain(position, "qualityOfLife");
    expect(life.value).toBe(game.nation("US").qualityOfLifeBp / 100);
    expect(combined(life)).toBeCloseTo(life.value, 1);
    expect(termOf(life, "ads")).toBe(0);
    const then = explainPlanned(at, position, "qualityOfLife");
    expect(then && termOf(then, "ads")).toBe(-1.5);
    expect(then?.value).toBeCloseTo(life.value - 1.5, 1);
    expect(then && combined(then)).toBe(then?.value);
  });

  it("of revenue takes its part from the plan as a factor, and nothing from a plan that leaves it alone", () => {
    const at = testGame().turn().at("US");
    const { position } = planned(at, [ADS]);
    const [now, then] = [explain(at, "homeRevenue"), explainPlanned(at, position, "homeRevenue")];
    expect(then && then.value / combined(now)).toBeCloseTo(1.12, 6);
    expect(explainPlanned(at, position, "measuredGdp")).toBeUndefined();
    for (const figure of FIGURE_IDS) expect(explainPlanned(at, planned(at, []).position, figure)).toBeUndefined();
  });

  it("tells an order's cost beside the treasury, which has it not yet paid", () => {
    const at = testGame().turn().at("US");
    const { position } = planned(at, [{ kind: "raiseDebt", amountM: 2_000 }]);
    expect(explain(at, "treasury").value).toBe(at.cabinet.cashM / 1_000);
    expect(explainPlanned(at, position, "treasury")?.value).toBeCloseTo(at.cabinet.cashM / 1_000 + 2, 6);
  });

  it("leaves nothing to orders and events in a quarter without any", () => {
    const at = testGame().turn().turn().at("US");
    expect(termOf(explain(at, "treasury"), "orders")).toBeCloseTo(0, 6);
    expect(termOf(explain(at, "legitimacy"), "since")).toBeCloseTo(0, 1);
    expect(termOf(explain(at, "attention"), "orders")).toBe(0);
  });

  it("of the result makes the score with par and slope", () => {
    const at = testGame().turn().turn().at("CN");
    const lastTurn = { ...at, world: { ...at.world, turn: at.world.turn - 1 } };
    expect(totalScore(lastTurn, explain(at, "scoreRaw").value)).toBeCloseTo(at.nation.score.totalBp / 100, 0);
  });
});
