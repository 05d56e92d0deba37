import { describe, expect, it } from "vitest";
import { bills, inequalityTarget, legitimacyTarget } from "../../../shared/formulas/society.ts";
import { society } from "../../../shared/turn/society.ts";
import { equip, take, worked } from "../../support/worked.ts";

describe("a policy", () => {
  it("comes into force once its turns are over, and goes when it was repealed", () => {
    const game = worked();
    const { nation, cabinet } = game.at("US");
    nation.policies = ["levy", "permits"];
    cabinet.pendingRepeals = ["levy"];
    cabinet.pendingPolicies = [
      { policy: "visas", turnsLeft: 1 },
      { policy: "compact", turnsLeft: 0 },
    ];
    take(game, society);
    expect(nation.policies).toEqual(["permits", "compact"]);
    expect(cabinet.pendingRepeals).toEqual([]);
    expect(cabinet.pendingPolicies).toEqual([{ policy: "visas", turnsLeft: 0 }]);
    expect(game.events).toEqual([
      { kind: "policyRepealed", nation: "US", terms: { policy: "levy" } },
      { kind: "policyEnacted", nation: "US", terms: { policy: "compact" } },
    ]);
    take(game, society);
    expect(nation.policies).toEqual(["permits", "compact", "visas"]);
    expect(cabinet.pendingPolicies).toEqual([]);
  });
});

describe("work", () => {
  const displaced = (
    before: number,
    gainBp: number,
    legitimacyBp = 5_000,
    effects: Parameters<typeof worked>[0] = {},
  ) => {
    const game = worked({ constants: { displacement: 0.5, absorption: 0.2 }, ...effects });
    game.cabinet("US").displacedBp = before;
    game.cabinet("US").quarter.adoptionGainBp = gainBp;
    game.nation("US").legitimacyBp = legitimacyBp;
    return take(game, society).cabinet("US");
  };

  it("is displaced by what adoption gained, and found again by a fifth of those who seek it", () => {
    // 0.5 x 400 come, 0.2 x (0.7 + 0.3) x 1,000 go.
    expect(displaced(1_000, 400)).toMatchObject({ displacedBp: 1_000, quarter: { newDisplacedBp: 200 } });
    expect(displaced(1_000, 0)).toMatchObject({ displacedBp: 800, quarter: { newDisplacedBp: 0 } });
  });

  it("is found sooner where government is trusted", () => {
    // 0.7 + 0.3 x 2: a fifth of 1.3 times 1,000; and of 0.7 times where nobody trusts it.
    expect(displaced(1_000, 0, 10_000).displacedBp).toBe(740);
    expect(displaced(1_000, 0, 0).displacedBp).toBe(860);
  });

  it("is displaced and found as policies have it", () => {
    const slower = displaced(1_000, 400, 5_000, { effects: [{ kind: "multiply", rate: "displace", byBp: 5_000 }] });
    expect(slower).toMatchObject({ displacedBp: 900, quarter: { newDisplacedBp: 100 } });
    expect(
      displaced(1_000, 400, 5_000, { effects: [{ kind: "multiply", rate: "absorb", byBp: 15_000 }] }).displacedBp,
    ).toBe(900);
  });

  it("is lost to no more than half of the people", () => {
    expect(displaced(5_000, 9_000).displacedBp).toBe(5_000);
  });
});

describe("life", () => {
  it("is counted anew: bills, carbon, quality of life, measured GDP; inequality goes three tenths of the way", () => {
    const game = worked({ constants: { startPriceUsd: 1, outputGain: 0.4, deflation: 0.3 } });
    equip(game, "US", 2_000, 0, 0);
    const { nation, cabinet } = game.at("US");
    Object.assign(nation, { adoptionMeanBp: 5_000, priceMicro: 10_000, inequalityBp: 4_000 });
    Object.assign(cabinet, { displacedBp: 0 });
    nation.start.lifeBp = 0;
    const target = inequalityTarget(game.at("US")) * 100;
    const { terms } = structuredClone(cabinet.quarter);
    take(game, society);
    expect(nation.inequalityBp).toBe(4_000 + Math.round(0.3 * (target - 4_000)));
    // 2 GW of gas.
    expect(cabinet.quarter.carbonBp).toBe(20_000);
    expect(cabinet.billsBp).toBe(Math.round(bills(game.at("US")) * 10_000));
    // 100 + 45 x 0.5 + 6 x 2 - 0.35 x (inequality over 30) - bills - 0.7 x 2
    const quality = 100 + 22.5 + 12 - 0.35 * (nation.inequalityBp / 100 - 30) - cabinet.billsBp / 10_000 - 1.4;
    expect(nation.qualityOfLifeBp).toBe(Math.round(quality * 100));
    // 1 + 0.4 x 0.5 - 0.3 x 0.5 x 2 / 3
    expect(nation.measuredGdpBp).toBe(11_000);
    for (const id of ["bills", "qualityOfLife", "measuredGdp", "legitimacy"] as const)
      expect(cabinet.quarter.terms[id], id).not.toEqual(terms[id]);
  });

  it("measures at least something", () => {
    const game = worked({ constants: { deflation: 90 } });
    Object.assign(game.nation("US"), { adoptionMeanBp: 9_000, priceMicro: 1 });
    expect(take(game, society).nation("US").measuredGdpBp).toBe(1);
  });
});

describe("legitimacy", () => {
  it("goes three tenths of the way to where it is heading, and incidents are half forgotten", () => {
    const game = worked();
    const { nation, cabinet } = game.at("US");
    nation.legitimacyBp = 9_000;
    cabinet.incidentsBp = 400;
    take(game, society);
    cabinet.incidentsBp = 400;
    const target = legitimacyTarget(game.at("US")) * 100;
    expect(target).toBeLessThan(9_000);
    expect(nation.legitimacyBp).toBe(Math.round(9_000 + 0.3 * (target - 9_000)));
    cabinet.incidentsBp = 200;
    take(game, society);
    expect(cabinet.incidentsBp).toBe(100);
  });

  it("topples the government below twelve, and not at twelve", () => {
    const ends = (legitimacyBp: number) => {
      const game = worked();
      Object.assign(game.nation("US"), { legitimacyBp, inequalityBp: 9_900 });
      const after = take(game, society).nation("US");
      return [after.legitimacyBp, after.isToppled];
    };
    const [end] = ends(1_000);
    // Seven tenths of what it was stay: from so much it comes to about twelve.
    const about = 1_000 + Math.round((1_200 - Number(end)) / 0.7);
    const around = Array.from({ length: 9 }, (_, k) => ends(about - 4 + k));
    expect(around.map(([at]) => at)).toEqual(expect.arrayContaining([1_199, 1_200]));
    for (const [at, isToppled] of around) expect(isToppled).toBe(Number(at) < 1_200);
  });

  it("below twelve topples the government, and all hear of it", () => {
    const game = worked();
    const { nation, cabinet } = game.at("US");
    Object.assign(nation, { legitimacyBp: 1_000, inequalityBp: 9_900 });
    cabinet.displacedBp = 5_000;
    take(game, society);
    expect(nation.legitimacyBp).toBeLessThan(1_200);
    expect(nation.isToppled).toBe(true);
    expect(game.events).toEqual([
      { kind: "nationToppled", nation: "US", terms: { legitimacyBp: nation.legitimacyBp } },
    ]);
    expect(game.nation("CN").isToppled).toBe(false);
  });
});

describe("trust and governance", () => {
  const trusted = (prepare: (game: ReturnType<typeof worked>) => void, round: Parameters<typeof worked>[0] = {}) => {
    const game = worked({ traits: { trustBp: 9_000 }, ...round });
    Object.assign(game.nation("US"), { trustBp: 9_000, governanceBp: 5_000 });
    prepare(game);
    return take(game, society).nation("US");
  };

  it("stay where they are when nothing moves them", () => {
    expect(trusted(() => {})).toMatchObject({ trustBp: 9_000, governanceBp: 5_000 });
  });

  it("goes a tenth of the way to what people make of rule, policies and ads", () => {
    // 0.4 x 2,000
    expect(trusted(({ nation }) => Object.assign(nation("US"), { governanceBp: 7_000 })).trustBp).toBe(9_080);
    expect(trusted(({ cabinet }) => Object.assign(cabinet("US").market, { ads: true })).trustBp).toBe(8_940);
    expect(trusted(() => {}, { effects: [{ kind: "add", stat: "trust", by: 500 }] }).trustBp).toBe(9_050);
    expect(
      trusted(({ nation }) => Object.assign(nation("US"), { trustBp: 3_100 }), { traits: { trustBp: 1 } }).trustBp,
    ).toBe(3_000);
  });

  it("is moved by policies, between its ends", () => {
    const effects = (by: number) => ({ effects: [{ kind: "add" as const, stat: "governance" as const, by }] });
    expect(trusted(() => {}, effects(100)).governanceBp).toBe(5_100);
    expect(trusted(() => {}, effects(-9_000)).governanceBp).toBe(0);
  });
});
