import type { Condition, Gauge } from "../../../shared/content/schema.ts";
import { isHeld } from "../../../shared/figures/held.ts";
import { t } from "../../words/index.ts";
import { termInWords } from "../../words/terms.ts";
import { heldWords } from "../../words/valueWords.ts";

export const gaugeName = (gauge: Gauge): string => t(`flagships.gauges.${gauge}`);
export const gaugeValue = (gauge: Gauge, value: number): string =>
  isHeld(gauge) ? heldWords(gauge, value) : termInWords(gauge, value);

/** What must hold of a nation, a sentence for each bound. */
export function conditionWords({ gauge, atLeast, atMost }: Condition): string[] {
  const name = gaugeName(gauge);
  return [
    ...(atLeast === undefined ? [] : [t("flagships.atLeast", { gauge: name, value: gaugeValue(gauge, atLeast) })]),
    ...(atMost === undefined ? [] : [t("flagships.atMost", { gauge: name, value: gaugeValue(gauge, atMost) })]),
  ];
}
