import { effect } from "@preact/signals";
import { figuresOf } from "../../shared/view/outlook.ts";
import { draft, foretold, outlook, view } from "../store/store.ts";
import { askOfPlan } from "./askOfPlan.ts";
import type { Foretelling } from "./messages.ts";

/** Keeps the outlook of the plan up to date for as long as the game is open. @returns how to end it. */
export function startForecast(): () => void {
  let foretoldOf: unknown;
  const stopAsking = askOfPlan<Foretelling>({
    start: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    onPage: async () => (await import("./foretell.ts")).foretelling,
    hear({ outlook: turns }) {
      const turn = view.peek()?.world.turn ?? 0;
      const known = outlook.peek();
      const isSame = foretoldOf === draft.peek();
      const before = known?.turn !== turn ? undefined : isSame ? known.before : known.turns;
      foretoldOf = draft.peek();
      outlook.value = { turn, turns, isStale: false, before };
    },
    changed(seen) {
      const known = outlook.peek();
      // What was foretold stays readable, and is seen to be of another plan, until the new one is here.
      outlook.value = known && known.turn === seen?.world.turn ? { ...known, isStale: true } : undefined;
    },
  });

  // What was foretold for the turn that has just been resolved stands beside what came of it.
  let last: { turn: number; next: NonNullable<typeof outlook.value>["turns"][number] } | undefined;
  const stopComparing = effect(() => {
    const seen = view.value;
    const now = outlook.value;
    if (seen?.cabinet && last && seen.world.turn === last.turn + 1)
      foretold.value = { turn: last.turn, bands: last.next, came: figuresOf(seen) };
    const [next] = now?.turns ?? [];
    if (seen && now && next && !now.isStale && now.turn === seen.world.turn) last = { turn: now.turn, next };
  });

  return () => {
    stopAsking();
    stopComparing();
  };
}
