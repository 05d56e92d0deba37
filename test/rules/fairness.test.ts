import { describe, expect, it } from "vitest";
import { pledgedShare } from "../../shared/formulas/debt.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import { debtM } from "../../shared/state/queries.ts";
import { MINISTRIES } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { giveNow, testGame } from "../support/testGame.ts";
import { owe } from "../support/worked.ts";

describe("no seat comes first", () => {
  it("two open releases of one quarter bring the same, in whatever order the nations sit", () => {
    const resolved = (first: string, second: string) => {
      const game = testGame({ nations: ["US", "CN", "TW"] });
      game.state.world.order = [first, second, "TW"];
      for (const id of ["US", "CN"]) {
        game.cabinet(id).readyMilliH = 40_000;
        game.cabinet(id).knowledge.capability = id === "US" ? 3_000 : 2_000;
        game.cabinet(id).requests.release = "open";
      }
      const { state } = resolveTurn(game.rules, game.state, {});
      return {
        science: state.world.publicScience,
        risk: state.world.riskBp,
        us: state.nations.US?.riskMadeBp,
      };
    };
    expect(resolved("US", "CN")).toEqual(resolved("CN", "US"));
  });

  it("partners who learn from each other learn from what both knew before", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    const gives = [{ kind: "researchAccess" as const, amount: 0 }];
    const deal = { id: "d", turns: 4, turnsLeft: 4, until: 0, standing: [], gives, takes: [] };
    game.state.deals.push({ ...deal, from: "US", to: "CN" }, { ...deal, id: "e", from: "CN", to: "TW" });
    game.cabinet("US").knowledge.power = 4_000;
    game.turn();
    expect(game.cabinet("CN").knowledge.power).toBeGreaterThan(500);
    expect(game.cabinet("TW").knowledge.power).toBe(0);
  });
});

describe("royalties", () => {
  it("of a quarter's chips buy none in the same quarter, wherever one sits", () => {
    const bought = (order: string[]) => {
      const game = testGame({ nations: ["US", "CN", "TW"] });
      game.state.world.order = order;
      // Taiwan has its part of every chip, and nothing else to pay with.
      const taiwan = game.cabinet("TW");
      taiwan.accountsM.operations += taiwan.cashM;
      taiwan.cashM = 0;
      taiwan.appropriationM = 0;
      taiwan.quarter.revenueM = 0;
      for (const id of ["US", "TW"])
        game
          .cabinet(id)
          .chipOrders.push({ id: `${id}-1`, chip: "nvidia", mw: 400, premiumBp: 0, keep: false, escrowM: 0 });
      game.turn();
      expect(game.cabinet("TW").quarter.flowsM.royalties).toBeGreaterThan(0);
      return game.events.flatMap(({ kind, nation }) => (kind === "chipsBought" ? [nation] : []));
    };
    expect(bought(["US", "CN", "TW"])).toEqual(["US"]);
    expect(bought(["TW", "US", "CN"])).toEqual(["US"]);
  });
});

describe("what was free and should not be", () => {
  it("taking a ministry back gives up the attention that it brought", () => {
    const game = testGame();
    const set = (on: boolean): Order[] =>
      MINISTRIES.slice(0, 4).map((ministry) => ({ kind: "delegate", ministry, on }));
    const own = game.cabinet("US").attention;
    game.turn({ US: set(true) });
    expect(game.cabinet("US").attention).toBe(own + 2);
    expect(planned(game.at("US"), set(false)).position.cabinet.attention).toBe(own);
  });

  it("a lower ambition begins with the next run, not with the one under way", () => {
    const game = testGame();
    const { targetMilliH } = game.cabinet("US").run;
    giveNow(game, "US", { kind: "ambition", ambition: 14_000 });
    expect(game.cabinet("US").run.targetMilliH).toBe(targetMilliH);
    giveNow(game, "US", { kind: "ambition", ambition: 50_000 });
    expect(game.cabinet("US").run.targetMilliH).toBeGreaterThan(targetMilliH);
  });

  it("compute that lenders could claim doesn't count as the nation's own", () => {
    const game = testGame();
    expect(pledgedShare(game.at("US"))).toBe(0);
    owe(game.cabinet("US"), 20 * game.cabinet("US").appropriationM);
    expect(pledgedShare(game.at("US"))).toBeGreaterThan(0.2);
  });

  it("a contract that can't be paid ends, costs half of what was left, and confidence", () => {
    const game = testGame();
    game.turn({ US: [{ kind: "contractChips", chip: "nvidia", mwPerTurn: 500, premiumBp: 0 }] });
    expect(game.cabinet("US").contracts).toHaveLength(1);
    const { confidenceBp } = game.cabinet("US");
    game.cabinet("US").accountsM.operations += game.cabinet("US").cashM;
    game.cabinet("US").cashM = 0;
    game.cabinet("US").appropriationM = 1;
    game.cabinet("US").quarter.revenueM = 0;
    game.turn();
    expect(game.events.map(({ kind }) => kind)).toContain("contractBroken");
    expect(game.cabinet("US").contracts).toHaveLength(0);
    expect(debtM(game.cabinet("US"))).toBeGreaterThan(15_000);
    expect(game.cabinet("US").confidenceBp).toBeLessThan(confidenceBp);
  });

  it("reserved capacity can't be sold dearer or abroad", () => {
    const game = testGame();
    const market = { ...game.cabinet("US").market, kind: "market" as const, reservations: true };
    expect(game.why("US", market)).toBe("ok");
    expect(game.why("US", { ...market, stance: "over" })).toBe("reserved");
    expect(game.why("US", { ...market, exportBp: 5_000 })).toBe("reserved");
  });

  it("a promise of no pressure can't be sold while one means to press", () => {
    const game = testGame();
    const offer = {
      kind: "offer" as const,
      to: "CN",
      gives: [{ kind: "noPressure" as const, amount: 0 }],
      takes: [],
      turns: 2,
    };
    expect(game.why("US", offer)).toBe("ok");
    game.cabinet("US").requests.pressures.push({ against: "CN", on: true });
    expect(game.why("US", offer)).toBe("pressurePlanned");
  });
});

describe("a chip order that stands in the queue", () => {
  it("can be taken out", () => {
    const game = testGame();
    game.cabinet("US").chipOrders.push({ id: "0-amd", chip: "amd", mw: 300, premiumBp: 0, keep: true, escrowM: 0 });
    expect(game.why("US", { kind: "withdrawChips", id: "0-none" })).toBe("noSuchChipOrder");
    game.turn({ US: [{ kind: "withdrawChips", id: "0-amd" }] });
    expect(game.cabinet("US").chipOrders).toEqual([]);
    expect(game.events.filter(({ kind }) => kind === "chipsBought")).toEqual([]);
  });
});

describe("a joint site", () => {
  const joint = { kind: "jointSite" as const, amount: 400, site: "us-abilene" };
  const offer = { kind: "offer" as const, to: "BR", gives: [joint], takes: [], turns: 6 };

  it("is paid for by halves, stands a quarter sooner, and its halls are used by both", () => {
    const game = testGame({ nations: ["US", "BR"] });
    game.turn({ US: [offer] });
    const { id } = game.state.offers[0]!;
    const halls = () => game.nation("US").sites["us-abilene"]!.hallsMW;
    const before = halls();
    const paid = (nation: string) => game.cabinet(nation).accountsM.suppliers;
    const [us, br] = [paid("US"), paid("BR")];
    game.turn({ BR: [{ kind: "accept", from: "US", id }] });
    expect(paid("BR") - br).toBeGreaterThan(1_500);
    expect(paid("US") - us).toBe(paid("BR") - br);
    game.turn();
    expect(halls() - before).toBeGreaterThanOrEqual(400);
    const { hallsMW } = game.turn().cabinet("BR").quarter;
    for (let k = 0; k < 5; k++) game.turn();
    // The deal has ended: the builder has all of it again.
    expect(game.state.deals).toEqual([]);
    expect(hallsMW - game.cabinet("BR").quarter.hallsMW).toBe(200);
  });

  it("must be the giver's own, with room, and be paid by both", () => {
    const game = testGame({ nations: ["US", "BR"] });
    expect(game.why("BR", { ...offer, to: "US" })).toBe("notYourSite");
    expect(game.why("BR", { ...offer, to: "US", gives: [], takes: [{ ...joint, site: "br-rio" }] })).toBe(
      "notTheirSite",
    );
    game.cabinet("US").cashM = 100;
    expect(game.why("US", offer)).toBe("money");
  });
});
