import { describe, expect, it } from "vitest";
import type { NationContent } from "../../../shared/content/schema.ts";
import { debtM } from "../../../shared/state/queries.ts";
import type { ChipContract, ChipOrder } from "../../../shared/state/state.ts";
import { chipMarket } from "../../../shared/turn/chipMarket.ts";
import { equip, take, worked } from "../../support/worked.ts";

type Roles = Record<string, NationContent["traits"]["roles"]>;

/** A world that sells 1,000 MW a quarter, 700 of them from the leading vendor, with no chance in it and no other roles than these. */
function market({ roles = {}, ...round }: Parameters<typeof worked>[0] & { roles?: Roles } = {}) {
  const game = worked({
    nations: ["US", "CN", "BR"],
    ...round,
    constants: {
      supplyGw: 1,
      supplyGrowth: 1,
      supplyNoise: 0,
      earlyScarcityTurn: 50,
      earlyScarcity: 0.5,
      ...round.constants,
    },
    changes: {
      chips: {
        nvidia: { pricePerGwM: 20_000, supplyShareBp: 7_000, delivery: 2 },
        amd: { pricePerGwM: 10_000, supplyShareBp: 3_000 },
        inference: { pricePerGwM: 15_000, supplyUseBp: 5_000 },
      },
    },
  });
  for (const { id, traits } of game.rules.nations.values()) {
    traits.roles = roles[id] ?? {};
    traits.pressure = "exportControl";
  }
  game.state.world.scaleBp = 10_000;
  game.state.world.chipMarket.pricePerGwM = 20_000;
  game.state.fate.scarcityTurn = 60;
  game.state.fate.nextGenerationTurn = { nvidia: 90, amd: 90 };
  for (const id of game.state.world.order) {
    equip(game, id, 0, 0, 0);
    game.cabinet(id).cashM = 100_000;
  }
  return game;
}
type Market = ReturnType<typeof market>;

const asks = (game: Market, id: string, chip: string, mw: number, over: Partial<ChipOrder> = {}) =>
  game.cabinet(id).chipOrders.push({ id: "x", chip, mw, premiumBp: 0, keep: false, escrowM: 0, ...over });
const holds = (game: Market, id: string, mwPerTurn: number, over: Partial<ChipContract> = {}) =>
  game.cabinet(id).contracts.push({ id: "x", chip: "nvidia", mwPerTurn, turnsLeft: 4, pricePerGwM: 18_000, ...over });
const bought = (game: Market, id: string) => game.cabinet(id).deliveries.reduce((sum, { mw }) => sum + mw, 0);

describe("the world's supply of chips", () => {
  const supply = (prepare: (game: Market) => void, round: Parameters<typeof market>[0] = {}) => {
    const game = market(round);
    prepare(game);
    return take(game, chipMarket).state.world;
  };

  it("grows each quarter, and is the players' part of the world's", () => {
    expect(supply(() => {}).chipMarket.supplyMW).toBe(1_000);
    const grown = supply(({ state }) => Object.assign(state.world, { turn: 2, scaleBp: 5_000 }), {
      constants: { supplyGrowth: 1.2 },
    });
    // 1,000 x 1.2^2 x 0.5
    expect(grown.chipMarket.supplyMW).toBe(720);
  });

  it("is halved in two spells of scarcity, of which a quarter before is told", () => {
    const at = (turn: number) => supply(({ state }) => Object.assign(state.world, { turn })).chipMarket;
    for (const spell of [50, 60])
      expect([-2, -1, 0].map((before) => at(spell + before).isScarcityAhead)).toEqual([false, true, false]);
    const game = market();
    Object.assign(game.state.world, { turn: 49 });
    const sizes = [49, 50, 51].map((turn) => {
      Object.assign(game.state.world, { turn });
      return take(game, chipMarket).state.world.chipMarket.supplyMW;
    });
    expect(sizes).toEqual([1_000, 500, 1_000]);
  });

  it("stays low while a shock lasts, and then comes back by six tenths of what is missing", () => {
    const shocked = supply(({ state }) => Object.assign(state.world, { supplyBp: 5_000, supplyShockTurns: 2 }));
    expect(shocked).toMatchObject({ supplyBp: 5_000, supplyShockTurns: 1, chipMarket: { supplyMW: 500 } });
    const after = supply(({ state }) => Object.assign(state.world, { supplyBp: 5_000, supplyShockTurns: 0 }));
    expect(after).toMatchObject({ supplyBp: 8_000, supplyShockTurns: 0, chipMarket: { supplyMW: 800 } });
  });

  it("varies by chance, about its own size", () => {
    const sizes = Array.from({ length: 50 }, (_, seed) =>
      supply(({ state }) => Object.assign(state.fate, { seed }), { constants: { supplyNoise: 0.1 } }),
    ).map(({ chipMarket: { supplyMW } }) => supplyMW);
    expect(new Set(sizes).size).toBeGreaterThan(40);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 50).toBeGreaterThan(950);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 50).toBeLessThan(1_060);
  });
});

describe("the price of chips", () => {
  it("is the leader's list price, by how much is asked against the supply, in steps of half an even share", () => {
    const priced = (mw: number) => {
      const game = market();
      asks(game, "US", "nvidia", mw);
      return take(game, chipMarket).state.world.chipMarket;
    };
    expect(priced(1_080)).toMatchObject({ askedMW: 1_000, pricePerGwM: 20_000 });
    // 20,000 x 1.167^0.35
    expect(priced(1_090)).toMatchObject({ askedMW: 1_167, pricePerGwM: 21_111 });
    expect(priced(10)).toMatchObject({ askedMW: 0, pricePerGwM: 17_000 });
  });

  it("counts an own inference chip by the part of the supply that it uses", () => {
    const game = market();
    asks(game, "US", "inference", 2_000);
    expect(take(game, chipMarket).state.world.chipMarket.askedMW).toBe(1_000);
  });
});

describe("who is served", () => {
  it("share pro rata what their vendor has", () => {
    const game = market();
    asks(game, "US", "nvidia", 900);
    asks(game, "CN", "nvidia", 500);
    take(game, chipMarket);
    // 700 for 1,400: half of each.
    expect([bought(game, "US"), bought(game, "CN")]).toEqual([450, 250]);
  });

  it("pay a premium to come first, and the higher one comes before the lower", () => {
    const game = market();
    asks(game, "US", "nvidia", 500);
    asks(game, "CN", "nvidia", 500, { premiumBp: 500 });
    asks(game, "BR", "nvidia", 150, { premiumBp: 1_000 });
    take(game, chipMarket);
    expect(["US", "CN", "BR"].map((id) => bought(game, id))).toEqual([50, 500, 150]);
  });

  it("come first of all by contract, at its own price", () => {
    const game = market();
    asks(game, "CN", "nvidia", 700, { premiumBp: 2_000 });
    holds(game, "US", 300);
    take(game, chipMarket);
    expect(["US", "CN"].map((id) => bought(game, id))).toEqual([300, 400]);
    // 0.3 GW at 18,000.
    expect(game.cabinet("US").quarter.flowsM.chips).toBe(-5_400);
  });

  it("get from each vendor what it has, and in all no more than the supply", () => {
    const game = market();
    asks(game, "US", "nvidia", 5_000);
    asks(game, "CN", "amd", 100);
    asks(game, "BR", "amd", 5_000);
    take(game, chipMarket);
    // 300 of the second vendor for 5,100: China's 100 are cut to 5.
    expect(["US", "CN", "BR"].map((id) => bought(game, id))).toEqual([700, 5, 294]);
  });

  it("with own inference chips take from the same foundries, half a MW for each", () => {
    const game = market();
    asks(game, "US", "inference", 1_000, { premiumBp: 500 });
    asks(game, "CN", "nvidia", 700);
    asks(game, "BR", "amd", 300);
    take(game, chipMarket);
    // They use 500; the other 1,000 share what is left.
    expect(["US", "CN", "BR"].map((id) => bought(game, id))).toEqual([1_000, 350, 150]);
  });

  it("get less under export controls", () => {
    const game = market({ constants: { embargoBite: 2 }, roles: { BR: { memory: 1_000 } } });
    game.state.world.pressures.push({ by: "BR", against: "CN" });
    asks(game, "CN", "nvidia", 500);
    take(game, chipMarket);
    // 1 - 2 x 0.1 of what was asked.
    expect(bought(game, "CN")).toBe(400);
    expect(game.events).toContainEqual({
      kind: "chipsShort", nation: "CN", seenBy: ["CN"], terms: { chip: "nvidia", mw: 400, askedMW: 500, kept: 0 },
    }); // biome-ignore format: a line
  });
});

describe("what is bought", () => {
  it("is paid, comes after its delivery and is of the generation now on sale", () => {
    const game = market();
    game.state.world.generations = { nvidia: 2_000, amd: 1_000 };
    // 100 MW at 20,000 a GW with a tenth: 2,200 were set aside, and the market is quiet: 85 % of it.
    asks(game, "US", "nvidia", 100, { premiumBp: 1_000, escrowM: 2_200 });
    game.cabinet("US").cashM = 50;
    take(game, chipMarket);
    const cabinet = game.cabinet("US");
    expect(cabinet.deliveries).toEqual([{ chip: "nvidia", generation: 2_000, mw: 100, turnsLeft: 2 }]);
    expect(cabinet).toMatchObject({ chipsMadeMW: 100, cashM: 50 + 2_200 - 1_870, chipOrders: [] });
    // Of what was set aside the rest came back.
    expect(cabinet.quarter.flowsM.chips).toBe(2_200 - 1_870);
    expect(cabinet.accountsM.suppliers).toBe(1_870);
    expect(game.events).toContainEqual({
      kind: "chipsBought", nation: "US", seenBy: ["US"], terms: { chip: "nvidia", mw: 100, costM: 1_870, askedMW: 100 },
    }); // biome-ignore format: a line
    expect(game.events.map(({ kind }) => kind)).not.toContain("chipsShort");
  });

  it("leaves in the queue what was not filled, where it may stand, and else lapses", () => {
    const game = market();
    asks(game, "US", "nvidia", 900, { keep: true, escrowM: 900 });
    asks(game, "CN", "nvidia", 500);
    take(game, chipMarket);
    expect(game.cabinet("US").chipOrders).toEqual([
      { id: "x", chip: "nvidia", mw: 450, premiumBp: 0, keep: true, escrowM: 0 },
    ]);
    expect(game.cabinet("CN").chipOrders).toEqual([]);
    expect(game.events.filter(({ kind }) => kind === "chipsShort").map(({ terms }) => terms)).toEqual([
      { chip: "nvidia", mw: 450, askedMW: 900, kept: 1 },
      { chip: "nvidia", mw: 250, askedMW: 500, kept: 0 },
    ]);
  });

  it("is no more than the treasury can pay, order by order", () => {
    const game = market();
    game.cabinet("US").cashM = 3_000;
    asks(game, "US", "nvidia", 100);
    asks(game, "US", "nvidia", 100);
    take(game, chipMarket);
    // 3,000 bid for 150 MW; in the quiet market they cost 17,000 a GW.
    expect(game.cabinet("US").deliveries.map(({ mw }) => mw)).toEqual([100, 50]);
    expect(game.cabinet("US").cashM).toBe(3_000 - 1_700 - 850);
  });

  it("pays half of a role's share of the price to the nation that holds it; own inference chips need no designer", () => {
    const game = market({ roles: { US: { design: 3_000 }, BR: { foundry: 2_000 } } });
    asks(game, "CN", "nvidia", 100);
    take(game, chipMarket);
    // 1,700 paid: 1,700 x 0.5 x 0.3 and 1,700 x 0.5 x 0.2; the makers have the rest.
    expect(["US", "BR", "CN"].map((id) => game.cabinet(id).quarter.flowsM.royalties)).toEqual([255, 170, 0]);
    expect(game.cabinet("CN").accountsM.suppliers).toBe(1_700 - 255 - 170);
    expect(game.cabinet("US").cashM).toBe(100_255);
    asks(game, "CN", "inference", 100);
    for (const id of ["US", "BR"]) game.cabinet(id).quarter.flowsM.royalties = 0;
    take(game, chipMarket);
    // 15,000 a GW, whatever the market.
    expect(["US", "BR"].map((id) => game.cabinet(id).quarter.flowsM.royalties)).toEqual([0, 150]);
  });
});

describe("bids for contracts", () => {
  const bids = (game: Market, id: string, mwPerTurn: number, premiumBp: 0 | 500 | 1_000 | 2_000, chip = "nvidia") =>
    game.cabinet(id).requests.contractBids.push({ id: `${id}${mwPerTurn}`, chip, mwPerTurn, premiumBp });
  const signed = (game: Market, id: string) =>
    game.cabinet(id).contracts.map(({ mwPerTurn, pricePerGwM }) => [mwPerTurn, pricePerGwM]);
  const round = { constants: { contractShare: 0.5, contractTurns: 4 } };

  it("are signed by the highest bid first, up to the vendor's share, each at its own price", () => {
    const game = market(round);
    // Half of the vendor's 700.
    bids(game, "US", 200, 0);
    bids(game, "CN", 100, 1_000);
    bids(game, "BR", 150, 500);
    take(game, chipMarket);
    expect(["US", "CN", "BR"].map((id) => signed(game, id))).toEqual([
      [[100, 20_000]], [[100, 22_000]], [[150, 21_000]],
    ]); // biome-ignore format: a line
    expect(game.events.filter(({ kind }) => kind === "contractSigned")).toContainEqual({
      kind: "contractSigned", nation: "US", seenBy: ["US"], terms: { chip: "nvidia", mw: 100, askedMW: 200, costM: 2_000 },
    }); // biome-ignore format: a line
    // They deliver in the same quarter, first of all.
    expect(bought(game, "CN")).toBe(100);
    expect(game.state.world.chipMarket.signing.nvidia).toEqual({ freeMW: 0, lostAtBp: 0 });
  });

  it("that are equal are settled by lots, whoever sits first, and by as many for one bid as for ten", () => {
    const lucky = (order: string[], pieces: number) => {
      const game = market(round);
      game.state.world.order = order;
      for (let k = 0; k < pieces; k++) bids(game, "US", 350 / pieces + k, 500);
      bids(game, "CN", 350, 500);
      take(game, chipMarket);
      return ["US", "CN"].filter((id) => game.cabinet(id).contracts.length > 0);
    };
    const [first] = lucky(["US", "CN", "BR"], 1);
    expect(lucky(["US", "CN", "BR"], 1)).toHaveLength(1);
    expect(lucky(["CN", "BR", "US"], 1)).toEqual([first]);
    expect(lucky(["US", "CN", "BR"], 7)[0]).toBe(first);
  });

  it("find less where contracts run, and what is free is told in steps of half an even share", () => {
    const game = market(round);
    holds(game, "US", 200, { turnsLeft: 3 });
    bids(game, "CN", 1_000, 2_000);
    take(game, chipMarket);
    expect(signed(game, "CN")).toEqual([[150, 24_000]]);
    expect(game.state.world.chipMarket.signing.amd).toEqual({ freeMW: 167 });
  });

  it("for chips of a programme of one's own are not signed", () => {
    const game = market(round);
    bids(game, "US", 100, 2_000, "inference");
    take(game, chipMarket);
    expect(signed(game, "US")).toEqual([]);
  });
});

describe("the book of the last auction", () => {
  it("shows what was asked for by rank, in steps of half an even share, and what part was served, in quarters", () => {
    const game = market();
    asks(game, "US", "nvidia", 500);
    asks(game, "CN", "nvidia", 400, { premiumBp: 1_000 });
    holds(game, "BR", 100);
    take(game, chipMarket);
    // A third of 1,000 is an even share. Contracts 100, at 10 % 400, and 200 are left of 700 for 500: two fifths.
    expect(game.state.world.chipMarket.book.nvidia).toEqual([
      { askedMW: 500, servedBp: 5_000 }, { askedMW: 0, servedBp: 10_000 }, { askedMW: 333, servedBp: 10_000 },
      { askedMW: 0, servedBp: 10_000 }, { askedMW: 167, servedBp: 10_000 },
    ]); // biome-ignore format: a table
    expect(game.cabinet("US").askedMW.nvidia).toEqual([500, 0, 0, 0, 0]);
  });

  it("shows where two play the same for orders that are nearly the same", () => {
    const shown = (mw: number) => {
      const game = market({ nations: ["US", "CN"] });
      asks(game, "CN", "nvidia", mw);
      return take(game, chipMarket).state.world.chipMarket;
    };
    expect(shown(400)).toEqual(shown(600));
    expect(shown(400)).not.toEqual(shown(700));
  });
});

describe("a contract", () => {
  it("runs out by the quarter", () => {
    const game = market();
    holds(game, "US", 100, { turnsLeft: 2 });
    take(game, chipMarket);
    expect(game.cabinet("US").contracts).toMatchObject([{ turnsLeft: 1 }]);
    take(game, chipMarket);
    expect(game.cabinet("US").contracts).toEqual([]);
    expect(bought(game, "US")).toBe(200);
  });

  it("that was ended brings nothing", () => {
    const game = market();
    holds(game, "US", 100, { turnsLeft: 0 });
    take(game, chipMarket);
    expect(bought(game, "US")).toBe(0);
    expect(game.cabinet("US").contracts).toEqual([]);
  });

  it("that can't be paid ends with all others, and lenders pay what is owed and not there", () => {
    const game = market({ constants: { cancelContractShare: 0.5 } });
    Object.assign(game.cabinet("US"), { cashM: 1_000, bonds: [], confidenceBp: 5_000 });
    // 100 MW at 18,000 a GW are 1,800 a quarter; 1,000 pay for 55 MW.
    holds(game, "US", 100, { turnsLeft: 4 });
    holds(game, "US", 200, { turnsLeft: 1 });
    holds(game, "CN", 10);
    take(game, chipMarket);
    const cabinet = game.cabinet("US");
    expect(cabinet.contracts).toEqual([]);
    expect(game.cabinet("CN").contracts).toHaveLength(1);
    // 55 MW for 990. Half of 4 x 1,800 and of 3,600 is 5,400, of which 10 were left.
    expect(bought(game, "US")).toBe(55);
    // The 5,390 that lenders pay are forced on it, 5 % dearer: confidence x 0.9, and x 0.8 for the contracts.
    expect(cabinet).toMatchObject({ cashM: 0, confidenceBp: 3_600 });
    expect(debtM(cabinet)).toBe(5_660);
    expect(game.events).toContainEqual({
      kind: "contractBroken",
      nation: "US",
      seenBy: ["US"],
      terms: { owedM: 5_400 },
    });
  });
});

describe("own fabs", () => {
  let game: ReturnType<typeof market>;
  const withFabs = (cashM: number) => {
    game = market({ constants: { fabOutputGw: 0.5, fabChipPerGwM: 8_000, knowHow: 0 } });
    const [site] = Object.values(game.nation("US").sites);
    site!.fabs = 2;
    game.cabinet("US").cashM = cashM;
    game.state.world.generations = { nvidia: 3_000 };
    return take(game, chipMarket).cabinet("US");
  };
  const unpaid = { kind: "fabsUnpaid", nation: "US", seenBy: ["US"], terms: { costM: 5_600 } };

  it("make chips each quarter beside the market, two generations behind", () => {
    // 2 x 500 x 0.7 MW at 8,000 a GW.
    const cabinet = withFabs(5_600);
    expect(cabinet.deliveries).toEqual([{ chip: "fab", generation: 1_000, mw: 700, turnsLeft: 1 }]);
    expect(cabinet).toMatchObject({ cashM: 0, chipsMadeMW: 700 });
    expect(cabinet.quarter.flowsM.chips).toBe(-5_600);
    expect(cabinet.accountsM.suppliers).toBe(5_600);
    expect(game.events).not.toContainEqual(unpaid);
  });

  it("stand still where the treasury can't pay, and the nation is told", () => {
    expect(withFabs(5_599)).toMatchObject({ cashM: 5_599, deliveries: [], chipsMadeMW: 0 });
    expect(game.events).toContainEqual(unpaid);
  });
});

describe("a vendor's next generation", () => {
  it("comes in its turn, everybody hears of it, and the one after takes three to five turns", () => {
    for (let seed = 0; seed < 12; seed++) {
      const game = market({ constants: { generationStep: 1.5 } });
      Object.assign(game.state.fate, { seed, nextGenerationTurn: { nvidia: 4, amd: 5 } });
      game.state.world.generations = { nvidia: 1_000, amd: 0 };
      game.state.world.turn = 3;
      take(game, chipMarket);
      expect(game.state.world.generations).toEqual({ nvidia: 1_000, amd: 0 });
      game.state.world.turn = 4;
      take(game, chipMarket);
      expect(game.state.world.generations).toEqual({ nvidia: 2_000, amd: 0 });
      expect(game.events).toEqual([
        { kind: "generationReleased", terms: { chip: "nvidia", generation: 2, factor: 1.5 } },
      ]);
      expect([7, 8, 9]).toContain(game.state.fate.nextGenerationTurn.nvidia);
    }
  });
});
