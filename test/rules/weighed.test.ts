import { expect, test } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { entry, rulesetOf } from "../../shared/content/ruleset.ts";
import { type PlayedMatch, playAgain } from "../../shared/debrief/played.ts";
import { weighedAnswer } from "../../shared/debrief/weighed.ts";
import { type Order, whyNot } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { positionOf } from "../../shared/state/position.ts";
import { resolveTurn } from "../../shared/turn/index.ts";

const rules = rulesetOf("quick");
const NATION = "US";

function recordOf(seed: number): PlayedMatch {
  const played: { plans: Record<string, Order[]> }[] = [];
  const { scenario } = rules;
  selfPlay(rules, seed, { watch: (_state, _events, plans) => void played.push({ plans: structuredClone(plans) }) });
  return { options: { scenario: "quick", seed, turns: scenario.turns }, nations: scenario.nations, played };
}
const isDecision = ({ kind }: Order) => kind === "decide";

/** Played by hand from the beginning, with another answer in one turn. */
function resultWith(record: PlayedMatch, turn: number, answer: Order): number {
  let state = newMatch(rules, { ...record.options, nations: record.nations });
  for (const [at, { plans }] of record.played.entries()) {
    const own = plans[NATION] ?? [];
    const plan = at === turn ? own.map((order) => (isDecision(order) ? answer : order)) : own;
    state = resolveTurn(rules, state, { ...plans, [NATION]: plan }).state;
  }
  return state.nations[NATION]!.score.totalBp;
}

test("an answer is weighed by playing the match on with the other that would have changed most", () => {
  const record = recordOf(3);
  const replay = playAgain(record);
  const result = replay.states.at(-1)!.nations[NATION]!.score.totalBp;
  const turns = [...record.played.keys()];
  const weighed = turns.flatMap((turn) => weighedAnswer(replay, NATION, turn) ?? []);
  expect(weighed.length).toBeGreaterThan(3);
  for (const { turn, dilemma, answer, instead, gainBp } of weighed) {
    expect(replay.states[turn]?.cabinets[NATION]?.dilemma?.id).toBe(dilemma);
    expect(record.played[turn]?.plans[NATION]?.find(isDecision)).toMatchObject({ dilemma, answer });
    const others = entry(rules.dilemmas, dilemma).answers.filter(({ id }) => id !== answer);
    expect(others.map(({ id }) => id)).toContain(instead);
    expect(gainBp).toBe(result - resultWith(record, turn, { kind: "decide", dilemma, answer: instead }));
    const at = positionOf(rules, replay.states[turn]!, NATION);
    for (const { id } of others) {
      const other: Order = { kind: "decide", dilemma, answer: id };
      const isPaid = whyNot(at, other) === undefined;
      const changed = Math.abs(result - resultWith(record, turn, other));
      if (isPaid) expect(changed, `${dilemma}: ${id}`).toBeLessThanOrEqual(Math.abs(gainBp));
    }
  }
});

test("who was asked nothing has nothing to weigh; who gave no answer has given the last", () => {
  const record = recordOf(3);
  const mute = {
    ...record,
    played: record.played.map(({ plans }) => ({
      plans: { ...plans, [NATION]: (plans[NATION] ?? []).filter((order) => !isDecision(order)) },
    })),
  };
  const replay = playAgain(mute);
  expect(weighedAnswer(replay, NATION, 0)).toBeUndefined();
  const asked = [...mute.played.keys()].filter((turn) => replay.states[turn]?.cabinets[NATION]?.dilemma);
  for (const turn of asked) {
    const dilemma = entry(rules.dilemmas, replay.states[turn]!.cabinets[NATION]!.dilemma!.id);
    const one = weighedAnswer(replay, NATION, turn);
    if (one) expect(one.answer).toBe(dilemma.answers.at(-1)?.id);
  }
});
