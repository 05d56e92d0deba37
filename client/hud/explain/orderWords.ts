import type { Order } from "../../../shared/orders/index.ts";
import { ONE } from "../../../shared/state/maths.ts";
import { BRANCHES } from "../../../shared/state/words.ts";
import { gw, list, money, percent, times } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { nationInSentence } from "./nationInSentence.ts";

/** An order in a short phrase, for the plan bar. */
export function orderWords(order: Order): string {
  switch (order.kind) {
    case "build":
      return order.what === "fab"
        ? t("orders.buildFab", { site: nameOf("sites", order.site) })
        : t("orders.build", {
            mw: gw(order.mw),
            what: t(order.what === "hall" ? "orders.what.hall" : `orders.what.${order.what}`),
            site: nameOf("sites", order.site),
          });
    case "campus":
      return t("orders.campus", {
        mw: gw(order.mw),
        plant: t(`orders.what.${order.plant}`),
        site: nameOf("sites", order.site),
      });
    case "orderChips":
      return t(order.premiumBp > 0 ? "orders.orderChipsPremium" : "orders.orderChips", {
        mw: gw(order.mw),
        chips: t(`orders.chips.${order.chip}`),
        premium: percent(order.premiumBp),
      });
    case "contractChips":
      return t("orders.contractChips", { mw: gw(order.mwPerTurn), chips: t(`orders.chips.${order.chip}`) });
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
      const most = Math.max(...BRANCHES.map((branch) => order.weights[branch]));
      const first = BRANCHES.filter((branch) => most > 0 && order.weights[branch] === most);
      return t("orders.focus", { branches: list(first.map((branch) => nameOf("branches", branch))) });
    }
    case "release":
      return t(order.open ? "orders.releaseOpen" : "orders.releaseClosed");
    case "releaseRule":
      return t(`orders.releaseRule.${order.rule}`);
    case "agents":
      return t("orders.agents", { count: order.count });
    case "market":
      return t("orders.market", { stance: t(`orders.stance.${order.stance}`), export: percent(order.exportBp, 0) });
    case "raiseDebt":
    case "repay":
      return t(`orders.${order.kind}`, { amount: money(order.amountM) });
    case "offer":
      return t("orders.offer", { nation: nationInSentence(order.to) });
    case "accept":
      return t("orders.accept", { nation: nationInSentence(order.from) });
    case "exportControl":
      return t(order.on ? "orders.exportControlOn" : "orders.exportControlOff", {
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
    case "programme":
      return t("orders.programme", { sector: nameOf("sectors", order.sector) });
    case "promote":
    case "buildAbroad":
      return t(`orders.${order.kind}`, { market: nameOf("markets", order.market) });
    case "challenge":
      return t("orders.challenge", { challenge: nameOf("challenges", order.challenge) });
    case "propose":
    case "speak":
      return t(`orders.${order.kind}`, { resolution: nameOf("resolutions", order.resolution) });
    case "enact":
    case "repeal":
      return t(`orders.${order.kind}`, { policy: nameOf("policies", order.policy) });
    case "cancelContract":
    case "withdrawChips":
    case "inferenceStep":
    case "raiseRound":
    case "withdraw":
      return t(`orders.${order.kind}`);
  }
}
