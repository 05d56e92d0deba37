import type { Ruleset } from "../content/ruleset.ts";
import { ONE } from "../state/maths.ts";
import type { ChipId } from "../state/words.ts";

/** What a vendor has of the world's supply, MW; undefined of chips that no vendor sells, of which there are as many as the rest leaves room for. */
export function vendorSupplyMW({ chips }: Ruleset, chip: ChipId, worldMW: number): number | undefined {
  const content = chips.get(chip);
  return content?.maker === "vendor" ? Math.round((worldMW * content.supplyShareBp) / ONE) : undefined;
}
