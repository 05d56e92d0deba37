import { describe, expect, it } from "vitest";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import { rate } from "../../../shared/effects/active.ts";
import { explain } from "../../../shared/figures/explain.ts";
import { resolutionAppeals } from "../../../shared/formulas/votes.ts";
import type { Clause } from "../../../shared/state/state.ts";
import { openBooks } from "../../../shared/turn/books.ts";
import { drawAgenda, governance } from "../../../shared/turn/governance.ts";
import { agree, take, worked } from "../../support/worked.ts";

/** Four nations whose votes weigh 10, 20, 30 and 40, at a summit; the risk of the world rests. */
function summit(agenda: string[], turn = 3) {
  const game = worked({ nations: ["US", "CN", "TW", "BR"], constants: { racingRisk: 0, riskDecay: 0 } });
  Object.assign(game.state.world, { turn, agenda });
  ["US", "CN", "TW", "BR"].forEach((id, k) => {
    // Legitimacy in points x (0.5 + 5 x 0.1).
    Object.assign(game.nation(id), { legitimacyBp: 1_000 * (k + 1), reachBp: 1_000 });
    for (const site of Object.values(game.nation(id).sites)) site.fabs = 0;
  });
  return game;
}
type Summit = ReturnType<typeof summit>;
const votes = (game: Summit, resolution: string, by: Record<string, "yes" | "no">) => {
  for (const [id, vote] of Object.entries(by)) game.cabinet(id).requests.votes[resolution] = vote;
};
const outcome = (game: Summit) =>
  game.events.flatMap(({ kind, terms }) =>
    kind === "resolutionPassed" || kind === "resolutionFailed" ? [[kind, terms.resolution, terms.yesBp]] : [],
  );

describe("the World Summit", () => {
  it("passes what more than half of the weight is for", () => {
    const game = summit(["pause", "standards"]);
    game.state.world.riskBp = 2_000;
    votes(game, "pause", { US: "yes", CN: "yes", TW: "yes", BR: "no" });
    votes(game, "standards", { US: "no", CN: "no", TW: "no", BR: "yes" });
    take(game, governance);
    expect(outcome(game)).toEqual([
      ["resolutionPassed", "pause", 6_000],
      ["resolutionFailed", "standards", 4_000],
    ]);
    // A pause lowers the risk of the world once, and holds for two turns from the next on.
    expect(game.state.world).toMatchObject({ riskBp: 1_200, accords: { pause: 6 } });
  });

  it("passes nothing by half of it", () => {
    const game = summit(["pause"]);
    votes(game, "pause", { US: "yes", BR: "yes", CN: "no", TW: "no" });
    expect(outcome(take(game, governance))).toEqual([["resolutionFailed", "pause", 5_000]]);
  });

  it("counts a speech a quarter more, for the speaker's own yes to what it spoke for", () => {
    const game = summit(["pause", "registry"]);
    for (const resolution of ["pause", "registry"])
      votes(game, resolution, { US: "no", CN: "no", TW: "no", BR: "yes" });
    game.cabinet("BR").requests.speaksFor = "pause";
    game.cabinet("TW").requests.speaksFor = "registry";
    // 50 of 110; and 40 of 100, since who speaks for it and votes against it gains nothing.
    expect(outcome(take(game, governance))).toEqual([
      ["resolutionFailed", "pause", 4_545],
      ["resolutionFailed", "registry", 4_000],
    ]);
  });

  it("takes who gave no vote to vote as its interests lie", () => {
    const game = summit(["gridPact"]);
    for (const id of ["US", "CN", "TW", "BR"]) game.cabinet(id).quarter.binds = id === "BR" ? "power" : "halls";
    expect(outcome(take(game, governance))).toEqual([["resolutionFailed", "gridPact", 4_000]]);
  });

  it("acts once on the world, and on each nation where the effect is of nations", () => {
    const game = summit(["registry", "standards"]);
    game.state.world.riskBp = 2_000;
    for (const resolution of ["registry", "standards"])
      votes(game, resolution, { US: "yes", CN: "yes", TW: "yes", BR: "yes" });
    take(game, governance);
    expect(["US", "CN", "TW", "BR"].map((id) => game.cabinet(id).knowledge.safety)).toEqual([400, 400, 400, 400]);
    expect(game.state.world.riskBp).toBe(1_600);
  });

  it("ends with a new agenda, and what was asked of it is done with", () => {
    const game = summit(["pause"]);
    votes(game, "pause", { US: "no" });
    game.cabinet("US").requests.speaksFor = "pause";
    game.state.world.proposed = { pause: { by: "US" } };
    take(game, governance);
    expect(game.cabinet("US").requests).toMatchObject({ votes: {} });
    expect(game.cabinet("US").requests.speaksFor).toBeUndefined();
    expect(game.state.world.proposed).toEqual({});
    expect(game.state.world.agenda).toEqual(drawAgenda(game.rules, game.state, 4));
  });

  it("does not meet in other turns", () => {
    const game = summit(["pause"], 2);
    votes(game, "pause", { US: "yes", CN: "yes", TW: "yes", BR: "yes" });
    expect(outcome(take(game, governance))).toEqual([]);
    expect(game.state.world.agenda).toEqual(["pause"]);
    expect(game.cabinet("US").requests.votes).toEqual({ pause: "yes" });
  });

  it("does not meet before its system opens", () => {
    const game = summit(["pause"]);
    game.rules.scenario.opens.summit = 9;
    expect(outcome(take(game, governance))).toEqual([]);
  });
});

describe("the agenda", () => {
  it("is of three different resolutions, the same for the whole time between two summits", () => {
    const rules = rulesetOf("base");
    const { state } = worked();
    const agendas = Array.from({ length: 40 }, (_, seed) =>
      [0, 3, 4].map((turn) => drawAgenda(rules, { ...state, fate: { ...state.fate, seed } }, turn)),
    );
    for (const [first, last, next] of agendas) {
      expect(new Set(first).size).toBe(3);
      expect(last).toEqual(first);
      expect(next).toHaveLength(3);
    }
    expect(agendas.filter(([first, , next]) => String(first) !== String(next)).length).toBeGreaterThan(30);
    const drawn = [...rules.resolutions.values()].filter(({ names }) => !names);
    expect(new Set(agendas.flat(2))).toEqual(new Set(drawn.map(({ id }) => id)));
  });

  it("is all that there are where there are fewer", () => {
    const { state, rules } = worked();
    const two = new Map([...rules.resolutions].filter(([, { names }]) => !names).slice(0, 2));
    expect(drawAgenda({ ...rules, resolutions: two }, state, 0).sort()).toEqual([...two.keys()].sort());
  });

  const proposing = (agenda: string[], asks: Record<string, [proposal: string, spare: number]>) => {
    const game = summit(agenda, 1);
    for (const [id, [proposal, spare]] of Object.entries(asks)) {
      game.cabinet(id).requests.proposal = proposal;
      game.cabinet(id).attentionSpare = spare;
    }
    return take(game, governance).state.world;
  };

  it("takes one proposal, of the nation with most attention unspent", () => {
    const world = proposing(["pause"], { US: ["levy", 1], CN: ["registry", 3], TW: ["gridPact", 2] });
    expect(world).toMatchObject({ agenda: ["pause", "registry"], proposed: { registry: { by: "CN" } } });
  });

  it("takes none that it has, and no second one before the summit", () => {
    const held = proposing(["pause"], { US: ["pause", 1] });
    expect(held.agenda).toEqual(["pause"]);
    expect(held.proposed).toEqual({});
    const game = summit(["pause"], 1);
    game.state.world.proposed = { pause: { by: "TW" } };
    game.cabinet("US").requests.proposal = "levy";
    expect(take(game, governance).state.world).toMatchObject({ agenda: ["pause"], proposed: { pause: { by: "TW" } } });
    expect(proposing(["pause"], {}).proposed).toEqual({});
  });
});

it("an accord ends after its last turn, and all hear of it", () => {
  const game = summit([], 1);
  game.state.world.accords = { pause: 2, levy: 3 };
  take(game, governance);
  expect(game.state.world.accords).toEqual({ levy: 3 });
  expect(game.events).toEqual([{ kind: "accordEnded", terms: { accord: "pause" } }]);
});

describe("the risk of the world", () => {
  const risk = (prepare: (game: ReturnType<typeof worked>) => void, before = 5_000) => {
    const game = worked({ nations: ["US", "CN"], constants: { racingRisk: 2, riskDecay: 0.5 } });
    Object.assign(game.state.world, { riskBp: before, bestHorizonMilliH: 80_000 });
    for (const id of ["US", "CN"]) {
      game.nation(id).onlineMW = 1_000;
      Object.assign(game.cabinet(id).quarter, { trainMW: 0, researchMW: 0 });
    }
    prepare(game);
    return take(game, governance).state.world.riskBp;
  };

  it("falls by half a point a quarter where nobody races", () => {
    expect(risk(() => {})).toBe(4_950);
    expect(risk(() => {}, 30)).toBe(0);
  });

  it("rises with the part of the compute that races, research by half, and by how far the frontier outruns safety", () => {
    const race = ({ cabinet }: ReturnType<typeof worked>) => {
      cabinet("US").quarter.trainMW = 300;
      cabinet("CN").quarter.researchMW = 400;
    };
    // 500 of 2,000 MW; 80 h are four doublings of five: 2 x 0.25 x 4 - 0.5 = 1.5 points.
    expect(risk(race)).toBe(5_150);
    // Its own safety covers each: 1.5 and a policy's 1.5 leave one doubling of the four there, and all four to the other.
    const safer = (game: ReturnType<typeof worked>) => {
      race(game);
      game.cabinet("US").knowledge.safety = 1_500;
      game.nation("US").policies = ["safetyStandards"];
    };
    // 2 x (0.15 x 1 + 0.1 x 4) - 0.5 = 0.6.
    expect(risk(safer)).toBe(5_060);
    expect(risk(race, 9_990)).toBe(10_000);
  });

  it("does not fall by safety beyond the frontier, nor rise where nothing runs", () => {
    expect(
      risk((game) => {
        game.cabinet("US").knowledge.safety = 99_000;
      }),
    ).toBe(4_950);
    expect(
      risk((game) => {
        for (const id of ["US", "CN"]) game.nation(id).onlineMW = 0;
        game.cabinet("US").quarter.trainMW = 300;
      }),
    ).toBe(4_950);
  });
});

describe("a resolution that names a nation", () => {
  const named = (asks: Record<string, [proposal: string, whom: string | undefined, spare: number]>, turn = 1) => {
    const game = summit([], turn);
    for (const [id, [proposal, whom, spare]] of Object.entries(asks)) {
      const { requests } = game.cabinet(id);
      requests.proposal = proposal;
      if (whom !== undefined) requests.proposalNames = whom;
      game.cabinet(id).attentionSpare = spare;
    }
    return take(game, governance).state.world;
  };

  it("is heard beside the ordinary proposal: that for which most ask", () => {
    const { agenda, proposed } = named({
      US: ["levy", undefined, 9],
      CN: ["inspection", "BR", 5],
      TW: ["inspection", "CN", 1],
      BR: ["inspection", "CN", 2],
    });
    expect(agenda).toEqual(["levy", "inspection"]);
    expect(proposed).toEqual({ levy: { by: "US" }, inspection: { by: "BR", names: "CN" } });
  });

  it("binds the one named for its time, and nobody else", () => {
    const game = summit(["inspection"]);
    game.state.world.proposed = { inspection: { by: "US", names: "CN" } };
    votes(game, "inspection", { US: "yes", TW: "yes", BR: "yes", CN: "no" });
    take(game, governance);
    expect(game.events).toContainEqual({
      kind: "resolutionPassed",
      nation: "CN",
      terms: { resolution: "inspection", yesBp: expect.any(Number) },
    });
    const [bound] = game.state.world.bound;
    expect(bound).toMatchObject({ nation: "CN", accord: "inspection" });
    expect([rate(game.at("CN"), "racing"), rate(game.at("US"), "racing")]).toEqual([0.4, 1]);
    // Its last turn.
    game.state.world.turn = bound!.until - 1;
    game.state.world.agenda = [];
    take(game, governance);
    expect(game.state.world.bound).toEqual([]);
    expect(game.events).toContainEqual({ kind: "accordEnded", nation: "CN", terms: { accord: "inspection" } });
  });

  it("is wanted by all but the one named, where it makes most of the risk and the world is worried", () => {
    const game = summit(["inspection"]);
    const wants = (riskBp: number, made: Record<string, number>, names = "CN") => {
      game.state.world.proposed = { inspection: { by: "US", names } };
      game.state.world.riskBp = riskBp;
      for (const id of ["US", "CN", "TW", "BR"]) game.nation(id).riskMadeBp = made[id] ?? 0;
      return ["US", "CN", "TW", "BR"].filter((id) => resolutionAppeals(game.at(id), "inspection"));
    };
    expect(wants(2_000, { CN: 300, US: 100, TW: 100 })).toEqual(["US", "TW", "BR"]);
    expect(wants(1_500, { CN: 300, US: 100, TW: 100 })).toEqual([]);
    // Half of four is what stands out; less than a point is nobody's race.
    expect(wants(2_000, { CN: 200, US: 200 })).toEqual([]);
    expect(wants(2_000, { CN: 99 })).toEqual([]);
    expect(wants(2_000, { CN: 300, US: 100, TW: 100 }, "US")).toEqual([]);
  });
});

it("what each nation adds to the risk is told to all, and to itself by what", () => {
  const game = worked({ nations: ["US", "CN"], constants: { racingRisk: 2, riskDecay: 0.5 } });
  Object.assign(game.state.world, { riskBp: 1_000, bestHorizonMilliH: 80_000 });
  for (const id of ["US", "CN"]) {
    game.nation(id).onlineMW = 1_000;
    Object.assign(game.cabinet(id).quarter, { trainMW: id === "US" ? 300 : 0, researchMW: 0 });
    openBooks(game.at(id));
  }
  take(game, governance);
  // 2 x 0.15 x 4 points, less the half that fades.
  expect([game.nation("US").riskMadeBp, game.nation("CN").riskMadeBp, game.state.world.riskBp]).toEqual([
    120, 0, 1_070,
  ]);
  const { value, terms } = explain(game.at("US"), "riskMade");
  expect(value).toBe(1.2);
  expect(Object.fromEntries(terms.map((term) => [term.id, term.value]))).toEqual({
    releases: 0,
    racing: 1.2,
    incidents: 0,
  });
});

describe("a promised vote", () => {
  const promise = (vote: "yes" | "no", cast?: "yes" | "no") => {
    const game = summit(["pause"]);
    const gives: Clause[] = [
      { kind: "vote", amount: 0, resolution: "pause", vote },
      { kind: "moneyPerTurn", amount: 1 },
    ];
    agree(game, { from: "BR", to: "US", gives });
    game.nation("BR").trustBp = 9_000;
    if (cast) votes(game, "pause", { BR: cast });
    return take(game, governance);
  };

  it("is voted without an order, is kept before all, and is done with", () => {
    const game = promise("yes");
    // Of Brazil's 40 of 100 alone.
    expect(outcome(game)).toEqual([["resolutionFailed", "pause", 4_000]]);
    expect(game.events).toContainEqual({ kind: "voteKept", nation: "BR", other: "US", terms: { resolution: "pause" } });
    expect(game.state.deals[0]!.gives).toEqual([{ kind: "moneyPerTurn", amount: 1 }]);
    expect(game.nation("BR")).toMatchObject({ trustBp: 9_000, standingBp: 10_000 });
  });

  it("is broken before all by who votes otherwise: trust and standing fall, and the deal ends", () => {
    const game = promise("yes", "no");
    expect(game.events).toContainEqual({
      kind: "voteBroken", nation: "BR", other: "US", terms: { resolution: "pause" },
    }); // biome-ignore format: a line
    expect(game.nation("BR")).toMatchObject({ trustBp: 8_500, standingBp: 8_000 });
    expect(game.state.deals).toEqual([]);
    expect(promise("no", "yes").state.deals).toEqual([]);
    expect(promise("no", "no").state.deals).toHaveLength(1);
  });
});
