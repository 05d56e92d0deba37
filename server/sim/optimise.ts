import { TEMPERAMENTS, type Temperament } from "../../shared/bots/temperament.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { pick } from "../../shared/state/random.ts";
import { DOCTRINES, type Doctrine, type NationId } from "../../shared/state/words.ts";
import { playAll } from "./pool.ts";
import { mean } from "./statistics.ts";
import type { Summary } from "./summary.ts";
import { type SimTable, table } from "./table.ts";

type Knobs = Partial<Temperament>;

/** Rounds of the climb, plans tried in each, and tables that each is tried at. */
const ROUNDS = 2;
const TRIED = 6;
const TABLES = 12;
/** Seats of the tried plan at a table: few enough that the others still make a world. */
const SEATS = 3;
/** Seeds that par was fitted on: see `par.ts`. */
const CLIMBS_FROM = 100_000;

/** A step in one direction: a share or a weight a quarter more or a fifth less. What makes the plan what it is stays. */
function stepFrom(temper: Temperament, seed: number, ...address: (string | number)[]): Knobs {
  const shares = ["train", "research", "lease", "exportShare"] as const;
  const weights = Object.keys(temper.weights) as (keyof Temperament["weights"])[];
  const factor = pick(2, seed, "factor", ...address) === 0 ? 0.8 : 1.25;
  const which = pick(shares.length + weights.length, seed, "knob", ...address);
  const share = shares[which];
  if (share) return { [share]: Math.min(0.6, temper[share] * factor) };
  const weight = weights[which - shares.length];
  return weight ? { weights: { ...temper.weights, [weight]: temper.weights[weight] * factor } } : {};
}

const seatsOf = (rules: Ruleset, k: number): NationId[] =>
  Array.from(
    { length: SEATS },
    (_, j) => rules.scenario.nations[(k + 4 * j) % rules.scenario.nations.length] as NationId,
  );

const tablesFor = (rules: Ruleset, doctrine: Doctrine, knobs: Knobs): SimTable[] =>
  Array.from({ length: TABLES }, (_, k) =>
    table(
      rules.scenario.id,
      CLIMBS_FROM + k,
      { level: "sound" },
      Object.fromEntries(seatsOf(rules, k).map((id) => [id, { temperament: doctrine, knobs }])),
    ),
  );

const meanOf = (rules: Ruleset, summaries: readonly Summary[]): number =>
  mean(summaries.flatMap(({ nations }, k) => seatsOf(rules, k).map((id) => nations[id]?.score ?? 0)));

/** Each plan of play climbs by itself against the others as they are: the best of what was tried, or what it was. */
async function climbed(rules: Ruleset): Promise<Map<Doctrine, Knobs>> {
  let best = new Map<Doctrine, Knobs>(DOCTRINES.map((doctrine) => [doctrine, {}]));
  for (let round = 0; round < ROUNDS; round++) {
    const tries = DOCTRINES.flatMap((doctrine) => {
      const now = best.get(doctrine) ?? {};
      const steps = Array.from({ length: TRIED }, (_, k) => ({
        ...now,
        ...stepFrom({ ...TEMPERAMENTS[doctrine], ...now }, CLIMBS_FROM, doctrine, round, k),
      }));
      return [now, ...steps].map((knobs) => ({ doctrine, knobs }));
    });
    const played = await playAll(
      tries.flatMap(({ doctrine, knobs }) => tablesFor(rules, doctrine, knobs)),
      "optimising plans",
    );
    const scored = tries.map((tried, k) => ({
      ...tried,
      score: meanOf(rules, played.slice(k * TABLES, (k + 1) * TABLES)),
    }));
    best = new Map(
      DOCTRINES.map((doctrine) => {
        const own = scored.filter((tried) => tried.doctrine === doctrine);
        return [doctrine, own.reduce((a, b) => (b.score > a.score ? b : a)).knobs];
      }),
    );
  }
  return best;
}

/**
 * Plans of play that were optimised on par's seeds, against each other on seeds that nobody has seen.
 * @returns all scores of each.
 */
export async function optimisedPlans(rules: Ruleset, seed: number, matches: number): Promise<Map<Doctrine, number[]>> {
  const plans = await climbed(rules);
  const planOf = (at: number, id: NationId): Doctrine =>
    DOCTRINES[pick(DOCTRINES.length, at, "optimised", id)] ?? DOCTRINES[0];
  const tables = Array.from({ length: matches }, (_, k) =>
    table(
      rules.scenario.id,
      seed + k,
      { level: "sound" },
      Object.fromEntries(
        rules.scenario.nations.map((id) => {
          const temperament = planOf(seed + k, id);
          return [id, { temperament, knobs: plans.get(temperament) ?? {} }];
        }),
      ),
    ),
  );
  const played = await playAll(tables, "optimised plans");
  return new Map(
    DOCTRINES.map((doctrine) => [
      doctrine,
      played.flatMap(({ nations }, k) =>
        Object.entries(nations).flatMap(([id, { score }]) => (planOf(seed + k, id) === doctrine ? [score] : [])),
      ),
    ]),
  );
}
