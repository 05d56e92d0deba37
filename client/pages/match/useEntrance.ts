import { useEffect, useRef, useState } from "preact/hooks";
import { askedFor, type Entering, enterMatch, leaveTable } from "../../actions/matches.ts";
import { nickname, settleNickname } from "../../actions/nickname.ts";
import { type Linked, seatBehind } from "../../actions/seats.ts";
import { dropLinkedSeat, linkedSeat, seatsLinked } from "../../session/seatLink.ts";
import { seatOf } from "../../session/seats.ts";
import { whyAwayIn } from "../../session/untilThere.ts";
import type { WhyAway } from "../../store/line.ts";
import { isSeatUnknown, notice, seat, table } from "../../store/table.ts";
import { spareName } from "../spareName.ts";
import { loadMatch } from "./load.ts";

const TRY_AGAIN_MS = 4_000;

export interface Entrance {
  isEntering: boolean;
  /** Why there is no line to the server; the page tries again by itself. */
  away: WhyAway | undefined;
  /** What came of the seat that the page's address led to, where that has to be said or asked. */
  linked: Linked | undefined;
  /** Other rules played it: nobody comes in, and what its record keeps is shown. */
  isOfOtherRules: boolean;
  /** As somebody who holds no seat, or back to one's own. */
  enter: (watch: boolean) => void;
  /** To the seat of the link, or not. */
  takeLinked: (isTaken: boolean) => void;
}

/** How somebody comes into a match: by a link, back to a seat, or as somebody new. */
export function useEntrance(code: string): Entrance {
  const [isEntering, setEntering] = useState(false);
  const [linked, setLinked] = useState<Linked | undefined>();
  const [isOfOtherRules, setOfOtherRules] = useState(false);
  /** What was wanted when there was no line. */
  const [waiting, setWaiting] = useState<{ again: () => Promise<void>; because: WhyAway } | undefined>();

  /** The match whose page is open: who has gone on meanwhile enters nothing. */
  const open = useRef<string | undefined>(undefined);
  const load = async () => (await loadMatch()) && open.current === code;

  const attempt = async (work: () => Promise<unknown>) => {
    setEntering(true);
    await work();
    if (open.current !== code) return;
    const because = whyAwayIn(notice.peek());
    const areOther = notice.peek()?.code === "otherRules";
    setOfOtherRules(areOther);
    // The page says so for as long as it is so.
    if (because || areOther) notice.value = undefined;
    setWaiting(because && { again: () => attempt(work), because });
    setEntering(false);
  };

  const come = (as: Entering) =>
    attempt(async () => {
      const isIn = (await load()) && (await enterMatch(code, as));
      if (!isIn && !isSeatUnknown.value) return;
      setLinked(undefined);
      if (as.token === linkedSeat(code)) dropLinkedSeat(code);
    });
  const enter = (watch: boolean) => come({ watch, token: isSeatUnknown.value ? undefined : seatOf(code)?.token });

  const look = (token: string) =>
    attempt(async () => {
      const found = (await load()) && (await seatBehind(code, token));
      if (!found) return;
      setLinked(found);
      // What this browser holds is no way in then, either.
      if (found.kind === "unknown" && !found.own) isSeatUnknown.value = true;
      if (found.kind === "free") await come({ token });
    });

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => void waiting.again(), TRY_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [waiting]);

  useEffect(() => {
    open.current = code;
    setOfOtherRules(false);
    const how = askedFor(code);
    isSeatUnknown.value = false;
    const isHolding = seatOf(code) !== undefined;
    const isLinked = linkedSeat(code) !== undefined;
    // Who comes back to a seat has a name there; on a new device this page doesn't know it.
    if (isHolding || isLinked) settleNickname(spareName());
    const isKnown = isHolding || (nickname.value !== "" && how !== undefined);
    if (table.value?.code !== code && !isLinked && isKnown) void enter(how === "watch");
    void loadMatch();
    return () => {
      open.current = undefined;
      leaveTable(code);
    };
  }, [code]);

  const times = seatsLinked.value;
  useEffect(() => {
    const token = linkedSeat(code);
    if (token === undefined) return;
    // The page is in that seat already.
    if (table.value?.code === code && seat.value?.token === token) dropLinkedSeat(code);
    else void look(token);
  }, [code, times]);

  return {
    isEntering,
    away: waiting?.because,
    isOfOtherRules,
    linked,
    enter: (watch) => void enter(watch),
    takeLinked: (isTaken) => {
      setLinked(undefined);
      if (isTaken && linked?.kind === "other") void come({ token: linked.token });
      else {
        dropLinkedSeat(code);
        if (table.value?.code !== code) void enter(false);
      }
    },
  };
}
