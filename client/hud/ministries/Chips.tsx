import { supplyBand } from "../../../shared/formulas/auction.ts";
import { ownChip, supplyAfterEmbargoes } from "../../../shared/formulas/chips.ts";
import { computeOnline } from "../../../shared/formulas/compute.ts";
import { ONE, sumOf } from "../../../shared/state/maths.ts";
import type { Position } from "../../../shared/state/position.ts";
import { count, gw, money, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { aboutOf } from "../../words/terms.ts";
import { Figure } from "../ui/Figure.tsx";
import { Note } from "../ui/Note.tsx";
import { BuyChips } from "./chips/BuyChips.tsx";
import { Contracts } from "./chips/Contracts.tsx";
import { FleetLedger } from "./chips/FleetLedger.tsx";
import { InferenceProgramme } from "./chips/InferenceProgramme.tsx";
import { LastAuction } from "./chips/LastAuction.tsx";
import { Binds } from "./parts/Binds.tsx";
import { Control } from "./parts/Control.tsx";
import { Ministry } from "./parts/Ministry.tsx";

/** The chip market, contracts, the own inference chip, and the fleet. */
export function Chips() {
  return (
    <Ministry id="chips">
      {(at) => (
        <>
          <AtAGlance at={at} />
          <Control
            title={t("ministries.chips.buy")}
            now={t("ministries.perGw", { cost: money(at.world.chipMarket.pricePerGwM) })}
            isOpen
            about={t("ministries.chips.buyAbout")}
          >
            <BuyChips at={at} />
          </Control>
          <Control title={t("ministries.chips.auction")} now={askedOf(at)} about={t("ministries.chips.auctionAbout")}>
            <LastAuction at={at} />
          </Control>
          <Control
            title={t("ministries.chips.contracts")}
            now={count(at.cabinet.contracts.length)}
            about={t("ministries.chips.contractsAbout", {
              share: percent(at.rules.constants.contractShare * ONE, 0),
              count: at.rules.constants.contractTurns,
            })}
          >
            <Contracts at={at} />
          </Control>
          <Programme at={at} />
          <Control title={t("ministries.chips.fleet")} now={gw(computeOnline(at).chipsMW)}>
            <FleetLedger at={at} />
          </Control>
        </>
      )}
    </Ministry>
  );
}

/** What the world asked for in the last auction, against what there was. */
function askedOf({ world: { chipMarket } }: Position): string {
  const { askedMW, supplyMW } = chipMarket;
  return supplyMW > 0
    ? t("ministries.chips.asked", { asked: gw(askedMW), supply: gw(supplyMW) })
    : t("ministries.chips.noMarket");
}

/** The programme for an own chip, where the scenario has one. */
function Programme({ at }: { at: Position }) {
  const chip = ownChip(at.rules, "programme");
  if (!chip) return undefined;
  return (
    <Control
      title={t("ministries.chips.programme")}
      now={t("ministries.outOf", { done: at.cabinet.inferenceSteps, all: at.rules.constants.inferenceSteps })}
      about={aboutOf("chips", chip.id)}
    >
      <InferenceProgramme at={at} />
    </Control>
  );
}

function AtAGlance({ at }: { at: Position }) {
  const online = computeOnline(at);
  const { pricePerGwM, isScarcityAhead } = at.world.chipMarket;
  const supply = supplyBand(at);
  const dueMW = sumOf(at.cabinet.deliveries, (lot) => lot.mw);
  const filled = supplyAfterEmbargoes(at);
  return (
    <>
      <div class="figures">
        <Figure
          label={t("ministries.chips.inPlace")}
          value={gw(online.chipsMW)}
          tone={online.binds === "chips" ? "binds" : "plain"}
        />
        <Figure label={t("ministries.chips.due")} value={gw(dueMW)} />
        <Figure label={t("ministries.chips.price")} value={t("ministries.perGw", { cost: money(pricePerGwM) })} />
        <Figure
          label={t("ministries.chips.market")}
          value={gw(supply.middle)}
          note={t("ministries.chips.supplyBand", { low: gw(supply.low), high: gw(supply.high) })}
          tone={isScarcityAhead ? "binds" : "plain"}
        />
      </div>
      <Binds online={online} />
      {isScarcityAhead && <Note tone="binds">{t("ministries.chips.scarcityAhead")}</Note>}
      {filled < 1 && (
        <Note tone="binds">{t("ministries.chips.embargoed", { percent: percent(Math.round(filled * ONE), 0) })}</Note>
      )}
    </>
  );
}
