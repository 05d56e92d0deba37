import { computed, signal } from "@preact/signals";
import { isAnsweredIn } from "../../../../shared/orders/index.ts";
import type { Offer } from "../../../../shared/state/state.ts";
import { beforePlan, draft } from "../../../store/store.ts";

const keyOf = ({ from, id }: Offer): string => `${from} ${id}`;
/** Offers that were put aside on this page; in the ministry they can still be taken. */
const putAside = signal<ReadonlySet<string>>(new Set());

/** What others have offered us and our plan does not answer yet. */
export const openOffers = computed<Offer[]>(() => {
  const at = beforePlan.value;
  return (at?.offers ?? []).filter((offer) => offer.to === at?.me && !isAnsweredIn(draft.value, offer));
});

/** Those of them that nobody has looked at and put aside. */
export const newOffers = computed(() => openOffers.value.filter((offer) => !putAside.value.has(keyOf(offer))));
export const putOfferAside = (offer: Offer): void => {
  putAside.value = new Set([...putAside.value, keyOf(offer)]);
};
