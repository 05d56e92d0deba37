import type { Ghost } from "../store/plannedPlaces.ts";
import { gw, quarter } from "./format.ts";
import { t } from "./index.ts";
import { builtWords, nameOf } from "./terms.ts";

/** What the plan would bring to a place, and when: a few words for the map. */
export function ghostWords({ kind, what, mw, turn }: Ghost, turns: number, startYear: number | undefined): string {
  const when = turn < turns ? quarter(turn, startYear) : t("ghosts.afterEnd");
  if (kind !== "building") return t(`ghosts.${kind}`, { when, mw: gw(mw) });
  if (what === "fab" || what === undefined) return t("ghosts.fab", { when, what: nameOf("buildings", "fab") });
  return t("ghosts.building", { when, mw: gw(mw), what: builtWords(what) });
}
