import { signal } from "@preact/signals";
import { isBackNeeded, onOpened, stepBack } from "./layers.ts";

/**
 * The page's address, and what the browser's Back does. While something lies open, one more entry of the same address stands
 * in the history: the guard. Back falls from it, closes what is on top, and the page steps onto it again. It is set at a touch
 * or a key only: browsers pass over entries that a page made without its person.
 */
interface Entry {
  /** Counted from the entry by which this page was opened. */
  depth: number;
  isGuard: boolean;
  /** Address of the page before it, as far as it is one of ours. */
  before?: string | undefined;
}

/** The page's address, as a signal; `go` changes it without loading the page anew. */
export const path = signal(location.pathname);

let at = stamped({ depth: 0, isGuard: false });
/** Whether the person has done something since this entry was reached. */
let isTouched = false;
/** Where the page is going by way of the history. */
let arriving: string | undefined;

/** This entry as it was marked, or marked now. */
function stamped(unmarked: Entry): Entry {
  const state: unknown = history.state;
  if (typeof state === "object" && state !== null && "depth" in state) return state as Entry;
  history.replaceState(unmarked, "");
  return unmarked;
}

function enter(entry: Entry, to?: string, isInstead = false): void {
  if (isInstead) history.replaceState(entry, "", to);
  else history.pushState(entry, "", to);
  at = entry;
  isTouched = false;
}

export function go(to: string): void {
  if (to !== location.pathname) {
    // A guard is in nobody's way back.
    const depth = at.isGuard ? at.depth : at.depth + 1;
    enter({ depth, isGuard: false, before: path.value }, to, at.isGuard);
  }
  path.value = to;
}

/** Goes there instead of staying in this page's way: who leaves a match for the lobby does not come back into it by Back. */
export function leaveFor(to: string): void {
  path.value = to;
  const steps = Number(at.isGuard) + Number(at.before === to);
  if (steps === 0) enter({ ...at }, to, true);
  else {
    arriving = to;
    history.go(-steps);
  }
}

/** Changes what stands in the address without going anywhere. */
export const rewriteAddress = (to: string): void => history.replaceState(history.state, "", to);

function guard(): void {
  if (isBackNeeded() && isTouched && !at.isGuard) enter({ depth: at.depth + 1, isGuard: true, before: at.before });
}

function touched(): void {
  isTouched = true;
  guard();
}

window.addEventListener("popstate", () => {
  const from = at;
  // A part of the address that somebody typed behind `#` is a step onwards.
  at = stamped({ depth: from.depth + 1, isGuard: false, before: path.value });
  isTouched = false;
  if (arriving !== undefined) {
    const to = arriving;
    arriving = undefined;
    if (location.pathname !== to) enter({ ...at, isGuard: false }, to, true);
    return;
  }
  const isSamePage = location.pathname === path.value;
  path.value = location.pathname;
  const hasFallen = isSamePage && from.isGuard && at.depth < from.depth;
  if (!hasFallen) return;
  // What the guard stood for was closed in another way: it is passed over.
  if (!isBackNeeded()) history.back();
  else {
    stepBack();
    if (isBackNeeded()) history.forward();
  }
});
window.addEventListener("pointerup", touched, true);
window.addEventListener("keydown", touched, true);
onOpened(guard);
