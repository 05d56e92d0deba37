import type { Position } from "../../../../shared/state/position.ts";
import type { MarketId, NationId } from "../../../../shared/state/words.ts";
import { selection } from "../../../store/store.ts";
import { percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf, nationName } from "../../../words/terms.ts";
import { Bar } from "../../ui/Bar.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { accentOf, Swatch } from "../../ui/Swatch.tsx";
import { MarketOrders, Promote } from "./MarketOrders.tsx";

/** Each open market: whose stack it builds on, and what would draw it to ours. */
export function OpenMarkets({ at }: { at: Position }) {
  const markets = [...at.rules.markets.values()].sort((a, b) => b.weightBp - a.weightBp);
  // Whoever touched none on the map begins with the weightiest.
  const selected = selection.value?.kind === "market" ? selection.value.id : markets[0]?.id;
  return (
    <div>
      {markets.map(({ id, weightBp }) => (
        <div key={id} class="marketRow">
          <OpenMarket at={at} market={id} weightBp={weightBp} isOpen={id === selected} />
          {/* At hand without opening; what it costs is told within. */}
          <Promote at={at} market={id} />
        </div>
      ))}
    </div>
  );
}

interface OpenMarketProps {
  at: Position;
  market: MarketId;
  weightBp: number;
  isOpen: boolean;
}

function OpenMarket({ at, market, weightBp, isOpen }: OpenMarketProps) {
  const shares = at.world.sharesBp[market] ?? {};
  const ownBp = shares[at.me] ?? 0;
  const leader = leaderOf(shares);
  return (
    <Disclosure
      isOpen={isOpen}
      summary={
        <span class="marketLine">
          <span>{nameOf("markets", market)}</span>
          <span class="marketShare">{percent(ownBp)}</span>
        </span>
      }
    >
      <Bar value={ownBp} max={10_000} colour={accentOf(at.me)} />
      <p class="muted small">{aboutOf("markets", market)}</p>
      <ul class="lines">
        <li>
          <span>{t("ministries.foreign.leader")}</span>
          <span>
            <Swatch nation={leader} /> {nationName(leader)} · {percent(shares[leader] ?? 0)}
          </span>
        </li>
        <li>
          <span>{t("ministries.foreign.weight")}</span>
          <span>{percent(weightBp, 0)}</span>
        </li>
        <li>
          <span>{t("ministries.foreign.relations")}</span>
          <span>{percent(at.world.relationsBp[market]?.[at.me] ?? 0, 0)}</span>
        </li>
        <li>
          <span>{t("ministries.foreign.presence")}</span>
          <span>{percent(at.world.presenceBp[market]?.[at.me] ?? 0, 0)}</span>
        </li>
      </ul>
      <MarketOrders at={at} market={market} />
    </Disclosure>
  );
}

const leaderOf = (shares: Record<NationId, number>): NationId =>
  Object.keys(shares).reduce((best, id) => ((shares[id] ?? 0) > (shares[best] ?? 0) ? id : best));
