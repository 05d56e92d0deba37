import { advised, view } from "../store/store.ts";
import { askOfPlan } from "./askOfPlan.ts";
import type { Advising } from "./messages.ts";

/** Keeps what the ministers would add to the plan up to date for as long as the game is open. @returns how to end it. */
export const startAdvice = (): (() => void) =>
  askOfPlan<Advising>({
    start: () => new Worker(new URL("./adviceWorker.ts", import.meta.url), { type: "module" }),
    onPage: async () => (await import("./advise.ts")).advising,
    hear({ proposals, isReckoned }) {
      advised.value = { turn: view.peek()?.world.turn ?? 0, proposals, isReckoned, isStale: false };
    },
    changed(seen) {
      const known = advised.peek();
      advised.value = known && known.turn === seen?.world.turn ? { ...known, isStale: true } : undefined;
    },
  });
