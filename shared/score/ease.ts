import type { Level, NationId } from "../state/words.ts";

/** What somebody who plays carelessly among sound bots comes to with a nation, and the standard error of that, in points. */
export interface Ease {
  score: number;
  error: number;
}

export const GRADES = ["easier", "middling", "harder"] as const;
export type Grade = (typeof GRADES)[number];

/** So many standard errors must lie between a nation and the mean of all, for it to be called easier or harder. */
const SURE = 1.5;

/** How hard a nation is for a first match, beside the others; undefined for one that was not measured. */
export function gradeOf(nation: NationId, measured: Readonly<Record<NationId, Ease>> = EASE): Grade | undefined {
  const ease = measured[nation];
  if (!ease) return undefined;
  const all = Object.values(measured);
  const mean = all.reduce((sum, { score }) => sum + score, 0) / all.length;
  const beyond = ease.score - mean;
  if (Math.abs(beyond) < SURE * ease.error) return "middling";
  return beyond > 0 ? "easier" : "harder";
}

/** The nation of these with which a first match goes best, if any of them is easier than most. */
export function easiestOf(
  nations: readonly NationId[],
  measured: Readonly<Record<NationId, Ease>> = EASE,
): NationId | undefined {
  const [best] = nations
    .filter((id) => gradeOf(id, measured) === "easier")
    .sort((a, b) => (measured[b]?.score ?? 0) - (measured[a]?.score ?? 0));
  return best;
}

/** Measured by `npm run sim -- --ease --scenario quick --seats 8 --keep`, 40 matches for each nation. */
export const EASE: Record<NationId, Ease> = {
  US: { score: 73.6, error: 4.2 },
  CN: { score: 83, error: 4.4 },
  EU: { score: 79.1, error: 2.9 },
  IN: { score: 82.7, error: 3.3 },
  GULF: { score: 78.5, error: 2.8 },
  KR: { score: 76.7, error: 3 },
  TW: { score: 76.2, error: 2.9 },
  JP: { score: 78.4, error: 2.9 },
  GB: { score: 80.1, error: 3 },
  CA: { score: 80.2, error: 2.4 },
  BR: { score: 79.1, error: 2.4 },
  SEA: { score: 78.2, error: 2.9 },
};
/** What bots of a level come to, one with another, at a table of their like. */
export const LEVEL_SCORES: Partial<Record<Level, number>> = { careless: 53, sound: 102, strong: 119, masterly: 135 };
