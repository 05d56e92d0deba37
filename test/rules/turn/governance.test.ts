import { describe, expect, it } from "vitest";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import { drawAgenda, governance } from "../../../shared/turn/governance.ts";
import { take, worked } from "../../support/worked.ts";

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
    game.state.world.proposer = "US";
    take(game, governance);
    expect(game.cabinet("US").requests).toMatchObject({ votes: {} });
    expect(game.cabinet("US").requests.speaksFor).toBeUndefined();
    expect(game.state.world.proposer).toBeUndefined();
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
    expect(new Set(agendas.flat(2)).size).toBe(rules.resolutions.size);
  });

  it("is all that there are where there are fewer", () => {
    const { state, rules } = worked();
    const two = new Map([...rules.resolutions].slice(0, 2));
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
    expect(world).toMatchObject({ agenda: ["pause", "registry"], proposer: "CN" });
  });

  it("takes none that it has, and no second one before the summit", () => {
    const held = proposing(["pause"], { US: ["pause", 1] });
    expect(held.agenda).toEqual(["pause"]);
    expect(held.proposer).toBeUndefined();
    const game = summit(["pause"], 1);
    game.state.world.proposer = "TW";
    game.cabinet("US").requests.proposal = "levy";
    expect(take(game, governance).state.world).toMatchObject({ agenda: ["pause"], proposer: "TW" });
    expect(proposing(["pause"], {}).proposer).toBeUndefined();
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
    // The mean of safety: two doublings at one, and a policy of one more there; 4 - 1.5 are left.
    const safer = (game: ReturnType<typeof worked>) => {
      race(game);
      game.cabinet("US").knowledge.safety = 1_500;
      game.nation("US").policies = ["safetyStandards"];
    };
    // Safety 1.5 and standards 1.5 make 3 for two nations: 2 x 0.25 x 2.5 - 0.5 = 0.75.
    expect(risk(safer)).toBe(5_075);
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
