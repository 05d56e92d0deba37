import type { Position } from "../../../shared/state/position.ts";
import { percent, pointsFine } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Explained } from "../explain/Explained.tsx";
import { Figure } from "../ui/Figure.tsx";
import { Deals } from "./foreign/Deals.tsx";
import { OpenMarkets } from "./foreign/OpenMarkets.tsx";
import { PressurePanel } from "./foreign/PressurePanel.tsx";
import { RiskParts } from "./foreign/RiskParts.tsx";
import { Summit } from "./foreign/Summit.tsx";
import { Control } from "./parts/Control.tsx";
import { Ministry } from "./parts/Ministry.tsx";

/** Deals, open markets, the summit, pressure. */
export function Foreign() {
  return (
    <Ministry id="foreign">
      {(at) => (
        <>
          <AtAGlance at={at} />
          {/* What others wait for stands first. */}
          <Control title={t("ministries.foreign.deals")} isOpen about={t("ministries.foreign.dealsAbout")}>
            <Deals at={at} />
          </Control>
          <Control title={t("ministries.foreign.summit")}>
            <Summit at={at} />
          </Control>
          <Control
            title={t("ministries.foreign.risks")}
            now={pointsFine(at.world.riskBp)}
            about={t("ministries.foreign.risksAbout")}
          >
            <RiskParts at={at} />
          </Control>
          <Control
            title={t("ministries.foreign.markets")}
            now={percent(at.nation.reachBp)}
            about={t("ministries.foreign.marketsAbout")}
          >
            <OpenMarkets at={at} />
          </Control>
          <Control title={t("ministries.foreign.pressure")} about={t("ministries.foreign.pressureAbout")}>
            <PressurePanel at={at} />
          </Control>
        </>
      )}
    </Ministry>
  );
}

function AtAGlance({ at }: { at: Position }) {
  const { nation, world } = at;
  return (
    <div class="figures">
      <Explained figure="reach" label={t("ministries.foreign.reach")} />
      <Figure label={t("ministries.foreign.trust")} value={percent(nation.trustBp, 0)} />
      <Figure
        label={t("ministries.foreign.standing")}
        value={percent(nation.standingBp, 0)}
        tone={nation.standingBp < 8_000 ? "binds" : "plain"}
      />
      <Figure
        label={t("ministries.foreign.risk")}
        value={pointsFine(world.riskBp)}
        note={t("ministries.foreign.riskNote")}
        tone={world.riskBp >= 5_000 ? "binds" : "plain"}
      />
    </div>
  );
}
