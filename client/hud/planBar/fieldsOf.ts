import { dearestFirst } from "../../../shared/formulas/debt.ts";
import { ownFlagships } from "../../../shared/orders/flagship.ts";
import type { Order } from "../../../shared/orders/index.ts";
import type { Position } from "../../../shared/state/position.ts";
import { pressedOn } from "../../../shared/state/pressure.ts";
import { DOCTRINES, MINISTRIES, PREMIUMS, RELEASE_RULES, SECTORS } from "../../../shared/state/words.ts";
import { answerName } from "../../words/answers.ts";
import { money, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { orderWords } from "../explain/orderWords.ts";
import { quarterOf } from "../ministries/parts/quarterOf.ts";

/** What an order names as one of several, and the order that it would be with each of them. */
export interface Field {
  label: string;
  now: string;
  options: readonly { value: string; label: string; order: Order }[];
}

/** Everything that an order of the plan could name instead. */
export function fieldsOf(order: Order, at: Position): Field[] {
  const { rules, world, cabinet, nation, me } = at;
  const others = world.order.filter((id) => id !== me);
  const resolution = (id: string) => nameOf("resolutions", id);
  const policy = (id: string) => nameOf("policies", id);
  /** What says nothing by its id is told as the order that it would be. */
  const told = (id: string) => orderWords({ ...order, id } as Order, at);
  switch (order.kind) {
    case "build": {
      const plants = fieldOf(order, "what", t("ministries.energy.plant"), rules.plants.keys(), plantName);
      return rules.plants.has(order.what) ? [siteField(order, at), plants] : [siteField(order, at)];
    }
    case "campus":
      return [
        siteField(order, at),
        fieldOf(order, "plant", t("ministries.energy.plant"), rules.plants.keys(), plantName),
      ];
    case "orderChips":
    case "contractChips": {
      const bought = [...rules.chips.values()].flatMap(({ id, maker }) => (maker === "fab" ? [] : [id]));
      const bid = t(order.kind === "orderChips" ? "ministries.chips.premium" : "ministries.chips.bid");
      return [
        fieldOf(order, "chip", t("ministries.chips.which"), bought, (id) => nameOf("chips", id)),
        fieldOf(order, "premiumBp", bid, PREMIUMS, (premiumBp) => percent(premiumBp, 0)),
      ];
    }
    case "withdrawChips":
      return [fieldOf(order, "id", t("plan.change.which"), idsOf(cabinet.chipOrders), told)];
    case "cancelContract":
      return [fieldOf(order, "id", t("plan.change.which"), idsOf(cabinet.contracts), told)];
    case "withdraw":
      return [fieldOf(order, "id", t("plan.change.which"), idsOf(at.offers.filter(({ from }) => from === me)), told)];
    case "programme":
      return [fieldOf(order, "sector", t("ministries.economy.sectors"), SECTORS, (id) => nameOf("sectors", id))];
    case "promote":
    case "buildAbroad":
      return [
        fieldOf(order, "market", t("ministries.foreign.markets"), rules.markets.keys(), (id) => nameOf("markets", id)),
      ];
    case "enact": {
      const open = [...rules.policies.keys()].filter((id) => !nation.policies.includes(id));
      return [fieldOf(order, "policy", t("ministries.economy.policy"), open, policy)];
    }
    case "repeal":
      return [fieldOf(order, "policy", t("ministries.economy.policy"), nation.policies, policy)];
    case "challenge": {
      const open = [...rules.challenges.keys()].filter((id) => world.challenges[id] === undefined);
      return [fieldOf(order, "challenge", t("ministries.economy.challenges"), open, (id) => nameOf("challenges", id))];
    }
    case "flagship":
      return [
        fieldOf(order, "flagship", t("flagships.title"), idsOf(ownFlagships(at)), (id) => nameOf("flagships", id)),
      ];
    case "repay":
      return [
        fieldOf(order, "bond", t("plan.change.bond"), ["", ...idsOf(dearestFirst(cabinet.bonds))], (id) =>
          bondWords(at, id),
        ),
      ];
    case "releaseRule":
      return [
        fieldOf(order, "rule", t("ministries.research.rule"), RELEASE_RULES, (rule) =>
          t(`ministries.research.rules.${rule}`),
        ),
      ];
    case "release":
      return [
        fieldOf(order, "open", t("ministries.research.release"), [false, true], (open) =>
          t(open ? "ministries.research.releaseOpen" : "ministries.research.releaseClosed"),
        ),
      ];
    case "doctrine":
      return [fieldOf(order, "doctrine", t("ministries.doctrine"), DOCTRINES, (id) => nameOf("doctrines", id))];
    case "delegate": {
      const open = MINISTRIES.filter((id) => cabinet.delegated.includes(id) !== order.on);
      return [fieldOf(order, "ministry", t("plan.change.ministry"), open, (id) => nameOf("ministries", id))];
    }
    case "pressure": {
      const open = others.filter((id) => pressedOn(at).includes(id) !== order.on);
      return [fieldOf(order, "against", t("ministries.foreign.onWhom"), open, nationName)];
    }
    case "vote":
      return [
        fieldOf(order, "vote", t("ministries.foreign.yourVote"), ["yes", "no"], (vote) =>
          t(`ministries.foreign.votes.${vote}`),
        ),
      ];
    case "speak":
      return [fieldOf(order, "resolution", t("plan.change.resolution"), world.agenda, resolution)];
    case "propose":
      return proposeFields(order, at, others);
    case "accept":
    case "decline":
      return [answerField(order)];
    case "decide":
      return [
        fieldOf(
          order,
          "answer",
          t("plan.change.answer"),
          idsOf(rules.dilemmas.get(order.dilemma)?.answers ?? []),
          (answer) => answerName(order.dilemma, answer),
        ),
      ];
    default:
      return [];
  }
}

/** One field of an order, with all that can stand in it; what stands empty is left out of the order. */
function fieldOf<O extends Order, K extends keyof O>(
  order: O,
  key: K,
  label: string,
  values: Iterable<NonNullable<O[K]>>,
  nameFor: (value: NonNullable<O[K]>) => string,
): Field {
  const { [key]: now, ...rest } = order;
  return {
    label,
    now: String(now ?? ""),
    options: [...values].map((value) => ({
      value: String(value),
      label: nameFor(value),
      order: (value === "" ? rest : { ...order, [key]: value }) as Order,
    })),
  };
}

const idsOf = (entries: Iterable<{ id: string }>): string[] => [...entries].map(({ id }) => id);
const plantName = (id: string): string => nameOf("plants", id);

const siteField = (order: Extract<Order, { site: string }>, { nation }: Position): Field =>
  fieldOf(order, "site", t("ministries.energy.site"), Object.keys(nation.sites), (id) => nameOf("sites", id));

/** A resolution that names a nation needs one, and no other has one. */
function proposeFields(
  order: Extract<Order, { kind: "propose" }>,
  { rules, world }: Position,
  others: string[],
): Field[] {
  const open = [...rules.resolutions.keys()].filter((id) => !world.agenda.includes(id));
  const names = order.names ?? others[0];
  const options = open.map((id) => ({
    value: id,
    label: nameOf("resolutions", id),
    order: {
      kind: order.kind,
      resolution: id,
      ...(rules.resolutions.get(id)?.names && names !== undefined ? { names } : {}),
    },
  }));
  const what = { label: t("plan.change.resolution"), now: order.resolution, options };
  return order.names === undefined
    ? [what]
    : [what, fieldOf(order, "names", t("ministries.foreign.againstWhom"), others, nationName)];
}

function answerField({ kind, from, id }: Extract<Order, { kind: "accept" | "decline" }>): Field {
  const options = [
    { value: "accept", label: t("ministries.deal.accept"), order: { kind: "accept", from, id } as const },
    {
      value: "decline",
      label: t("ministries.deal.declineIt"),
      order: { kind: "decline", from, id, reason: "no" } as const,
    },
  ];
  return { label: t("plan.change.answer"), now: kind, options };
}

function bondWords(at: Position, id: string): string {
  const bond = at.cabinet.bonds.find((one) => one.id === id);
  if (!bond) return t("plan.change.dearest");
  return t(bond.dueTurn < at.world.turns ? "ministries.economy.bond" : "ministries.economy.bondOpen", {
    amount: money(bond.principalM),
    coupon: percent(bond.couponBp),
    quarter: quarterOf(at, bond.dueTurn),
  });
}
