import type { MarketId } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { nationInSentence } from "../../hud/explain/nationInSentence.ts";
import { MarketOrders } from "../../hud/ministries/foreign/MarketOrders.tsx";
import { Disclosure } from "../../hud/ui/Disclosure.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { position } from "../../store/store.ts";
import { list, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";

/** Of a market, the nations with at least this share are named. */
const SEEN_SHARE_BP = 100;

/** The open markets: whose stack leads, and behind the name everybody's share. */
export function MarketPlaces({ seen }: { seen: View }) {
  return (
    <>
      {Object.keys(seen.world.sharesBp).map((market) => (
        <Market key={market} seen={seen} market={market} />
      ))}
    </>
  );
}

function Market({ seen, market }: { seen: View; market: MarketId }) {
  const shares = Object.entries(seen.world.sharesBp[market] ?? {})
    .filter(([, shareBp]) => shareBp >= SEEN_SHARE_BP)
    .sort((a, b) => b[1] - a[1]);
  const [leader] = shares;
  const present = Object.entries(seen.world.presenceBp[market] ?? {}).filter(([, bp]) => bp > 0);
  const shareWords = ([nation, shareBp]: [string, number]) =>
    t("places.share", { nation: nationName(nation), share: percent(shareBp) });
  return (
    <Disclosure
      summary={
        <span class="placeNation">
          <span>{nameOf("markets", market)}</span>
          <span class="small muted">
            {leader ? (
              <>
                <Swatch nation={leader[0]} /> {shareWords(leader)}
              </>
            ) : (
              t("places.free")
            )}
          </span>
        </span>
      }
    >
      <ul class="lines">
        {shares.map(([nation, shareBp]) => (
          <li key={nation}>
            <span>
              <Swatch nation={nation} /> {nationName(nation)}
            </span>
            <span>{percent(shareBp)}</span>
          </li>
        ))}
      </ul>
      {present.length > 0 && (
        <p class="small muted">
          {t("places.abroad", { nations: list(present.map(([nation]) => nationInSentence(nation))) })}
        </p>
      )}
      {position.value && <MarketOrders at={position.value} market={market} />}
    </Disclosure>
  );
}
