import type { NationId } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { Disclosure } from "../../hud/ui/Disclosure.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { position, selection } from "../../store/store.ts";
import { gw } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { MarketPlaces } from "./MarketPlaces.tsx";
import { NationOrders } from "./NationOrders.tsx";
import { SiteRow } from "./SiteRow.tsx";

/** All places: one's own sites open, everybody else's behind their nation's name, then the open markets. */
export function PlaceList({ seen }: { seen: View }) {
  const { me, world } = seen;
  const others = world.order.filter((id) => id !== me);
  const chosen = selection.value;
  const meant = chosen?.kind === "nation" ? chosen.id : undefined;
  return (
    <div class="places">
      <p class="muted">{t("places.about")}</p>
      {me !== undefined && (
        <section>
          <h3>{t("places.yours")}</h3>
          <Sites seen={seen} nation={me} />
        </section>
      )}
      <section>
        <h3>{t("places.others")}</h3>
        {others.map((nation) => (
          <Disclosure key={nation} isOpen={nation === meant} summary={<NationLine seen={seen} nation={nation} />}>
            <Sites seen={seen} nation={nation} />
            {position.value && <NationOrders at={position.value} nation={nation} />}
          </Disclosure>
        ))}
      </section>
      <section>
        <h3>{t("places.markets")}</h3>
        <MarketPlaces seen={seen} />
      </section>
    </div>
  );
}

function NationLine({ seen, nation }: { seen: View; nation: NationId }) {
  const shown = seen.nations[nation];
  return (
    <span class="placeNation">
      <span>
        <Swatch nation={nation} /> {nationName(nation)}
      </span>
      <span class="small muted">
        {t("places.sites", { count: Object.keys(shown?.sites ?? {}).length, online: gw(shown?.onlineMW ?? 0) })}
      </span>
    </span>
  );
}

function Sites({ seen, nation }: { seen: View; nation: NationId }) {
  return (
    <ul class="placeRows">
      {Object.keys(seen.nations[nation]?.sites ?? {}).map((site) => (
        <li key={site}>
          <SiteRow seen={seen} nation={nation} site={site} />
        </li>
      ))}
    </ul>
  );
}
