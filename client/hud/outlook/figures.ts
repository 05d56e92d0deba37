import { TRACKS, type Track } from "../../../shared/state/words.ts";
import type { Foretold } from "../../../shared/view/foretold.ts";
import { rules, type ToldAhead } from "../../store/store.ts";
import { pointsSigned, quarter, score, trillions } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { heldWords } from "../../words/valueWords.ts";

const isTrack = (id: Foretold): id is Track => (TRACKS as readonly string[]).includes(id);

/** Less is no difference that could be told, hundredths of a point. */
export const LEAST_TOLD_BP = 5;

/** What an order brings; one point is one as it is shown, in tenths. */
export const gainWords = (gainBp: number): string =>
  t("reasons.gain", { points: pointsSigned(gainBp), count: Math.round(gainBp / 10) / 10 });

/** When a quarter ends that is foretold. */
export const headOf = (turn: number, turns: number): string =>
  turn >= turns - 1 ? t("outlook.atEnd") : quarter(turn, rules.value?.scenario.startYear);
/** @param isIdle whether the plan holds no order: then it is told what comes of giving none */
export const lastHead = (
  { turn, turns: ahead }: Pick<ToldAhead, "turn" | "turns">,
  turns: number,
  isIdle: boolean,
): string => t(isIdle ? "outlook.idle" : "outlook.until", { when: headOf(turn + ahead.length - 1, turns) });

export const foretoldName = (id: Foretold): string => (isTrack(id) ? nameOf("tracks", id) : t(`outlook.figures.${id}`));
export function foretoldValue(id: Foretold, value: number): string {
  if (isTrack(id)) return score(value);
  return id === "tokensTt" ? trillions(value) : heldWords(id, value);
}
