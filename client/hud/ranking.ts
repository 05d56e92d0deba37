import type { Nation, World } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import { score } from "../words/format.ts";
import { t } from "../words/index.ts";

export const ranking = (nations: Record<NationId, Nation>): Nation[] =>
  Object.values(nations).sort((a, b) => b.score.totalBp - a.score.totalBp);

/** Equal scores share a place. */
export const rankOf = (nations: Record<NationId, Nation>, id: NationId): number =>
  1 + Object.values(nations).filter(({ score }) => score.totalBp > (nations[id]?.score.totalBp ?? 0)).length;

/** A score as it is told: before a quarter is played nobody has one, and what all begin with would look like a place. */
export const scoreTold = ({ turn }: Pick<World, "turn">, totalBp: number): string =>
  turn === 0 ? t("bar.noScore") : score(totalBp);
