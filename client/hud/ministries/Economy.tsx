import { ownFlagships } from "../../../shared/orders/flagship.ts";
import type { Position } from "../../../shared/state/position.ts";
import { ledger } from "../../../shared/view/ledger.ts";
import { count, money, percent, price, tokens } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Explained } from "../explain/Explained.tsx";
import { Challenges } from "./economy/Challenges.tsx";
import { Flagships } from "./economy/Flagships.tsx";
import { Ledger } from "./economy/Ledger.tsx";
import { Money } from "./economy/Money.tsx";
import { Policies } from "./economy/Policies.tsx";
import { Programmes } from "./economy/Programmes.tsx";
import { TokenMarket } from "./economy/TokenMarket.tsx";
import { Control } from "./parts/Control.tsx";
import { Ministry } from "./parts/Ministry.tsx";

/** The token market, adoption, policies, money, grand challenges. */
export function Economy() {
  return (
    <Ministry id="economy">
      {(at) => (
        <>
          <AtAGlance at={at} />
          <Control title={t("ministries.economy.market")} now={price(at.nation.priceMicro)} isOpen>
            <TokenMarket at={at} />
          </Control>
          <Control
            title={t("ministries.economy.programmes")}
            now={percent(at.nation.adoptionMeanBp)}
            about={t("ministries.economy.programmesAbout")}
          >
            <Programmes at={at} />
          </Control>
          <Control title={t("ministries.economy.policies")} now={count(at.nation.policies.length)}>
            <Policies at={at} />
          </Control>
          {ownFlagships(at).length > 0 && (
            <Control title={t("flagships.title")} now={count(at.nation.flagships.length)}>
              <Flagships at={at} />
            </Control>
          )}
          <Control title={t("ministries.economy.money")} now={money(at.cabinet.cashM)}>
            <Money at={at} />
          </Control>
          <Control title={t("ministries.ledger.title")} now={money(ledger(at)[0]?.leftM ?? at.cabinet.cashM)}>
            <Ledger at={at} />
          </Control>
          <Control
            title={t("ministries.economy.challenges")}
            now={tokens(at.cabinet.quarter.tokensTt)}
            about={t("ministries.economy.challengesAbout")}
          >
            <Challenges at={at} />
          </Control>
        </>
      )}
    </Ministry>
  );
}

function AtAGlance({ at }: { at: Position }) {
  const { nation, cabinet } = at;
  return (
    <div class="figures">
      <Explained
        figure="price"
        label={t("ministries.economy.price")}
        note={
          cabinet.quarter.unmetBp > 0
            ? t("ministries.economy.unmet", { percent: percent(cabinet.quarter.unmetBp) })
            : undefined
        }
        tone={cabinet.quarter.unmetBp > 0 ? "binds" : "plain"}
      />
      <Explained figure="adoption" label={t("ministries.economy.adoption")} />
      <Explained
        figure="legitimacy"
        label={t("ministries.economy.legitimacy")}
        tone={nation.legitimacyBp < 4_000 ? "binds" : "plain"}
      />
      <Explained figure="qualityOfLife" label={t("ministries.economy.life")} note={t("ministries.economy.lifeNote")} />
    </div>
  );
}
