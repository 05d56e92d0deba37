import { computed } from "@preact/signals";
import { draft, standing } from "../../../store/store.ts";

/** Somebody has made us an offer that our plan does not accept yet. */
export const hasOpenOffer = computed(() => {
  const at = standing.value;
  return (
    at?.offers.some(
      ({ to, id, from }) =>
        to === at.me && !draft.value.some((order) => order.kind === "accept" && order.id === id && order.from === from),
    ) ?? false
  );
});
