import type { Ruleset } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { DOCTRINES, type Doctrine } from "../state/words.ts";
import type { View } from "../view/view.ts";
import { lookingAhead, pointsAhead, TALK } from "./ahead.ts";
import { type Course, isReview, VARIANTS } from "./course.ts";
import { FOUND } from "./found.ts";
import { plainPlan, positionOfBot, possible } from "./plainPlan.ts";
import { TEMPERAMENTS, type Temperament } from "./temperament.ts";

/** Worlds that are played on for a plan: about a second at a table of twelve. */
const WORLDS = 36;
/** By less a plan is not changed, hundredths of a point: a guess is not as fine as that, and each change of course costs a little. */
const LEAST_GAIN_BP = 20;
/** In a turn without a review one of so many parts of the variants is tried. */
const PARTS = 3;
/** What an amount is tried at instead. */
const FACTORS = [0.5, 1.6];

interface Tried {
  course: Course;
  orders: readonly Order[];
  worth: number;
}

/**
 * The best plan that a masterly bot finds: it begins with the plan of play that it is at, tries others and single settings, and
 * then plans with one order left out, of another size, or more; each is played on.
 */
export function masterlyPlan(rules: Ruleset, view: View, seed: number, knobs: Partial<Temperament> = {}): Order[] {
  const at = positionOfBot(rules, view);
  const ahead = lookingAhead(rules, view, pointsAhead);
  const planOf =
    ({ temper }: Course) =>
    (then: View) =>
      plainPlan(rules, then, seed, { ...temper, ...knobs }, "strong");
  const ordersOf = ({ doctrine, temper }: Course) => planOf({ doctrine, temper: { ...temper, bargains: true } })(view);
  const tried = (course: Course, orders: readonly Order[] = ordersOf(course)): Tried => ({
    course,
    orders,
    worth: ahead(orders, planOf(course)),
  });
  let best = tried(courseAt(at));
  let worlds = WORLDS - 1;
  const attempt = (course: Course, orders?: readonly Order[]) => {
    if (worlds <= 0) return;
    worlds -= 1;
    const other = tried(course, orders);
    if (other.worth > best.worth + LEAST_GAIN_BP) best = other;
  };
  if (isReview(at.world.turn)) for (const course of foundCourses()) attempt(course);
  const variants = [...OWN_VARIANTS, ...VARIANTS].filter(
    (_, k) => isReview(at.world.turn) || k % PARTS === at.world.turn % PARTS,
  );
  for (const change of variants) {
    const { doctrine, temper } = best.course;
    attempt({ doctrine, temper: { ...temper, ...change(temper) } });
  }
  const ideas = DOCTRINES.flatMap((doctrine) => ordersOf({ doctrine, temper: foundTemper(doctrine) }));
  for (const change of changesOf(best.orders, ideas)) attempt(best.course, possible(at, change(best.orders)));
  const { doctrine } = best.course;
  return doctrine === at.cabinet.doctrine ? [...best.orders] : [{ kind: "doctrine", doctrine }, ...best.orders];
}

/** With this reactors are worth waiting for. */
const PATIENT = 5;

/** What a masterly bot tries besides. What the nation builds tells it later that it did. */
const OWN_VARIANTS: typeof VARIANTS = [({ patience }) => ({ patience: patience > 2 ? 1 : PATIENT })];

/** A plan that wins by risking everybody's end is none. */
const foundTemper = (doctrine: Doctrine): Temperament => ({
  ...TEMPERAMENTS[doctrine],
  ...FOUND[doctrine],
  isCareful: true,
});
const foundCourses = (): Course[] => DOCTRINES.map((doctrine) => ({ doctrine, temper: foundTemper(doctrine) }));

/** The course that a nation is at: its memory is what it has set to stand. */
function courseAt({ rules, world, cabinet }: Position): Course {
  const { doctrine, split, market, ambition, focus, releaseRule } = cabinet;
  const temper = foundTemper(doctrine);
  if (world.turn === 0) return { doctrine, temper };
  const buildsReactors = cabinet.projects.some(({ what }) => rules.plants.get(what)?.isReactor);
  const served = ONE - split.trainBp - split.researchBp;
  return {
    doctrine,
    temper: {
      ...temper,
      train: split.trainBp / ONE,
      research: split.researchBp / ONE,
      lease: served > 0 ? split.leaseBp / served : 0,
      exportShare: market.exportBp / ONE,
      mix: market.mix,
      patience: buildsReactors ? PATIENT : temper.patience,
      ambition,
      focus,
      isOpen: releaseRule === "ask" ? temper.isOpen : releaseRule === "open",
    },
  };
}

type Change = (orders: readonly Order[]) => Order[];

/** Single changes of a plan: each order left out, or of another size, and each idea put before all else. */
function changesOf(orders: readonly Order[], ideas: readonly Order[]): Change[] {
  const text = (order: Order) => JSON.stringify(order);
  const isSame = (a: Order, b: Order) => text(a) === text(b);
  const weighty = orders.filter((order) => !isTalk(order));
  const known = new Set(orders.map(text));
  const added = ideas.filter((idea) => !isTalk(idea) && !known.has(text(idea)) && known.add(text(idea)));
  return [
    ...weighty.map(
      (left): Change =>
        (plan) =>
          plan.filter((order) => !isSame(order, left)),
    ),
    ...added.map(
      (idea): Change =>
        (plan) => [idea, ...plan],
    ),
    ...weighty.flatMap((sized) =>
      FACTORS.flatMap((factor) => {
        const other = resized(sized, factor);
        return other ? [(plan: readonly Order[]) => plan.map((order) => (isSame(order, sized) ? other : order))] : [];
      }),
    ),
  ];
}

const isTalk = ({ kind }: Order): boolean => TALK.has(kind);

function resized(order: Order, factor: number): Order | undefined {
  const size = (mw: number) => Math.max(10, Math.round((mw * factor) / 10) * 10);
  switch (order.kind) {
    case "build":
    case "campus":
    case "orderChips":
      return { ...order, mw: size(order.mw) };
    case "contractChips":
      return { ...order, mwPerTurn: size(order.mwPerTurn) };
    default:
      return undefined;
  }
}
