import { useEffect, useRef, useState } from "preact/hooks";
import { isLocked } from "../../actions/plan.ts";
import { lineWords } from "../../hud/explain/chatWords.ts";
import { newAnswers } from "../../hud/ministries/foreign/answersToUs.ts";
import { draft, isOver, rules, view } from "../../store/store.ts";
import { newestUnread } from "../../store/unread.ts";
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
    <>
      <p class="announced unseen" role="status">
        {words}
      </p>
      <Said />
      <Answered />
    </>
  );
}

/** The newest line that was said while the chat lay closed. */
function Said() {
  const newest = newestUnread.value;
  return (
    <p class="unseen" role="status">
      {newest &&
        t(newest.isAlone ? "announce.saidAlone" : "announce.said", {
          name: newest.line.name,
          words: lineWords(newest.line),
        })}
    </p>
  );
}

/** What others answered to our offers. */
const Answered = () => (
  <p class="unseen" role="status">
    {newAnswers.value.join(" ")}
  </p>
);

function changeInWords(before: Announced, now: Announced, startYear: number | undefined): string | undefined {
  if (now.turn !== before.turn && isOver.value) return t("announce.over");
  if (now.turn !== before.turn) return t("announce.turn", { quarter: quarter(now.turn, startYear) });
  if (now.locked && !before.locked) return t("announce.locked");
  if (before.locked && !now.locked) return before.lockedIn === now.turn ? t("announce.unlocked") : undefined;
  if (now.orders !== before.orders) return t("announce.orders", { count: now.orders });
  return undefined;
}
