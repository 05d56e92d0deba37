import type { View } from "../../../shared/view/view.ts";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { selection } from "../../store/store.ts";
import { percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";

/** The open markets and who leads in each. */
export function MarketList({ view }: { view: View }) {
  return (
    <section class="marketList">
      <h3>{t("nationsPage.markets")}</h3>
      <ul class="placeRows">
        {Object.entries(view.world.sharesBp).map(([id, shares]) => {
          const [leader, shareBp] = Object.entries(shares).sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  selection.value = { kind: "market", id };
                }}
              >
                <span>{nameOf("markets", id)}</span>
                <span class="small muted">
                  {shareBp > 0 ? (
                    <>
                      <Swatch nation={leader} />{" "}
                      {t("nationsPage.marketLeader", { nation: nationName(leader), share: percent(shareBp) })}
                    </>
                  ) : (
                    t("nationsPage.marketFree")
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
