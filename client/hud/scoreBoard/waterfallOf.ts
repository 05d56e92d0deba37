import { turnFigures } from "../../../shared/figures/record.ts";
import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { type ScoreStep, type ScoreWaterfall, scoreWaterfall } from "../../../shared/view/scoreWaterfall.ts";
import { history, log, rules, view, viewBefore } from "../../store/store.ts";
import { addingUp } from "../../words/addingUp.ts";

/** Points are shown in tenths. */
const TENTH_BP = 10;
const inTenths = (bp: number): number => TENTH_BP * Math.round(bp / TENTH_BP);

/** What is on record, and how the match began, where this page saw it: before the first quarter nothing is recorded. */
function records(): readonly TurnRecord[] {
  const before = viewBefore.value;
  if (before?.world.turn !== 0) return history.value;
  const { riskBp, clock } = before.world;
  const figures = Object.values(before.nations).map((nation) => [nation.id, turnFigures(nation)]);
  const start = { turn: -1, riskBp, clockLowBp: clock.lowBp, clockHighBp: clock.highBp };
  return [{ ...start, nations: Object.fromEntries(figures) }, ...history.value];
}

/** How a nation's score moved in a quarter, as far as this page can tell: what moved it most first, in tenths that add up. */
export function waterfallOf(nation: NationId, turn: number): ScoreWaterfall | undefined {
  const ruleset = rules.value;
  const seen = view.value;
  const events = log.value.get(turn);
  const fall = ruleset && seen && events && scoreWaterfall(ruleset, seen, records(), events, nation, turn);
  return fall && { ...fall, steps: shownSteps(fall) };
}

/** Steps as they are shown: none of less than a tenth, and together the difference of what is shown of both scores. */
export function shownSteps({ fromBp, toBp, steps }: ScoreWaterfall): ScoreStep[] {
  const tenths = addingUp(
    steps.map(({ byBp }) => byBp),
    inTenths(toBp) - inTenths(fromBp),
  );
  return steps
    .map((step, index) => ({ ...step, byBp: tenths[index] ?? 0 }))
    .filter(({ byBp, parts }) => byBp !== 0 || (parts && inTenths(parts.ownBp) !== 0))
    .sort((a, b) => Math.abs(b.byBp) - Math.abs(a.byBp));
}

/** On which place a nation was after a quarter; equal scores share one. */
export function placeAfter(nation: NationId, turn: number): number | undefined {
  const nations = records().find((record) => record.turn === turn)?.nations;
  const own = nations?.[nation];
  return nations && own && 1 + Object.values(nations).filter(({ scoreBp }) => scoreBp > own.scoreBp).length;
}
