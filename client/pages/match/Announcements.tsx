import { useEffect, useRef, useState } from "preact/hooks";
import { isLocked } from "../../actions/plan.ts";
import { draft, rules, view } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";

interface Announced {
  turn: number;
  /** The turn whose plan was locked last: a new turn opens the plan by itself, and that is not told. */
  lockedIn: number | undefined;
  locked: boolean;
  orders: number;
}

/** Says to readers of the screen what others see happen: the turn, the lock, the orders of the plan. */
export function Announcements() {
  const seen = view.value;
  const turn = seen?.world.turn ?? 0;
  const locked = isLocked();
  const before = useRef<Announced>({ turn, locked, lockedIn: undefined, orders: draft.value.length });
  const isNewLock = locked && !before.current.locked;
  const now = { turn, locked, lockedIn: isNewLock ? turn : before.current.lockedIn, orders: draft.value.length };
  const [words, setWords] = useState("");
  useEffect(() => {
    const said = changeInWords(before.current, now, rules.value?.scenario.startYear);
    before.current = now;
    if (said !== undefined) setWords(said);
  }, [turn, locked, now.orders]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}

function changeInWords(before: Announced, now: Announced, startYear: number | undefined): string | undefined {
  if (now.turn !== before.turn) return t("announce.turn", { quarter: quarter(now.turn, startYear) });
  if (now.locked && !before.locked) return t("announce.locked");
  if (before.locked && !now.locked) return before.lockedIn === now.turn ? t("announce.unlocked") : undefined;
  if (now.orders !== before.orders) return t("announce.orders", { count: now.orders });
  return undefined;
}
