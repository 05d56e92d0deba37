import { describe, expect, it } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { answersIn, askedAlike } from "../../shared/debrief/answers.ts";
import { claimsIn } from "../../shared/debrief/claims.ts";
import { bottlenecksOf, type PlayedMatch, playAgain } from "../../shared/debrief/played.ts";
import { gainsOf, greatest, scoreWithout } from "../../shared/debrief/turningPoints.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { resolveTurn } from "../../shared/turn/index.ts";

const rules = rulesetOf("quick");

/** A match of bots, as a server would have kept it. */
function recordOf(seed: number): PlayedMatch {
  const played: { plans: Record<string, Order[]> }[] = [];
  const { scenario } = rules;
  selfPlay(rules, seed, { watch: (_state, _events, plans) => void played.push({ plans: structuredClone(plans) }) });
  return { options: { scenario: "quick", seed, turns: scenario.turns }, nations: scenario.nations, played };
}

/** A match in which nobody orders anything, but for these orders of the United States. */
function madeOf(orders: Record<number, Order[]>, turns = 6): PlayedMatch {
  const plans = (turn: number) => ({ US: orders[turn] ?? [], CN: [], BR: [] });
  return {
    options: { scenario: "quick", seed: 7, turns },
    nations: ["US", "CN", "BR"],
    played: Array.from({ length: turns }, (_, turn) => ({ plans: plans(turn) })),
  };
}

/** Replay from the beginning by hand, without one order. */
function resultWithout(record: PlayedMatch, nation: string, turn: number, index: number): number {
  let state = newMatch(rules, { ...record.options, nations: record.nations });
  for (const [at, { plans }] of record.played.entries()) {
    const own = (plans[nation] ?? []).filter((_, place) => at !== turn || place !== index);
    state = resolveTurn(rules, state, { ...plans, [nation]: own }).state;
  }
  return state.nations[nation]!.score.totalBp;
}

describe("the answers of a match", () => {
  it("are those that plans gave, or the last where a plan gave none, each with how its gamble fell", () => {
    const record = recordOf(5);
    const replay = playAgain(record);
    const answers = answersIn(replay);
    expect(answers.length).toBeGreaterThan(record.played.length);
    for (const { nation, turn, event, isGiven } of answers) {
      const asked = replay.states[turn]!.cabinets[nation]!.dilemma!.id;
      const given = record.played[turn]!.plans[nation]!.find((order) => order.kind === "decide");
      const { answers: possible } = rules.dilemmas.get(asked)!;
      expect(event.terms).toMatchObject({ dilemma: asked, answer: given?.answer ?? possible.at(-1)!.id });
      expect(isGiven).toBe(given !== undefined);
      const isGamble = possible.some(({ id, gamble }) => id === event.terms.answer && gamble !== undefined);
      expect(event.terms.won === -1).toBe(!isGamble);
    }
    const silent = { ...record, played: record.played.slice(0, 2).map((turn) => ({ ...turn, plans: {} })) };
    expect(new Set(answersIn(playAgain(silent)).map(({ isGiven }) => isGiven))).toEqual(new Set([false]));
    const alike = askedAlike(answers);
    expect(alike.flatMap((one) => one.answers)).toHaveLength(answers.length);
    const counts = alike.map((one) => one.answers.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe("a turning point", () => {
  const idle: Order = { kind: "split", trainBp: 10_000, researchBp: 0, leaseBp: 0 };

  it("says what the result would have been without the order", () => {
    const record = recordOf(3);
    const played = playAgain(record);
    const result = played.states.at(-1)!.nations;
    for (const [nation, turn] of [
      ["US", 0],
      ["IN", 2],
      ["BR", 5],
    ] as const)
      for (const [index, point] of gainsOf(played, nation, turn).entries()) {
        const without = resultWithout(record, nation, turn, index);
        expect(scoreWithout(played, nation, turn, index)).toBe(without);
        expect(point.gainBp).toBe(result[nation]!.score.totalBp - without);
      }
  });

  it("is the order that mattered, in a match made for it", () => {
    const record = madeOf({ 0: [idle], 2: [{ kind: "repay", amountM: 1 } as Order] });
    const played = playAgain(record);
    const points = [0, 1, 2].flatMap((turn) => gainsOf(played, "US", turn));
    const [first] = greatest(points, 1);
    expect(first).toMatchObject({ turn: 0, order: idle });
    // Nothing is served when all is trained: that cost.
    expect(first!.gainBp).toBe(played.states.at(-1)!.nations.US!.score.totalBp - resultWithout(record, "US", 0, 0));
    expect(Math.abs(first!.gainBp)).toBeGreaterThan(Math.abs(greatest(points, 9).at(-1)!.gainBp));
  });
});

describe("what a class found", () => {
  const matches = [1, 2, 3].map((seed) => playAgain(recordOf(seed)));

  it("is the record played again", () => {
    for (const { states, turns, record } of matches) {
      expect(states).toHaveLength(record.played.length + 1);
      expect(turns.map(({ turn }) => turn)).toEqual([...record.played.keys()]);
    }
  });

  it("counts what held compute back, once a quarter", () => {
    const [match] = matches;
    for (const nation of match!.record.nations) {
      const { turns, idleMW } = bottlenecksOf(match!, nation);
      expect(turns.power + turns.halls + turns.chips).toBe(match!.record.played.length);
      expect(idleMW).toBeGreaterThanOrEqual(0);
    }
  });

  it("holds claims against its own matches, and says so with figures", () => {
    const found = claimsIn(matches);
    expect(found.length).toBeGreaterThan(6);
    for (const { verdict, terms } of found) {
      expect(["bearsOut", "contradicts", "open"]).toContain(verdict);
      for (const figure of Object.values(terms)) expect(figure).toBeGreaterThanOrEqual(0);
    }
    expect(claimsIn([])).toEqual([]);
    const short = { ...matches[0]!, record: { ...matches[0]!.record, played: matches[0]!.record.played.slice(0, 2) } };
    expect(new Set(claimsIn([short]).map(({ verdict }) => verdict))).toEqual(new Set(["open"]));
    // Where nobody does anything, nothing gets cheaper and no threshold is crossed.
    const still = claimsIn([playAgain(madeOf({}))]);
    expect(still.find(({ id }) => id === "S07")?.verdict).toBe("contradicts");
    expect(still.find(({ id }) => id === "S22")?.verdict).not.toBe("bearsOut");
  });
});
