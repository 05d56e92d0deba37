import { describe, expect, it } from "vitest";
import { combined, explain, explainPlanned } from "../../shared/figures/explain.ts";
import { FIGURE_IDS, FIGURES } from "../../shared/figures/table.ts";
import { costOf, type Order, planned } from "../../shared/orders/index.ts";
import { shake } from "../../shared/state/legitimacy.ts";
import type { Position } from "../../shared/state/position.ts";
import { TRACKS } from "../../shared/state/words.ts";
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
    const { position } = planned(at, [{ kind: "raiseDebt", amountM: 2_000, maturity: "middle" }]);
    expect(explain(at, "treasury").value).toBe(at.cabinet.cashM / 1_000);
    expect(explainPlanned(at, position, "treasury")?.value).toBeCloseTo(at.cabinet.cashM / 1_000 + 2, 6);
  });

  it("of the treasury names each payment by what it was for, those of orders too", () => {
    const game = testGame().turn();
    const build: Order = { kind: "build", what: "hall", site: "us-abilene", mw: 100 };
    const costM = costOf(game.at("US"), build);
    const before = game.cabinet("US").cashM;
    game.turn({ US: [{ kind: "raiseDebt", amountM: 2_000, maturity: "middle" }, build] });
    const treasury = explain(game.at("US"), "treasury");
    expect(termOf(treasury, "opening")).toBe(before / 1_000);
    expect(termOf(treasury, "debt")).toBe(2);
    expect(termOf(treasury, "building")).toBe(-costM / 1_000);
    expect(combined(treasury)).toBeCloseTo(game.cabinet("US").cashM / 1_000, 9);
    game.turn();
    expect(termOf(explain(game.at("US"), "treasury"), "debt")).toBe(0);
  });

  it("of the treasury keeps apart what a nation pays for chips and what its part in making them earns it", () => {
    const game = testGame({ nations: ["US", "TW"] });
    game.turn({ US: [{ kind: "orderChips", chip: "nvidia", mw: 100, premiumBp: 0, keep: false }] });
    const { chips, royalties } = game.cabinet("US").quarter.flowsM;
    expect(chips).toBeLessThan(0);
    expect(royalties).toBeGreaterThan(0);
    expect(game.cabinet("TW").quarter.flowsM.royalties).toBeGreaterThan(0);
  });

  it("of legitimacy tells what shook it: seven tenths of that remain when the quarter is judged, all of what came after", () => {
    const game = testGame();
    const shaken = (shock: string) => termOf(explain(game.at("CN"), "legitimacy"), shock);
    game.nation("CN").policies = ["levy"];
    const { position } = planned(game.at("CN"), [{ kind: "repeal", policy: "levy" }]);
    expect(termOf(explainPlanned(game.at("CN"), position, "legitimacy")!, "repeals")).toBe(-1);
    game.turn({ CN: [{ kind: "repeal", policy: "levy" }] });
    expect(shaken("repeals")).toBeCloseTo(-0.7, 6);
    const now = explain(game.at("CN"), "legitimacy");
    expect(combined(now)).toBeCloseTo(now.value, 1);
    shake(game.at("CN"), "resolutions", 250);
    expect(shaken("resolutions")).toBe(2.5);
    game.nation("CN").legitimacyBp = 9_850;
    shake(game.at("CN"), "resolutions", 250);
    expect(shaken("resolutions"), "cut at the end of the scale").toBe(3);
  });

  it("of legitimacy holds an incident of agents too, which comes when the quarter has been judged", () => {
    const game = testGame();
    game.cabinet("US").agentsWanted = 9;
    game.cabinet("US").knowledge.agents = 20_000;
    game.turn();
    expect(game.events.some(({ kind, nation }) => kind === "incidentHappened" && nation === "US")).toBe(true);
    const legitimacy = explain(game.at("US"), "legitimacy");
    expect(termOf(legitimacy, "incidents")).toBe(-5);
    expect(combined(legitimacy)).toBeCloseTo(legitimacy.value, 1);
  });

  it("of attention tells what the plan's orders took", () => {
    const at = testGame().turn().at("US");
    expect(termOf(explain(at, "attention"), "orders")).toBe(0);
    const { position } = planned(at, [{ kind: "raiseDebt", amountM: 2_000, maturity: "middle" }]);
    expect(termOf(explainPlanned(at, position, "attention")!, "orders")).toBe(-1);
  });

  it.each(["over", "under"] as const)("of the price tells what the stance in the plan would change: %s", (stance) => {
    const at = testGame().turn().at("US");
    const { position } = planned(at, [{ ...ADS, stance, ads: false }]);
    const then = explainPlanned(at, position, "price")!;
    // Where the market decides who goes without, scalpers take most of what is cheaper.
    expect(termOf(then, "stance")).toBeCloseTo(stance === "over" ? 1.25 : 0.94, 9);
    expect(then.value).toBeCloseTo((at.nation.priceMicro / 1e6) * termOf(then, "stance")!, 4);
    expect(explain(position, "price").value).toBe(at.nation.priceMicro / 1e6);
  });

  it("of the price came about with the stance and the reservations of its quarter", () => {
    const game = testGame();
    game.turn({ US: [{ ...ADS, stance: "under", shortageRule: "ration", reservations: true }] });
    const price = explain(game.at("US"), "price");
    expect(termOf(price, "stance")).toBe(0.8);
    expect(termOf(price, "reservations")).toBe(0.92);
    expect(combined(price)).toBeCloseTo(price.value, 5);
  });

  it("may be seen by all only when the cabinet has no part in it", () => {
    const { cabinet: _, ...public_ } = testGame().turn().at("US");
    for (const figure of FIGURE_IDS)
      if (FIGURES[figure].seenBy === "all")
        expect(FIGURES[figure].value(public_ as Position), figure).toBeGreaterThan(0);
  });

  it("of the score is the sum of five tracks and the milestones, to the hundredth", () => {
    const game = testGame();
    for (let turn = 0; turn < 6; turn++) {
      game.turn();
      for (const id of ["US", "CN", "TW"]) {
        const { value, terms } = explain(game.at(id), "score");
        expect(terms.map((term) => term.id)).toEqual([...TRACKS, "milestones"]);
        expect(terms.reduce((sum, term) => sum + term.value, 0)).toBeCloseTo(value, 6);
        expect(value).toBe(game.nation(id).score.totalBp / 100);
      }
    }
  });
});
