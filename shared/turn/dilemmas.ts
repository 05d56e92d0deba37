import { isAskable } from "../content/askable.ts";
import { type AnswerContent, type DilemmaContent, effectsOfAnswer, isPrice } from "../content/dilemma.ts";
import { type Effect, isLasting, isOnce, type Once } from "../content/effects.ts";
import { entry, isOpen } from "../content/ruleset.ts";
import { isOfNations, strike } from "../effects/now.ts";
import { holds } from "../figures/gauges.ts";
import { answerOf, lastAnswer } from "../formulas/dilemmas.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { happens, uniform } from "../state/random.ts";
import type { Decision } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId } from "../state/words.ts";

/** Chance that a quarter's dilemma is one of the whole world, and that two who are asked something are asked the same. */
const WORLD_CHANCE_BP = 900;
const PAIR_CHANCE_BP = 2_000;

/** A nation that was asked something, and its answer: the last, where it gave none. */
interface Answered {
  at: Position;
  dilemma: DilemmaContent;
  answer: AnswerContent;
}

/**
 * Before the steps: answers to dilemmas take effect. All are read before any acts, and what they do to the world is added up
 * first, so that nobody's answer comes before another's.
 */
export function answerDilemmas(turn: Turn): void {
  const answered = new Map<NationId, Answered>();
  for (const at of turn.positions) {
    const asked = at.cabinet.dilemma;
    if (!asked) continue;
    const dilemma = entry(turn.rules.dilemmas, asked.id);
    const given = asked.answer === undefined ? undefined : answerOf(dilemma, asked.answer);
    answered.set(at.me, { at, dilemma, answer: given ?? lastAnswer(dilemma) });
  }
  const most = mostGiven([...answered.values()]);
  const onWorld: Once[] = [];
  for (const one of answered.values()) {
    const other = answered.get(one.at.cabinet.dilemma?.other ?? "");
    onWorld.push(...act(turn, one, one.dilemma.scope === "world" ? most : other?.answer.id));
    delete one.at.cabinet.dilemma;
  }
  strikeWorld(turn, onWorld);
  decideForAll(turn, [...answered.values()], most);
}

/** What one answer does to its nation; gives back what it does to the world. */
function act(turn: Turn, { at, dilemma, answer }: Answered, met: string | undefined): Once[] {
  const { me, cabinet, world } = at;
  const { fortune } = turn.state.fate;
  const decision: Decision = { dilemma: dilemma.id, answer: answer.id, until: world.turn + (answer.lasts ?? 0) };
  if (answer.gamble && fortune !== "neither")
    decision.won =
      fortune === undefined
        ? happens(answer.gamble.oddsBp, turn.seed, "gamble", dilemma.id, answer.id, me)
        : fortune === "won";
  if (met !== undefined && fortune !== "neither") decision.met = met;
  const outcome = decision.won === undefined ? [] : decision.won ? answer.gamble?.won : answer.gamble?.lost;
  // Its price was paid when it was given.
  const effects: Effect[] = [
    ...answer.effects.filter((effect) => !isPrice(effect)),
    ...(outcome ?? []),
    ...(answer.meets?.[decision.met ?? ""] ?? []),
  ];
  if (effectsOfAnswer(answer).some(isLasting)) cabinet.decisions.push(decision);
  const once = effects.filter(isOnce);
  strike(turn, at, once.filter(isOfNations), { by: "dilemmas" });
  const { leadsTo } = answer;
  if (leadsTo && happens(leadsTo.chanceBp, turn.seed, "leads", dilemma.id, answer.id, me))
    cabinet.dilemmasDue.push({ id: leadsTo.dilemma, turn: world.turn + leadsTo.turns });
  const other = cabinet.dilemma?.other;
  turn.tell(
    "dilemmaAnswered",
    { nation: me, ...(other === undefined ? {} : { other }), ...(dilemma.scope === "own" ? { seenBy: [me] } : {}) },
    { dilemma: dilemma.id, answer: answer.id, won: decision.won === undefined ? -1 : Number(decision.won) },
  );
  return once.filter((effect) => !isOfNations(effect));
}

/** The answer that most have given to what all were asked; of those that tie, the one that is nearest to the last. */
function mostGiven(answered: readonly Answered[]): string | undefined {
  const all = answered.filter(({ dilemma }) => dilemma.scope === "world");
  const count = (id: string) => all.filter(({ answer }) => answer.id === id).length;
  const ids = all[0]?.dilemma.answers.map(({ id }) => id) ?? [];
  return ids.reduce<string | undefined>(
    (best, id) => (best !== undefined && count(best) > count(id) ? best : id),
    undefined,
  );
}

/** Risk and mood have ends, so what answers do to them is added up before it acts. */
function strikeWorld(turn: Turn, effects: readonly Once[]): void {
  const [first] = turn.positions;
  if (!first) return;
  for (const stat of ["risk", "mood"] as const) {
    const by = effects.reduce(
      (sum, effect) => sum + (effect.kind === "now" && effect.stat === stat ? effect.by : 0),
      0,
    );
    if (by !== 0) strike(turn, first, [{ kind: "now", stat, by }], { by: "dilemmas" });
  }
}

/** What comes over the world by the answer that most have given. In an imagined world nobody knows which. */
function decideForAll(turn: Turn, answered: readonly Answered[], most: string | undefined): void {
  const dilemma = answered.find(({ dilemma: { scope } }) => scope === "world")?.dilemma;
  if (most === undefined || turn.state.fate.fortune === "neither") return;
  for (const effect of dilemma?.ifMost?.[most] ?? [])
    for (const at of isOfNations(effect) ? turn.positions : turn.positions.slice(0, 1))
      strike(turn, at, [effect], { by: "dilemmas" });
}

/**
 * After the steps: what the next quarter asks of each nation. First what the scenario begins with, then what all are asked; then what an answer has led to; then what
 * couples of nations are asked, drawn by lot; then what one is asked alone. Each deck has its order from the seed.
 */
export function askDilemmas(turn: Turn): void {
  const { positions, rules, seed, state, askable } = turn;
  const { world } = state;
  for (const { cabinet } of positions) cabinet.decisions = cabinet.decisions.filter(({ until }) => until > world.turn);
  if (world.ending || state.fate.fortune !== undefined || !isOpen(rules, "dilemmas", world.turn)) return;
  // What was chosen by name comes as soon as it may.
  const isChosen = askable !== undefined && "dilemmas" in askable;
  const chance = (bp: number) => (isChosen ? ONE : bp);
  if (askFirst(turn)) return;
  if (happens(chance(WORLD_CHANCE_BP), seed, "dilemma", world.turn, "world") && askAll(turn)) return;
  for (const at of positions) askSequel(at);
  const chanceBp = chance(rules.constants.dilemmaChance * ONE);
  const asked = positions.filter(
    ({ me, cabinet }) => !cabinet.dilemma && happens(chanceBp, seed, "dilemma", world.turn, me),
  );
  const lot = ({ me }: Position) => uniform(seed, "couples", world.turn, me);
  const byLot = [...asked].sort((a, b) => lot(a) - lot(b));
  for (let k = 0; k + 1 < byLot.length; k += 2)
    askPair(turn, byLot[k] as Position, byLot[k + 1] as Position, chance(PAIR_CHANCE_BP));
  for (const at of asked) if (!at.cabinet.dilemma) askAlone(turn, at);
}

/** What a scenario begins with. */
function askFirst(turn: Turn): boolean {
  const { firstDilemma } = turn.rules.scenario;
  let isAsked = false;
  for (const at of turn.positions) {
    const first = deck(turn, "own", [at], at.me).find(({ id }) => id === firstDilemma);
    if (!first) continue;
    ask(at, first);
    isAsked = true;
  }
  return isAsked;
}

function askAll(turn: Turn): boolean {
  const [dilemma] = deck(turn, "world", turn.positions, "world");
  for (const at of turn.positions) if (dilemma) ask(at, dilemma);
  return dilemma !== undefined;
}

function askSequel(at: Position): void {
  const { cabinet, world, rules } = at;
  const due = cabinet.dilemmasDue.find(({ turn }) => turn <= world.turn);
  if (!due) return;
  cabinet.dilemmasDue = cabinet.dilemmasDue.filter((one) => one !== due);
  const dilemma = entry(rules.dilemmas, due.id);
  if (isFresh(at, dilemma)) ask(at, dilemma);
}

function askPair(turn: Turn, a: Position, b: Position, chanceBp: number): void {
  const { seed, state } = turn;
  if (!happens(chanceBp, seed, "pair", state.world.turn, a.me)) return;
  const [dilemma] = deck(turn, "pair", [a, b], "pair");
  if (!dilemma) return;
  ask(a, dilemma, b.me);
  ask(b, dilemma, a.me);
}

function askAlone(turn: Turn, at: Position): void {
  const [dilemma] = deck(turn, "own", [at], at.me);
  if (dilemma) ask(at, dilemma);
}

function isFresh({ cabinet, world }: Position, { id, again }: DilemmaContent): boolean {
  const met = cabinet.dilemmasMet[id];
  return met === undefined || (again !== undefined && world.turn - met >= again);
}

/** Dilemmas that may come now to all of these, in the order of their deck. */
function deck(
  { rules, seed, askable, state: { world } }: Turn,
  scope: DilemmaContent["scope"],
  to: readonly Position[],
  owner: string,
): DilemmaContent[] {
  const lot = ({ id }: DilemmaContent) => uniform(seed, "deck", owner, id);
  return [...rules.dilemmas.values()]
    .filter((dilemma) => dilemma.scope === scope && !dilemma.isSequel && isAskable(askable, dilemma))
    .filter(({ needs }) => needs.every((system) => isOpen(rules, system, world.turn)))
    .filter((dilemma) =>
      to.every((at) => isFresh(at, dilemma) && dilemma.when.every((condition) => holds(at, condition))),
    )
    .sort((a, b) => lot(a) - lot(b));
}

function ask({ cabinet, world }: Position, { id }: DilemmaContent, other?: NationId): void {
  cabinet.dilemma = other === undefined ? { id } : { id, other };
  cabinet.dilemmasMet[id] = world.turn;
}
