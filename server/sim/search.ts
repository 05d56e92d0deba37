import { FOUND } from "../../shared/bots/found.ts";
import type { Player } from "../../shared/bots/planner.ts";
import { TEMPERAMENTS, type Temperament } from "../../shared/bots/temperament.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { ORDER_KINDS } from "../../shared/orders/index.ts";
import { pick, uniform } from "../../shared/state/random.ts";
import { AMBITIONS, BRANCHES, DOCTRINES, type Doctrine, MIXES, type NationId } from "../../shared/state/words.ts";
import { leversOf } from "./levers.ts";
import { playAll } from "./pool.ts";
import { type Estimate, mean, meanOf } from "./statistics.ts";
import { drawNations, type SimTable, table } from "./table.ts";

/**
 * Looks for the best whole plan of one nation beside sound bots: from each doctrine it climbs by changing a few things at
 * a time, and the best few of a round meet again at further tables before one of them goes on. Then asks of the best
 * plan what each order and each lever is worth: without it, or held at one setting.
 */
export interface SearchWishes {
  seed: number;
  seats: number;
  /** Rounds of the climb from each doctrine. */
  rounds: number;
  /** Plans tried in a round. */
  tried: number;
  /** Tables that each is tried at; finalists, results and ablations are measured at three times as many. */
  tables: number;
}

export interface FoundPlan {
  doctrine: Doctrine;
  knobs: Partial<Temperament>;
  /** On seeds that the climb has not seen. */
  score: Estimate;
}

export interface SearchResult {
  /** The best of each doctrine, best first. */
  plans: FoundPlan[];
  /** What the best plan loses without an order, or with a lever held, in points; by name, most first. */
  ablations: { what: string; loss: Estimate }[];
}

type Knobs = Partial<Temperament>;
/** Finalists of a round. */
const FINALISTS = 3;
/** How far the climb's seeds lie from those that its results are measured on. */
const UNSEEN = 1_000_000;
const SHARES = ["train", "research", "lease", "exportShare", "invest"] as const;
const FLAGS = ["isOpen", "buildsFabs", "ads", "reservations", "floods", "denies", "isCareful"] as const;

/** One change of a plan, drawn by its address. */
function changed(temper: Temperament, seed: number, ...address: (string | number)[]): Knobs {
  const draw = (count: number, purpose: string) => pick(count, seed, purpose, ...address);
  const factor = 0.5 + 1.5 * uniform(seed, "factor", ...address);
  const weights = Object.keys(temper.weights) as (keyof Temperament["weights"])[];
  const kinds: (() => Knobs)[] = [
    () => {
      const share = SHARES[draw(SHARES.length, "share")] ?? "train";
      const most = share === "invest" ? 1 : 0.7;
      return { [share]: Math.min(most, Math.max(0.02, temper[share] * factor)) };
    },
    () => {
      const weight = weights[draw(weights.length, "weight")] ?? "capital";
      return { weights: { ...temper.weights, [weight]: (temper.weights[weight] || 0.3) * factor * factor } };
    },
    () => {
      const flag = FLAGS[draw(FLAGS.length, "flag")] ?? "isOpen";
      return { [flag]: !temper[flag] };
    },
    () => {
      const branch = BRANCHES[draw(BRANCHES.length, "branch")] ?? "capability";
      return { focus: { ...temper.focus, [branch]: draw(4, "effort") } };
    },
    () => ({ ambition: AMBITIONS[draw(AMBITIONS.length, "ambition")] ?? temper.ambition }),
    () => ({ mix: MIXES[draw(MIXES.length, "mix")] ?? temper.mix }),
    () => ({ agents: draw(13, "agents") }),
    () => ({ patience: [0.5, 1, 2, 4][draw(4, "patience")] ?? 1 }),
    () => {
      // An order that is never given, or is again.
      const { never = [], ...habit } = temper.habit ?? {};
      const use = `order:${ORDER_KINDS[draw(ORDER_KINDS.length, "order")]}`;
      const left = never.filter((other) => other !== use);
      return { habit: { ...habit, never: left.length < never.length ? left : [...never, use] } };
    },
  ];
  return (kinds[draw(kinds.length, "kind")] ?? (() => ({})))();
}

/** One to three changes at once. */
function mutated(doctrine: Doctrine, knobs: Knobs, seed: number, ...address: (string | number)[]): Knobs {
  let next = knobs;
  const count = 1 + pick(3, seed, "count", ...address);
  for (let k = 0; k < count; k++)
    next = { ...next, ...changed({ ...TEMPERAMENTS[doctrine], ...next }, seed, ...address, k) };
  return next;
}

const nationAt = ({ scenario }: Ruleset, k: number): NationId =>
  scenario.nations[k % scenario.nations.length] as NationId;

function tablesOf(rules: Ruleset, seats: number, firstSeed: number, count: number, player: Player): SimTable[] {
  return Array.from({ length: count }, (_, k) => {
    const nation = nationAt(rules, k);
    const seed = firstSeed + k;
    const nations = drawNations(rules, seats, seed, nation);
    return { ...table(rules.scenario.id, seed, { level: "sound" }, { [nation]: player }), nations };
  });
}

/** Scores of each plan, by table: the same tables for all. */
async function scoresOf(
  rules: Ruleset,
  seats: number,
  plans: readonly { doctrine: Doctrine; knobs: Knobs }[],
  firstSeed: number,
  count: number,
  what: string,
): Promise<number[][]> {
  const players = plans.map(({ doctrine, knobs }): Player => ({ level: "strong", temperament: doctrine, knobs }));
  const played = await playAll(
    players.flatMap((player) => tablesOf(rules, seats, firstSeed, count, player)),
    what,
  );
  return plans.map(() => played.splice(0, count).map(({ nations }, k) => nations[nationAt(rules, k)]?.score ?? 0));
}

export async function search(rules: Ruleset, wishes: SearchWishes): Promise<SearchResult> {
  const plans = await climb(rules, wishes);
  const [best] = plans;
  return { plans, ablations: best ? await ablated(rules, wishes, best) : [] };
}

/** The best plan of each doctrine, best first. */
export async function climb(rules: Ruleset, wishes: SearchWishes): Promise<FoundPlan[]> {
  const { seed, seats, rounds, tried, tables } = wishes;
  const climbing = new Map<Doctrine, Knobs>(DOCTRINES.map((doctrine) => [doctrine, FOUND[doctrine]]));
  for (let round = 0; round < rounds; round++) {
    const firstSeed = seed + UNSEEN + round * 1_000;
    const candidates = [...climbing].flatMap(([doctrine, knobs]) => [
      { doctrine, knobs },
      // What was found under other rules may be worse than nothing.
      ...(round === 0 ? [{ doctrine, knobs: {} }] : []),
      ...Array.from({ length: tried }, (_, k) => ({
        doctrine,
        knobs: mutated(doctrine, knobs, seed, doctrine, round, k),
      })),
    ]);
    const what = `round ${round + 1} of ${rounds}`;
    const first = await scoresOf(rules, seats, candidates, firstSeed, tables, what);
    const finalists = DOCTRINES.flatMap((doctrine) =>
      candidates
        .map((candidate, k) => ({ candidate, score: mean(first[k] ?? []) }))
        .filter(({ candidate }) => candidate.doctrine === doctrine)
        .sort((a, b) => b.score - a.score)
        .slice(0, FINALISTS)
        .map(({ candidate }) => candidate),
    );
    const again = await scoresOf(rules, seats, finalists, firstSeed + tables, 3 * tables, what);
    const best = new Map<Doctrine, number>();
    for (const [k, { doctrine, knobs }] of finalists.entries()) {
      const score = mean(again[k] ?? []);
      if (score <= (best.get(doctrine) ?? 0)) continue;
      best.set(doctrine, score);
      climbing.set(doctrine, knobs);
    }
  }
  const found = [...climbing].map(([doctrine, knobs]) => ({ doctrine, knobs }));
  const scores = await scoresOf(rules, seats, found, seed, 3 * tables, "results");
  return found
    .map((plan, k): FoundPlan => ({ ...plan, score: meanOf(scores[k] ?? []) }))
    .sort((a, b) => b.score.value - a.score.value);
}

/** The best plan with one thing forbidden or held. */
export async function ablated(
  rules: Ruleset,
  { seed, seats, tables }: SearchWishes,
  { doctrine, knobs }: FoundPlan,
): Promise<SearchResult["ablations"]> {
  const { never = [], always = [] } = knobs.habit ?? {};
  const without = ORDER_KINDS.map((kind) => ({
    what: `without ${kind}`,
    knobs: { ...knobs, habit: { never: [...never, `order:${kind}`], always } },
  }));
  const held = Object.entries(leversOf(rules)).flatMap(([lever, settings]) =>
    Object.entries(settings).map(([setting, { habit, ...other }]) => ({
      what: `${lever} held at ${setting}`,
      knobs: {
        ...knobs,
        ...other,
        habit: {
          never: [...never, ...(habit?.never ?? [])],
          always: [...always, ...(habit?.always ?? [])],
        },
      },
    })),
  );
  const all = [{ what: "as found", knobs }, ...without, ...held];
  const scores = await scoresOf(
    rules,
    seats,
    all.map((one) => ({ doctrine, knobs: one.knobs })),
    seed,
    3 * tables,
    "ablations",
  );
  const [full = []] = scores;
  return all
    .slice(1)
    .map(({ what }, k) => ({ what, loss: meanOf(full.map((x, j) => x - (scores[k + 1]?.[j] ?? 0))) }))
    .sort((a, b) => b.loss.value - a.loss.value);
}
