import type { Nation } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";

export const ranking = (nations: Record<NationId, Nation>): Nation[] =>
  Object.values(nations).sort((a, b) => b.score.totalBp - a.score.totalBp);

/** Equal scores share a place. */
export const rankOf = (nations: Record<NationId, Nation>, id: NationId): number =>
  1 + Object.values(nations).filter(({ score }) => score.totalBp > (nations[id]?.score.totalBp ?? 0)).length;
