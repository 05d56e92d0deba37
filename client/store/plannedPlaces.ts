import { computed } from "@preact/signals";
import { type Buildable, readyTurn } from "../../shared/formulas/construction.ts";
import { acceptedOffer } from "../../shared/orders/accept.ts";
import type { Order } from "../../shared/orders/index.ts";
import { withdrawnOffer } from "../../shared/orders/withdraw.ts";
import { ONE, sumOf } from "../../shared/state/maths.ts";
import type { Position } from "../../shared/state/position.ts";
import type { ChipId, NationId } from "../../shared/state/words.ts";
import { beforePlan, draft, type Selection } from "./store.ts";

/** Where on the map an order acts. What acts at no one place acts at home. */
export function placeOf(order: Order, at: Position): Selection {
  const nation = (id: NationId): Selection => ({ kind: "nation", id });
  switch (order.kind) {
    case "build":
    case "campus":
      return { kind: "site", id: order.site, nation: at.me };
    case "promote":
    case "buildAbroad":
      return { kind: "market", id: order.market };
    case "pressure":
      return nation(order.against);
    case "offer":
      return nation(order.to);
    case "accept":
    case "decline":
      return nation(order.from);
    case "withdraw":
      return nation(withdrawnOffer(at, order)?.to ?? at.me);
    default:
      return nation(at.me);
  }
}

/** Whether two places are one for whoever gives orders there: of others, a site is as good as the nation. */
export const isSamePlace = (one: Selection, other: Selection, me: NationId): boolean => {
  const [a, b] = [withoutRivalSite(one, me), withoutRivalSite(other, me)];
  return a.kind === b.kind && a.id === b.id;
};
const withoutRivalSite = (place: Selection, me: NationId): Selection =>
  place.kind === "site" && place.nation !== me ? { kind: "nation", id: place.nation } : place;

/** Something that the plan would bring about at a place of the map. */
export interface Ghost {
  place: Selection;
  kind: "building" | "outpost" | "promotion" | "chips" | "contract" | "lease" | "offer" | "deal" | "pressure";
  /** Of a building: what it is. */
  what?: Buildable;
  /** Of buildings, chips and compute that is let. */
  mw: number;
  /** The turn in which it stands, arrives or begins. */
  turn: number;
}

export function ghostsOf(order: Order, at: Position): Ghost[] {
  const place = placeOf(order, at);
  const now = { place, mw: 0, turn: at.world.turn };
  const building = (what: Buildable, mw: number): Ghost => ({
    place, kind: "building", what, mw, turn: readyTurn(at, what),
  }); // biome-ignore format: a record
  switch (order.kind) {
    case "build":
      return [building(order.what, order.mw)];
    case "campus":
      return [building(order.plant, order.mw), building("hall", order.mw)];
    case "buildAbroad":
      return [{ ...now, kind: "outpost" }];
    case "promote":
      return [{ ...now, kind: "promotion" }];
    case "orderChips":
      return [{ ...now, kind: "chips", mw: order.mw, turn: arrivalTurn(at, order.chip) }];
    case "contractChips":
      return [{ ...now, kind: "contract", mw: order.mwPerTurn, turn: arrivalTurn(at, order.chip) }];
    case "split":
      return order.leaseBp === 0
        ? []
        : [{ ...now, kind: "lease", mw: Math.round((at.cabinet.quarter.onlineMW * order.leaseBp) / ONE) }];
    case "offer":
      return [{ ...now, kind: "offer" }];
    case "accept": {
      const offer = acceptedOffer(at, order);
      const leasedMW = sumOf([...(offer?.gives ?? []), ...(offer?.takes ?? [])], ({ kind, amount }) =>
        kind === "lease" ? amount : 0,
      );
      return [{ ...now, kind: "deal" }, ...(leasedMW > 0 ? [{ ...now, kind: "lease" as const, mw: leasedMW }] : [])];
    }
    case "pressure":
      return order.on ? [{ ...now, kind: "pressure" }] : [];
    default:
      return [];
  }
}

/** When chips that are bought now arrive. */
const arrivalTurn = ({ rules, world }: Position, chip: ChipId): number =>
  world.turn + (rules.chips.get(chip)?.delivery ?? 0);

/** The plan as it would stand on the map. */
export const ghosts = computed<readonly Ghost[]>(() => {
  const at = beforePlan.value;
  return at ? draft.value.flatMap((order) => ghostsOf(order, at)) : [];
});
