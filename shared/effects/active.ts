import type { AnswerContent } from "../content/dilemma.ts";
import { type Effect, isLasting, type Lasting, type Rate, type Stat } from "../content/effects.ts";
import { entry, type Ruleset } from "../content/ruleset.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { pressedOn, presses } from "../state/pressure.ts";
import type { Decision } from "../state/state.ts";
import { unreachable } from "../state/unreachable.ts";

/** Whether what an effect comes from is in force for a nation. */
type InForce = (at: Position) => boolean;
interface Acting {
  /** Of the effect: a factor, points or a share. */
  amount: number;
  isInForce: InForce;
}

/** All effects of the content that last, by what they act on. A figure asks only for those that touch it. */
type Index = ReadonlyMap<string, readonly Acting[]>;
const indices = new WeakMap<Ruleset, Index>();

/** Policies, flagships, accords, eras, pressure, challenges won, research in hand, answers to dilemmas: each with the question whether it holds. */
function sourcesOf(rules: Ruleset): { effects: readonly Lasting[]; isInForce: InForce }[] {
  return [
    ...[...rules.policies.values()].map(({ id, effects }) => ({
      effects,
      isInForce: ({ nation }: Position) => nation.policies.includes(id),
    })),
    ...[...rules.flagships.values()].map(({ id, effects }) => ({
      effects: effects.filter(isLasting),
      isInForce: ({ nation }: Position) => nation.flagships.includes(id),
    })),
    ...[...rules.accords.values()].map(({ id, effects }) => ({
      effects,
      isInForce: ({ world, me }: Position) =>
        (world.accords[id] ?? 0) > world.turn ||
        world.bound.some(({ nation, accord, until }) => nation === me && accord === id && until > world.turn),
    })),
    ...[...rules.eras.values()].map(({ after, effects }) => ({
      effects,
      isInForce: ({ world }: Position) => world[`${after}Turn`] !== undefined,
    })),
    ...[...rules.nations.values()].flatMap(({ id, traits }) => {
      const { hurts, costs } = entry(rules.pressures, traits.pressure);
      return [
        { effects: hurts, isInForce: ({ world, me }: Position) => presses(world, id, me) },
        { effects: costs, isInForce: (at: Position) => at.me === id && pressedOn(at).length > 0 },
      ];
    }),
    ...[...rules.challenges.values()].map(({ id, effects }) => ({
      effects: effects.filter(isLasting),
      isInForce: ({ cabinet }: Position) => cabinet.gains.includes(id),
    })),
    ...[...rules.projects.values()].map(({ branch, level, effects }) => ({
      effects,
      isInForce: ({ cabinet }: Position) => cabinet.knowledge[branch] >= level,
    })),
    ...[...rules.dilemmas.values()].flatMap(({ id, answers }) =>
      answers.flatMap((answer) => sourcesOfAnswer(id, answer)),
    ),
  ];
}

/** An answer acts as long as it lasts: in any case, as its gamble fell, and by the answer that it met. */
function sourcesOfAnswer(dilemma: string, { id, effects, gamble, meets = {} }: AnswerContent) {
  const source = (all: readonly Effect[], isSo: (decision: Decision) => boolean) => ({
    effects: all.filter(isLasting),
    isInForce: ({ cabinet, world }: Position) =>
      cabinet.decisions.some(
        (made) => made.dilemma === dilemma && made.answer === id && made.until > world.turn && isSo(made),
      ),
  });
  return [
    source(effects, () => true),
    source(gamble?.won ?? [], ({ won }) => won === true),
    source(gamble?.lost ?? [], ({ won }) => won === false),
    ...Object.entries(meets).map(([met, all]) => source(all, (decision) => decision.met === met)),
  ].filter((one) => one.effects.length > 0);
}

function indexOf(rules: Ruleset): Index {
  const known = indices.get(rules);
  if (known) return known;
  const index = new Map<string, Acting[]>();
  const add = (key: string, amount: number, isInForce: InForce) =>
    index.set(key, [...(index.get(key) ?? []), { amount, isInForce }]);
  for (const { effects, isInForce } of sourcesOf(rules))
    for (const effect of effects) {
      switch (effect.kind) {
        case "multiply":
          add(`rate ${effect.rate}`, effect.byBp / ONE, isInForce);
          break;
        case "add":
          add(`stat ${effect.stat}`, effect.by, isInForce);
          break;
        case "upkeep":
          add(`upkeep of ${effect.of}`, effect.bp / ONE, isInForce);
          break;
        default:
          unreachable(effect);
      }
    }
  indices.set(rules, index);
  return index;
}

const NONE: readonly Acting[] = [];

/** The product of all effects in force on a rate; 1 where nothing acts. */
export function rate(at: Position, id: Rate): number {
  let product = 1;
  for (const { amount, isInForce } of indexOf(at.rules).get(`rate ${id}`) ?? NONE) if (isInForce(at)) product *= amount;
  return product;
}

function sum(at: Position, key: string): number {
  let total = 0;
  for (const { amount, isInForce } of indexOf(at.rules).get(key) ?? NONE) if (isInForce(at)) total += amount;
  return total;
}

/** The sum of all effects in force on a stat, in the stat's unit. */
export const stat = (at: Position, id: Stat): number => sum(at, `stat ${id}`);

/** Upkeep of all effects in force, as a share (1 = all) of appropriations, revenue or tokens. */
export const upkeep = (at: Position, of: "appropriations" | "revenue" | "tokens"): number => sum(at, `upkeep of ${of}`);
