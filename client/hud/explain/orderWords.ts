import { quartersOf } from "../../../shared/formulas/debt.ts";
import { acceptedOffer } from "../../../shared/orders/accept.ts";
import { cancelledContract } from "../../../shared/orders/cancelContract.ts";
import type { Order } from "../../../shared/orders/index.ts";
import type { Market } from "../../../shared/orders/market.ts";
import type { OrderChips } from "../../../shared/orders/orderChips.ts";
import { repaidBonds } from "../../../shared/orders/repay.ts";
import { withdrawnOffer } from "../../../shared/orders/withdraw.ts";
import { withdrawnChips } from "../../../shared/orders/withdrawChips.ts";
import { ONE } from "../../../shared/state/maths.ts";
import type { Position } from "../../../shared/state/position.ts";
import { unreachable } from "../../../shared/state/unreachable.ts";
import { BRANCHES, type Maturity } from "../../../shared/state/words.ts";
import { answerName } from "../../words/answers.ts";
import { gw, list, money, percent, times } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { builtWords, chipsWords, nameOf } from "../../words/terms.ts";
import { termsWords } from "./dealWords.ts";
import { nationInSentence } from "./nationInSentence.ts";

/**
 * An order in a short phrase, for the plan bar: all that it says. What it names by id, and what of the token market it
 * changes, can be told only where the position is at hand that it is given from.
 */
export function orderWords(order: Order, at?: Position): string {
  switch (order.kind) {
    case "build":
      return order.what === "fab"
        ? t("orders.buildFab", { site: nameOf("sites", order.site) })
        : t("orders.build", {
            mw: gw(order.mw),
            what: builtWords(order.what),
            site: nameOf("sites", order.site),
          });
    case "campus":
      return t("orders.campus", {
        mw: gw(order.mw),
        plant: builtWords(order.plant),
        site: nameOf("sites", order.site),
      });
    case "orderChips":
      return chipOrderWords(order);
    case "contractChips":
      return t(order.premiumBp > 0 ? "orders.contractChipsPremium" : "orders.contractChips", {
        mw: gw(order.mwPerTurn),
        chips: chipsWords(order.chip),
        premium: percent(order.premiumBp),
      });
    case "split":
      return t("orders.split", {
        train: percent(order.trainBp, 0),
        research: percent(order.researchBp, 0),
        lease: percent(order.leaseBp, 0),
        serve: percent(ONE - order.trainBp - order.researchBp - order.leaseBp, 0),
      });
    case "ambition":
      return t("orders.ambition", { factor: times(order.ambition / 10) });
    case "focus": {
      const weighed = BRANCHES.filter((branch) => order.weights[branch] > 0);
      const words = weighed.map((branch) =>
        t("orders.weighed", { branch: nameOf("branches", branch), weight: order.weights[branch] }),
      );
      return t("orders.focus", { branches: list(words) });
    }
    case "release":
      return t(order.open ? "orders.releaseOpen" : "orders.releaseClosed");
    case "releaseRule":
      return t(`orders.releaseRule.${order.rule}`);
    case "agents":
      return t("orders.agents", { count: order.count });
    case "market":
      return t("orders.market", { changes: list(changesOfMarket(order, at?.cabinet.market)) });
    case "raiseDebt":
      return t("orders.raiseDebt", { amount: money(order.amountM), maturity: maturityWords(order.maturity, at) });
    case "repay": {
      const amount = money(order.amountM);
      if (order.bond === undefined) return t("orders.repay", { amount });
      const [bond] = at ? repaidBonds(at, order) : [];
      return bond
        ? t("orders.repayBondTerms", { amount, coupon: percent(bond.couponBp) })
        : t("orders.repayBond", { amount });
    }
    case "offer":
      return t(order.counters === undefined ? "orders.offer" : "orders.counter", {
        nation: nationInSentence(order.to),
        terms: termsWords(order),
      });
    case "decline": {
      const offer = at && acceptedOffer(at, order);
      const said = { nation: nationInSentence(order.from), reason: t(`ministries.declines.${order.reason}`) };
      return offer ? t("orders.declineTerms", { ...said, terms: termsWords(offer) }) : t("orders.decline", said);
    }
    case "accept": {
      const offer = at && acceptedOffer(at, order);
      const nation = nationInSentence(order.from);
      if (!offer) return t("orders.accept", { nation });
      const { gives: takes, takes: gives, turns } = offer;
      return t("orders.acceptTerms", { nation, terms: termsWords({ gives, takes, turns }) });
    }
    case "withdraw": {
      const offer = at && withdrawnOffer(at, order);
      return offer
        ? t("orders.withdrawTerms", { nation: nationInSentence(offer.to), terms: termsWords(offer) })
        : t("orders.withdraw");
    }
    case "cancelContract": {
      const contract = at && cancelledContract(at, order);
      if (!contract) return t("orders.cancelContract");
      const { chip, mwPerTurn, turnsLeft: count } = contract;
      return t("orders.cancelContractTerms", { mw: gw(mwPerTurn), chips: chipsWords(chip), count });
    }
    case "withdrawChips": {
      const queued = at && withdrawnChips(at, order);
      return queued ? t("orders.withdrawChipsTerms", { order: chipTerms(queued) }) : t("orders.withdrawChips");
    }
    case "pressure":
      return t(order.on ? "orders.pressureOn" : "orders.pressureOff", {
        nation: nationInSentence(order.against),
      });
    case "vote":
      return t(order.vote === "yes" ? "orders.voteYes" : "orders.voteNo", {
        resolution: nameOf("resolutions", order.resolution),
      });
    case "delegate":
      return t(order.on ? "orders.delegateOn" : "orders.delegateOff", {
        ministry: nameOf("ministries", order.ministry),
      });
    case "doctrine":
      return t("orders.doctrine", { doctrine: nameOf("doctrines", order.doctrine) });
    case "decide":
      return t("orders.decide", {
        dilemma: nameOf("dilemmas", order.dilemma),
        answer: answerName(order.dilemma, order.answer),
      });
    case "programme":
      return t("orders.programme", { sector: nameOf("sectors", order.sector) });
    case "promote":
    case "buildAbroad":
      return t(`orders.${order.kind}`, { market: nameOf("markets", order.market) });
    case "challenge":
      return t("orders.challenge", { challenge: nameOf("challenges", order.challenge) });
    case "flagship":
      return t("orders.flagship", { flagship: nameOf("flagships", order.flagship) });
    case "propose": {
      const resolution = nameOf("resolutions", order.resolution);
      return order.names === undefined
        ? t("orders.propose", { resolution })
        : t("orders.proposeAgainst", { resolution, nation: nationInSentence(order.names) });
    }
    case "speak":
      return t("orders.speak", { resolution: nameOf("resolutions", order.resolution) });
    case "enact":
    case "repeal":
      return t(`orders.${order.kind}`, { policy: nameOf("policies", order.policy) });
    case "inferenceStep":
    case "raiseRound":
      return t(`orders.${order.kind}`);
    default:
      return unreachable(order);
  }
}

/** How long a loan stands: in quarters, where the length of the match is known. */
const maturityWords = (maturity: Maturity, at: Position | undefined): string =>
  at ? t("orders.maturity", { count: quartersOf(at, maturity) }) : t(`orders.maturities.${maturity}`);

const chipTerms = ({ chip, mw, premiumBp }: Pick<OrderChips, "chip" | "mw" | "premiumBp">): string =>
  t(premiumBp > 0 ? "orders.chipTermsPremium" : "orders.chipTerms", {
    mw: gw(mw),
    chips: chipsWords(chip),
    premium: percent(premiumBp),
  });

const chipOrderWords = (order: OrderChips): string =>
  t(order.keep ? "orders.orderChips" : "orders.orderChipsNow", { order: chipTerms(order) });

/** What an order for the token market changes; all that it says where that is not known, or nothing. */
function changesOfMarket(order: Market, now: Omit<Market, "kind"> | undefined): string[] {
  const words: Record<keyof Omit<Market, "kind">, string> = {
    stance: t(`orders.stance.${order.stance}`),
    exportBp: t("orders.export", { export: percent(order.exportBp, 0) }),
    shortageRule: t(`orders.shortage.${order.shortageRule}`),
    mix: t(`orders.mix.${order.mix}`),
    ads: t(order.ads ? "orders.adsOn" : "orders.adsOff"),
    reservations: t(order.reservations ? "orders.reservationsOn" : "orders.reservationsOff"),
  };
  const fields = Object.keys(words) as (keyof typeof words)[];
  const changed = fields.filter((field) => order[field] !== now?.[field]);
  return (changed.length > 0 ? changed : fields).map((field) => words[field]);
}
