import { type Buildable, buildCostPerGwM, leadTurns, roomMW } from "../../../shared/formulas/construction.ts";
import { LEAST_MW, whyNotThere } from "../../../shared/orders/build.ts";
import type { Position } from "../../../shared/state/position.ts";
import type { SiteId } from "../../../shared/state/words.ts";
import { roomWords } from "../../hud/ministries/energy/SiteStands.tsx";
import { count, money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { builtName } from "../../words/terms.ts";

/** Everything that can be built, at one site: its price, how long it takes, the room for it, and why not. */
export function Buildables({ at, site }: { at: Position; site: SiteId }) {
  const whats: Buildable[] = ["hall", ...at.rules.plants.keys(), "fab"];
  return (
    <table class="ledger buildables">
      <thead>
        <tr>
          <th scope="col">{t("ministries.energy.kind")}</th>
          <th scope="col">{t("places.price")}</th>
          <th scope="col">{t("places.quarters")}</th>
          <th scope="col">{t("ministries.energy.room")}</th>
        </tr>
      </thead>
      <tbody>
        {whats.map((what) => {
          const refusal = whyNotThere(at, site, what, LEAST_MW);
          const cost = money(buildCostPerGwM(at, what));
          return (
            <tr key={what} class={refusal ? "isUnavailable" : ""}>
              <th scope="row">
                {builtName(what)}
                {refusal && <span class="orderRefusal small">{refusalInWords(refusal)}</span>}
              </th>
              <td>{what === "fab" ? t("places.each", { cost }) : t("places.perGw", { cost })}</td>
              <td>{count(leadTurns(at, what))}</td>
              <td>{roomWords(roomMW(at, site, what))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
