import { expect, it } from "vitest";
import { served } from "../../shared/formulas/auction.ts";
import { vendorSupplyMW } from "../../shared/view/vendorSupply.ts";
import { worked } from "../support/worked.ts";

it("says of each vendor what the auction gives to whoever asks for all of it, and nothing of own chips", () => {
  const { rules } = worked().at("US");
  const vendors = [...rules.chips.values()].filter(({ maker }) => maker === "vendor");
  for (const { id } of vendors) {
    const [most = 0] = served(rules, [{ chip: id, rank: 0, wantedMW: 1_000_000 }], 10_000);
    expect(Math.abs((vendorSupplyMW(rules, id, 10_000) ?? 0) - most)).toBeLessThanOrEqual(1);
  }
  for (const { id, maker } of rules.chips.values())
    if (maker !== "vendor") expect(vendorSupplyMW(rules, id, 10_000)).toBeUndefined();
});
