import type { Player } from "../../../shared/bots/planner.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { shareOf } from "../statistics.ts";
import { drawNations, type SimTable, table } from "../table.ts";
import type { Measured, Target } from "../targets/target.ts";
import { CLAIM_ROWS } from "./rows.ts";

/** A person's stand-in: it overlooks nothing and keeps to one plan of play. */
const STAND_IN: Player = { level: "strong", temperament: "commonwealth" };

/** Sound bots with one person's stand-in, who goes round the nations. */
export function claimTables(rules: Ruleset, matches: number, seed: number, seats: number): SimTable[] {
  const { id, nations } = rules.scenario;
  return Array.from({ length: matches }, (_, k) => {
    const nation = nations[k % nations.length] as NationId;
    const at = table(id, seed + k, { level: "sound" }, { [nation]: STAND_IN });
    return { ...at, nations: drawNations(rules, seats, seed + k, nation) };
  });
}

/** Share of matches in which a claim that a scenario owes must act; other scenarios owe none. */
const OWED: Record<string, number> = { base: 1 / 2, quick: 1 / 3 };

/** What a match of two years is too short for, each with why. */
const NOT_OWED_BY_QUICK: Record<string, string> = {
  S03: "the best models come to tasks of a hundred hours or a few hundred; a senior's take a thousand",
  S06: "threshold 1 falls in the last half year, and threshold 2 comes later",
  S08: "the same",
  S29: "two years make the largest nation's compute 1.3 to 1.9 times as much, never three times",
  S22: "two years bring some 25 times the tokens from a joule, and hardly ever a hundred times",
  S41: "work is displaced all through the two years; new work comes after it",
};

/** How often each claim acts, the rarest first. */
export function claimRates(played: readonly (readonly string[])[]): Measured[] {
  return CLAIM_ROWS.map(({ id }) => ({ name: id, ...shareOf(played, (happened) => happened.includes(id)) })).sort(
    (a, b) => a.value - b.value,
  );
}

/** Every claim of the interview acts where a person meets it. */
export function claimTargets({ scenario }: Ruleset, played: readonly (readonly string[])[]): Target[] {
  const least = OWED[scenario.id];
  if (least === undefined) return [];
  const isOwed = (id: string) => scenario.id !== "quick" || !(id in NOT_OWED_BY_QUICK);
  const owed = claimRates(played).filter(({ name = "" }) => isOwed(name));
  const what = `matches in which each of ${owed.length} claims acts`;
  return [{ what, least, unit: "percent", measured: owed, sample: played.length }];
}
