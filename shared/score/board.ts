import type { Nation } from "../state/state.ts";
import { type NationId, TRACKS } from "../state/words.ts";

/** A score by the years in which it came about, in hundredths of a point. The parts add up to it. */
export interface Board {
  /** What each year that is banked has brought, the first one first. */
  yearsBp: number[];
  /** What the other years bring if all stays as it is. */
  aheadBp: number;
  milestonesBp: number;
}

export function boardOf({ score, milestonePointsBp }: Nation): Board {
  const yearsBp = score.years.map(({ pointsBp }) => TRACKS.reduce((sum, track) => sum + pointsBp[track], 0));
  const banked = yearsBp.reduce((sum, points) => sum + points, 0);
  const tracks = TRACKS.reduce((sum, track) => sum + score.pointsBp[track], 0);
  return { yearsBp, aheadBp: tracks - banked, milestonesBp: milestonePointsBp };
}

/** Who brought most from a year that is banked; nobody, where two are level. */
export function leaderOfYear(nations: Readonly<Record<NationId, Nation>>, year: number): NationId | undefined {
  const results = Object.values(nations).flatMap((nation) => {
    const points = boardOf(nation).yearsBp[year - 1];
    return points === undefined ? [] : [{ id: nation.id, points }];
  });
  const most = Math.max(...results.map(({ points }) => points));
  const leaders = results.filter(({ points }) => points === most);
  return leaders.length === 1 ? leaders[0]?.id : undefined;
}
