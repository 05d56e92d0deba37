import { considered, draft, weighed } from "../store/store.ts";
import { askOfPlan } from "./askOfPlan.ts";
import type { Worth } from "./messages.ts";

/** Keeps what each order is worth up to date for as long as the game is open. @returns how to end it. */
export const startWorth = (): (() => void) =>
  askOfPlan<Worth>({
    start: () => new Worker(new URL("./adviceWorker.ts", import.meta.url), { type: "module", name: "worth" }),
    onPage: async () => (await import("./reckonWorth.ts")).reckoning,
    asksOf: () => ({ considered: considered.value }),
    hear({ gainsBp, consideredBp }) {
      // What was known of the same plan stands until it is known anew.
      const before = weighed.peek();
      const known = gainsBp.length === 0 && before?.orders === draft.peek() ? before.gainsBp : gainsBp;
      weighed.value = { orders: draft.peek(), gainsBp: known, considered: considered.peek(), consideredBp };
    },
    changed(seen) {
      if (seen) return;
      weighed.value = undefined;
      considered.value = undefined;
    },
  });
