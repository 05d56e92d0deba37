import { describe, expect, it } from "vitest";
import { combined, explain, explainPlanned } from "../../shared/figures/explain.ts";
import { heldOf, isHeld, isShown, SHOWN, SHOWN_IDS } from "../../shared/figures/held.ts";
import { turnRecord } from "../../shared/figures/record.ts";
import { FIGURE_IDS, FIGURES, type FigureId } from "../../shared/figures/table.ts";
import { planned } from "../../shared/orders/index.ts";
import { addToKept, isKept, keep, keptTerms } from "../../shared/state/kept.ts";
import { noFlows } from "../../shared/state/treasury.ts";
import { SECTORS } from "../../shared/state/words.ts";
import { owe, worked } from "../support/worked.ts";

/** Unit, how the terms combine, and who may see it: what opens beside each figure on the screen. */
const KINDS: Record<Exclude<FigureId, `ceiling.${string}` | `growth.${string}`>, string> = {
  online: "GW least all",
  treasury: "$B sum own",
  revenue: "$B sum own",
  homeRevenue: "$B product own",
  price: "$/Mt product all",
  tokens: "Pt product own",
  tokensPerJoule: "factor product own",
  attention: "count sum own",
  debtLimit: "$B product own",
  coupon: "percent sum own",
  adoption: "percent sum all",
  reach: "percent sum all",
  qualityOfLife: "points sum all",
  measuredGdp: "points sum all",
  legitimacy: "points sum all",
  bills: "points product own",
  score: "points sum all",
  riskMade: "points sum all",
};

it("every figure has its unit, combines in its way and is seen by all or by its own nation", () => {
  const kinds = Object.fromEntries(
    FIGURE_IDS.map((id) => [id, [FIGURES[id].unit, FIGURES[id].how, FIGURES[id].seenBy].join(" ")]),
  );
  const ofSectors = SECTORS.flatMap((sector) => [[`ceiling.${sector}`, "share product own"], [`growth.${sector}`, "share product own"]]); // biome-ignore format: pairs
  expect(kinds).toEqual({ ...KINDS, ...Object.fromEntries(ofSectors) });
});

describe("a figure opens to its terms", () => {
  const game = worked();
  const { nation, cabinet } = game.at("US");
  const { quarter } = cabinet;
  const { world } = game.state;
  const opened = (figure: FigureId) => {
    const { value, terms } = explain(game.at("US"), figure);
    return [value, Object.fromEntries(terms.map((term) => [term.id, term.value]))];
  };
  const units = (figure: FigureId) =>
    Object.fromEntries(explain(game.at("US"), figure).terms.map(({ id, unit }) => [id, unit]));

  it("compute online, in GW", () => {
    nation.onlineMW = 1_500;
    Object.assign(quarter, { powerMW: 1_500, hallsMW: 2_000, chipsMW: 2_500 });
    expect(opened("online")).toEqual([1.5, { power: 1.5, halls: 2, chips: 2.5 }]);
    expect(units("online")).toEqual({ power: "GW", halls: "GW", chips: "GW" });
  });

  it("the treasury, in $B: what came and went since the quarter opened", () => {
    cabinet.cashM = 20_000;
    quarter.openingM = 10_000;
    quarter.flowsM = { ...noFlows(), appropriation: 9_000, upkeep: -500, building: -2_000 };
    const [value, terms] = opened("treasury");
    expect(value).toBe(20);
    expect(terms).toEqual({ opening: 10, ...noFlows(), appropriation: 9, upkeep: -0.5, building: -2 });
  });

  it("revenue, in $B", () => {
    Object.assign(quarter, { revenueM: 8_000, homeRevenueM: 5_000, exportRevenueM: 2_000, leaseRevenueM: 1_000 });
    expect(opened("revenue")).toEqual([8, { home: 5, exports: 2, leases: 1 }]);
  });

  it("revenue at home: dollars a million tokens, petatokens, and factors", () => {
    Object.assign(quarter, { homeRevenueM: 5_000, priceMicro: 250_000, soldTt: 20_000 });
    expect(FIGURES.homeRevenue.terms(game.at("US"))).toMatchObject({ price: 0.25, sold: 20, ads: 1 });
    expect(opened("homeRevenue")[0]).toBe(5);
    expect(units("homeRevenue")).toEqual({
      price: "$/Mt",
      sold: "Pt",
      ads: "factor",
      margin: "factor",
      policies: "factor",
    });
  });

  it("the price: the start's, scarcity, stance and reservations", () => {
    const dear = worked({ constants: { startPriceUsd: 0.5 } });
    Object.assign(dear.nation("US"), { priceMicro: 200_000 });
    keep(dear.at("US"), "price", { startPrice: 0.5, scarcity: 0.5, stance: 0.8, reservations: 1 });
    const price = explain(dear.at("US"), "price");
    expect(price.value).toBe(0.2);
    expect(price.terms).toEqual([
      { id: "startPrice", value: 0.5, unit: "$/Mt" },
      { id: "scarcity", value: 0.5, unit: "factor" },
      { id: "stance", value: 0.8, unit: "factor" },
      { id: "reservations", value: 1, unit: "factor" },
    ]);
    // Before the first quarter nothing is scarce.
    expect(
      explain(worked({ constants: { startPriceUsd: 0.5 } }).at("US"), "price").terms.map(({ value }) => value),
    ).toEqual([0.5, 1, 1, 1]);
  });

  it("tokens: serving compute, what a GW makes, tokens a joule, serving, and what a challenge left", () => {
    Object.assign(quarter, { tokensTt: 30_000, serveMW: 2_000, tokensPerJouleMilli: 1_500 });
    const terms = FIGURES.tokens.terms(game.at("US"));
    expect(terms).toEqual({
      serving: 2,
      perGw: game.rules.constants.tokensPerGwPt,
      tokensPerJoule: 1.5,
      mix: 1,
      publicCompute: 1,
      agents: 1,
      challenge: 1,
    });
    keep(game.at("US"), "tokens", terms);
    addToKept(game.at("US"), "tokens", "challenge", -0.25);
    expect(opened("tokens")).toEqual([30, { ...terms, challenge: 0.75 }]);
    expect(units("tokens")).toMatchObject({
      serving: "GW",
      perGw: "Pt",
      tokensPerJoule: "factor",
      challenge: "factor",
    });
  });

  it("tokens a joule and attention", () => {
    quarter.tokensPerJouleMilli = 1_500;
    expect(opened("tokensPerJoule")[0]).toBe(1.5);
    Object.assign(cabinet, { attention: 6, attentionBook: { leadership: 5, agents: 2, delegated: 0, orders: -1 } });
    expect(opened("attention")).toEqual([6, { leadership: 5, agents: 2, delegated: 0, orders: -1 }]);
  });

  it("what lenders allow, in $B", () => {
    quarter.revenueM = 4_000;
    Object.assign(cabinet, { appropriationM: 2_000, confidenceBp: 5_000 });
    world.moodBp = 7_500;
    expect(opened("debtLimit")).toEqual([18.75, { income: 5, multiple: 6, confidence: 0.5, mood: 1.25 }]);
    expect(units("debtLimit")).toEqual({ income: "$B", multiple: "factor", confidence: "factor", mood: "factor" });
  });

  it("what the next loan costs a quarter, in percent", () => {
    quarter.revenueM = 900;
    Object.assign(cabinet, { appropriationM: 0, confidenceBp: 7_500 });
    owe(cabinet, 500);
    world.moodBp = 5_500;
    const { base, confidence, mood, burden, maturity } = FIGURES.coupon.terms(game.at("US"));
    expect({ base, confidence, mood, maturity }).toEqual({ base: 0.02, confidence: 0.015, mood: 0, maturity: 0.004 });
    expect(burden).toBeCloseTo(game.rules.constants.burdenPrice / 2, 12);
    expect(opened("coupon")[0]).toBeCloseTo(3.9 + game.rules.constants.burdenPrice * 50, 6);
  });

  it("adoption, sector by sector, and reach, market by market, in percent", () => {
    Object.assign(nation.adoptionBp, {
      software: 4_000,
      science: 1_000,
      enterprise: 2_000,
      public: 500,
      industry: 300,
    });
    nation.adoptionMeanBp = 1_560;
    expect(opened("adoption")).toEqual([
      15.6,
      {
        software: expect.closeTo(6, 9),
        science: expect.closeTo(1, 9),
        enterprise: expect.closeTo(7, 9),
        public: expect.closeTo(1, 9),
        industry: expect.closeTo(0.6, 9),
      },
    ]);
    for (const market of Object.keys(world.sharesBp)) world.sharesBp[market] = {};
    world.sharesBp.turkey = { US: 5_000 };
    nation.reachBp = 550;
    const [value, terms] = opened("reach");
    expect(value).toBe(5.5);
    expect(terms).toMatchObject({ turkey: 5.5, mexico: 0 });
    expect(Object.keys(terms as object)).toEqual([...game.rules.markets.keys()]);
  });

  it("life, measured GDP, legitimacy and bills as the state has them", () => {
    Object.assign(nation, { qualityOfLifeBp: 10_250, measuredGdpBp: 9_700, legitimacyBp: 5_120 });
    cabinet.billsBp = 25_000;
    expect(["qualityOfLife", "measuredGdp", "legitimacy", "bills"].map((id) => opened(id as FigureId)[0])).toEqual([
      102.5, 97, 51.2, 2.5,
    ]);
    // The terms of measured GDP are in percent, too.
    keep(game.at("US"), "measuredGdp", { trend: 1.1, output: 0.2, deflation: -0.3, displacement: 0 });
    expect(opened("measuredGdp")[1]).toEqual({
      trend: expect.closeTo(110, 9),
      output: 20,
      deflation: -30,
      displacement: 0,
    });
    keep(game.at("US"), "legitimacy", { before: 35, base: 16.5 });
    expect(opened("legitimacy")[1]).toEqual({ before: 35, base: 16.5 });
  });

  it("the score: what each track has brought and brings, and milestones", () => {
    nation.score.pointsBp = { compute: 3_000, frontier: 1_200, adoption: 2_000, reach: 1_000, wellbeing: 2_200 };
    nation.milestonePointsBp = 750;
    nation.score.totalBp = 10_150;
    expect(opened("score")).toEqual([
      expect.closeTo(101.5, 9),
      { compute: 30, frontier: 12, adoption: 20, reach: 10, wellbeing: 22, milestones: 7.5 },
    ]);
  });

  it("a sector's ceiling with the product mix, and its growth", () => {
    Object.assign(nation, { horizonMilliH: 900_000 });
    cabinet.market.mix = "deep";
    const [deep] = opened("ceiling.industry");
    cabinet.market.mix = "fast";
    const [fast] = opened("ceiling.industry");
    expect(deep).toBeGreaterThan(Number(fast));
    const most = explain(game.at("US"), "ceiling.industry");
    expect(combined(most)).toBeCloseTo(most.value, 9);
    expect(most.terms.at(-1)).toEqual({ id: "most", value: expect.closeTo(1, 9), unit: "factor" });
    const growth = explain(game.at("US"), "growth.science");
    expect(combined(growth)).toBeCloseTo(growth.value, 12);
    expect(growth.terms[0]).toEqual({ id: "base", value: game.rules.constants.adoptionRate, unit: "factor" });
  });
});

describe("terms that a turn kept", () => {
  it("are given back in millionths of what was made of them, and go before the formula's", () => {
    const game = worked();
    const at = game.at("US");
    expect(keep(at, "bills", { most: 8, policies: 0.123_456_789, strain: -0 })).toEqual({
      most: 8,
      policies: 0.123_456_789,
      strain: -0,
    });
    expect(at.cabinet.quarter.terms.bills).toEqual({ most: 8_000_000, policies: 123_457, strain: 0 });
    expect(Object.is(at.cabinet.quarter.terms.bills?.strain, 0)).toBe(true);
    expect(keptTerms(at, "bills")).toEqual({ most: 8, policies: 0.123_457, strain: 0 });
    expect(explain(at, "bills").terms.map(({ value }) => value)).toEqual([8, 0.123_457, 0]);
  });

  it("are none of figures that are as their formula has them", () => {
    const at = worked().at("US");
    expect([isKept("bills"), isKept("online")]).toEqual([true, false]);
    (at.cabinet.quarter.terms as Record<string, object>).online = { power: 1 };
    expect(explain(at, "online").terms[0]?.value).not.toBe(1);
  });
});

describe("a planned change", () => {
  it("of a product changes the kept factor in proportion; of a sum by the difference", () => {
    const game = worked();
    const at = game.at("US");
    keep(at, "tokens", { serving: 1, mix: 0.5, publicCompute: 1, agents: 1 });
    keep(at, "qualityOfLife", {
      base: 90,
      adoption: 0,
      cheapness: 0,
      life: 0,
      policies: 0,
      displacement: 0,
      inequality: 0,
      bills: 0,
      carbon: 0,
      ads: -1,
    });
    Object.assign(at.cabinet.quarter, { tokensTt: 1_000, serveMW: 1_000, tokensPerJouleMilli: 1_000 });
    const { position } = planned(at, [
      {
        kind: "market",
        stance: "clear",
        shortageRule: "market",
        mix: "deep",
        exportBp: 2_000,
        ads: true,
        reservations: false,
      },
    ]);
    const termOf = (figure: FigureId, id: string) =>
      explainPlanned(at, position, figure)?.terms.find((term) => term.id === id)?.value;
    // 0.7 of what a balanced mix makes; 1.5 points less for ads.
    expect(termOf("tokens", "mix")).toBeCloseTo(0.35, 9);
    expect(termOf("qualityOfLife", "ads")).toBeCloseTo(-2.5, 9);
    expect(termOf("qualityOfLife", "base")).toBe(90);
    expect(explainPlanned(at, position, "qualityOfLife")?.value).toBeCloseTo(87.5, 9);
    expect(explainPlanned(at, position, "measuredGdp")).toBeUndefined();
  });

  it("of a factor that was nothing is what it would be", () => {
    const game = worked();
    const at = game.at("US");
    const none = { ...at, cabinet: { ...at.cabinet, agents: 0 } };
    keep(at, "bills", { most: 8, policies: 1, strain: 0 });
    for (const site of Object.values(at.nation.sites)) site.plantsMW = {};
    const [site, ...others] = Object.values(at.nation.sites);
    const built = {
      ...none,
      nation: {
        ...at.nation,
        sites: Object.fromEntries([
          ["a", { ...site!, plantsMW: { grid: 9_000_000 } }],
          ...others.map((one, k) => [`${k}`, one]),
        ]),
      },
    };
    expect(explainPlanned(none, built, "bills")?.value).toBeCloseTo(8 * 1.2, 9);
  });
});

describe("a factor that the quarter had", () => {
  it("is what it would be without what the plan takes away", () => {
    const game = worked();
    const at = game.at("US");
    at.cabinet.market.ads = true;
    keep(at, "homeRevenue", { price: 1, sold: 2, ads: 1.12, margin: 1, policies: 1 });
    const { position } = planned(at, [{ kind: "market", ...at.cabinet.market, ads: false }]);
    const then = explainPlanned(at, position, "homeRevenue");
    expect(then?.terms.find(({ id }) => id === "ads")?.value).toBeCloseTo(1, 9);
    expect(then?.value).toBeCloseTo(2, 9);
  });

  it("stays as it is where no formula speaks of it", () => {
    const game = worked();
    const at = game.at("US");
    keep(at, "qualityOfLife", { ads: 0, festival: 3 });
    const { position } = planned(at, [{ kind: "market", ...at.cabinet.market, ads: true }]);
    const then = explainPlanned(at, position, "qualityOfLife");
    expect(then?.terms.map(({ id, value }) => [id, value])).toEqual([
      ["ads", -1.5],
      ["festival", 3],
    ]);
  });
});

describe("what everybody sees of a nation", () => {
  it("has a unit, so many of which the state counts to one, and a column for programs", () => {
    const rows = SHOWN_IDS.map((id) => {
      const { unit, per, column, isLogarithmic = false, isLessBetter = false } = SHOWN[id];
      return [id, unit, per, column, isLogarithmic, isLessBetter];
    });
    expect(rows).toEqual([
      ["scoreBp", "score", 100, "score", false, false],
      ["onlineMW", "GW", 1_000, "computeGW", false, false],
      ["horizonMilliH", "h", 1_000, "horizonHours", true, false],
      ["adoptionBp", "percent", 100, "adoptionPercent", false, false],
      ["priceMicro", "$/Mt", 1_000_000, "priceDollars", true, true],
      ["reachBp", "percent", 100, "reachPercent", false, false],
      ["qualityOfLifeBp", "points", 100, "qualityOfLife", false, false],
      ["measuredGdpBp", "points", 100, "measuredGdp", false, false],
      ["legitimacyBp", "points", 100, "legitimacy", false, false],
      ["riskMadeBp", "points", 100, "riskMade", false, true],
    ]);
  });

  it("is told apart from what it alone knows", () => {
    expect([isShown("onlineMW"), isShown("cashM"), isShown("none")]).toEqual([true, false, false]);
    expect([isHeld("onlineMW"), isHeld("cashM"), isHeld("none"), isHeld("constructor")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const at = worked().at("US");
    at.cabinet.cashM = 4_321;
    at.nation.onlineMW = 1_234;
    expect([heldOf(at, "cashM"), heldOf(at, "onlineMW")]).toEqual([4_321, 1_234]);
  });

  it("is kept for charts by the quarter that has been resolved", () => {
    const game = worked();
    const { nation } = game.at("US");
    Object.assign(game.state.world, { turn: 3, riskBp: 700, clock: { lowBp: 100, highBp: 900 } });
    Object.assign(nation, {
      onlineMW: 1, horizonMilliH: 2, adoptionMeanBp: 3, priceMicro: 4, reachBp: 5, qualityOfLifeBp: 6, measuredGdpBp: 7, legitimacyBp: 8, riskMadeBp: 10,
    }); // biome-ignore format: a list
    nation.score.totalBp = 9;
    nation.score.tracksBp.compute = 10;
    const record = turnRecord(game.state);
    expect(record).toMatchObject({ turn: 2, riskBp: 700, clockLowBp: 100, clockHighBp: 900 });
    expect(Object.keys(record.nations)).toEqual(game.state.world.order);
    expect(record.nations.US).toEqual({
      scoreBp: 9, onlineMW: 1, horizonMilliH: 2, adoptionBp: 3, priceMicro: 4, reachBp: 5, qualityOfLifeBp: 6, measuredGdpBp: 7, legitimacyBp: 8, riskMadeBp: 10,
      tracksBp: { ...nation.score.tracksBp, compute: 10 },
    }); // biome-ignore format: a list
    nation.score.tracksBp.compute = 11;
    expect(record.nations.US?.tracksBp.compute).toBe(10);
  });
});
