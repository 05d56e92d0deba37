import { CONTRACT_RANK } from "../../../../shared/formulas/auction.ts";
import { chipPricePerGwM } from "../../../../shared/formulas/chips.ts";
import { sumOf } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { type ChipId, PREMIUMS } from "../../../../shared/state/words.ts";
import { vendorSupplyMW } from "../../../../shared/view/vendorSupply.ts";
import { gw, money, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";

/** The last auction, chip by chip: what was asked for in each rank of service, what part of it was served, and at what price. */
export function LastAuction({ at }: { at: Position }) {
  const books = Object.entries(at.world.chipMarket.book).filter(([, ranks]) =>
    ranks.some(({ askedMW }) => askedMW > 0),
  );
  if (books.length === 0) return <p class="muted">{t("ministries.chips.nothingAsked")}</p>;
  return (
    <>
      {books.map(([chip, ranks]) => (
        <table class="ledger" key={chip}>
          <caption>{captionOf(at, chip, ranks)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t("ministries.chips.askedFor")}</th>
              <th scope="col">{t("ministries.chips.served")}</th>
              <th scope="col">{t("ministries.chips.paid")}</th>
            </tr>
          </thead>
          <tbody>
            {ranks
              .map(({ askedMW, servedBp }, rank) => (
                <tr key={rank}>
                  <th scope="row">{rankWords(rank)}</th>
                  <td>{gw(askedMW)}</td>
                  <td>{askedMW > 0 ? percent(servedBp, 0) : t("ministries.chips.none")}</td>
                  <td>{paidWords(at, chip, rank)}</td>
                </tr>
              ))
              .reverse()}
          </tbody>
        </table>
      ))}
      <EntryLink id="orders:orderChips" what={t("ministries.chips.auction")} />
    </>
  );
}

/** Of a vendor's chips, what was asked for in all against what it had. */
function captionOf({ rules, world }: Position, chip: ChipId, ranks: readonly { askedMW: number }[]): string {
  const supplyMW = vendorSupplyMW(rules, chip, world.chipMarket.supplyMW);
  if (supplyMW === undefined) return nameOf("chips", chip);
  return t("ministries.chips.askedOfVendor", {
    chip: nameOf("chips", chip),
    asked: gw(sumOf(ranks, ({ askedMW }) => askedMW)),
    supply: gw(supplyMW),
  });
}

const rankWords = (rank: number): string => {
  const premiumBp = PREMIUMS[rank] ?? 0;
  if (rank === CONTRACT_RANK) return t("ministries.chips.contracts");
  return premiumBp === 0
    ? t("ministries.chips.spot")
    : t("ministries.chips.atPremium", { premium: percent(premiumBp, 0) });
};

const paidWords = (at: Position, chip: string, rank: number): string =>
  rank === CONTRACT_RANK
    ? t("ministries.chips.asSigned")
    : t("ministries.perGw", { cost: money(chipPricePerGwM(at, chip, PREMIUMS[rank])) });
