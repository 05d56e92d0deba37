import { plannerOf } from "../../shared/bots/planner.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { entry, type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { lastAnswer } from "../../shared/formulas/dilemmas.ts";
import { addOrder, type Order, whyNot } from "../../shared/orders/index.ts";
import { ONE } from "../../shared/state/maths.ts";
import { positionOf } from "../../shared/state/position.ts";
import { uniform } from "../../shared/state/random.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { DilemmaId, NationId } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";
import type { SimTable } from "./table.ts";

/** What was asked in a match, and how it would have gone on from the same quarter with each answer. */
export interface Weighed {
  quarters: number;
  asked: number;
  /** Answers given, by dilemma and answer. */
  given: Record<DilemmaId, Record<string, number>>;
  cases: Case[];
  /** Scores of all nations at the end. */
  scores: number[];
}

/** One nation that was asked: its score at the end by each answer, a gamble by its odds. */
export interface Case {
  dilemma: DilemmaId;
  scores: Record<string, number>;
  /** By how much the outcomes of each gamble differ. */
  luck: Record<string, number>;
}

/** Nations that are looked at in each match, drawn by lot. */
const CASES_A_MATCH = 8;

/** Plays a table, and some of what was asked in it again with every answer. */
export function weigh(played: SimTable): Weighed {
  const rules = rulesetOf(played.scenario);
  const found: { state: GameState; plans: Record<NationId, Order[]>; nation: NationId }[] = [];
  const given: Weighed["given"] = {};
  let before: GameState | undefined;
  let asked = 0;
  let quarters = 0;
  const { state } = selfPlay(rules, played.seed, {
    ...(played.nations ? { nations: played.nations } : {}),
    plannerFor: (id) => plannerOf(played.seats[id] ?? played.others),
    watch(now, events, plans) {
      for (const nation of now.world.order) {
        quarters++;
        if (before?.cabinets[nation]?.dilemma) found.push({ state: before, plans, nation });
      }
      for (const event of events) {
        if (event.kind !== "dilemmaAnswered") continue;
        asked++;
        const { dilemma, answer } = event.terms;
        const counts = given[dilemma] ?? {};
        given[dilemma] = { ...counts, [answer]: (counts[answer] ?? 0) + 1 };
      }
      before = now;
    },
  });
  const lot = ({ state: { world }, nation }: (typeof found)[number]) =>
    uniform(played.seed, "case", world.turn, nation);
  const cases = [...found]
    .sort((a, b) => lot(a) - lot(b))
    .slice(0, CASES_A_MATCH)
    .map((one) => caseOf(rules, played, one));
  return {
    quarters,
    asked,
    given,
    cases,
    scores: Object.values(state.nations).map(({ score }) => score.totalBp / 100),
  };
}

function caseOf(
  rules: Ruleset,
  played: SimTable,
  { state, plans, nation }: { state: GameState; plans: Record<NationId, Order[]>; nation: NationId },
): Case {
  const dilemma = entry(rules.dilemmas, state.cabinets[nation]?.dilemma?.id ?? "");
  const at = positionOf(rules, state, nation);
  const scores: Case["scores"] = {};
  const luck: Case["luck"] = {};
  for (const { id, gamble } of dilemma.answers) {
    const order: Order = { kind: "decide", dilemma: dilemma.id, answer: id };
    if (whyNot(at, order) && id !== lastAnswer(dilemma).id) continue;
    const mine = addOrder(plans[nation] ?? [], order);
    // It is paid before what else is ordered: an answer is owed first.
    const plan = { ...plans, [nation]: [order, ...mine.filter((other) => other !== order)] };
    const end = (fortune: "won" | "lost") => endOf(rules, played, state, plan, nation, fortune);
    const won = end("won");
    const lost = gamble ? end("lost") : won;
    const odds = (gamble?.oddsBp ?? ONE) / ONE;
    scores[id] = odds * won + (1 - odds) * lost;
    if (gamble) luck[id] = Math.abs(won - lost);
  }
  return { dilemma: dilemma.id, scores, luck };
}

/** The score at the end of a match played on from these plans, if gambles of this turn fall so. */
function endOf(
  rules: Ruleset,
  played: SimTable,
  from: GameState,
  plans: Record<NationId, Order[]>,
  nation: NationId,
  fortune: "won" | "lost",
): number {
  let { state } = resolveTurn(rules, { ...from, fate: { ...from.fate, fortune } }, plans);
  delete state.fate.fortune;
  while (!state.world.ending) {
    const next: Record<NationId, Order[]> = {};
    for (const id of state.world.order)
      next[id] = plannerOf(played.seats[id] ?? played.others)(rules, viewFor(state, id), played.seed);
    state = resolveTurn(rules, state, next).state;
  }
  return (state.nations[nation]?.score.totalBp ?? 0) / 100;
}
