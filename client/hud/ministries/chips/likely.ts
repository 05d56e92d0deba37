import type { Band } from "../../../../shared/state/band.ts";
import { gw } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";

/** What an order is likely to get of so many MW, in words. */
export const likelyWords = ({ low, middle, high }: Band, askedMW: number): string =>
  low >= askedMW
    ? t("ministries.chips.likelyAll")
    : t("ministries.chips.likely", { mw: gw(middle), low: gw(low), high: gw(high) });
