import { useEffect, useState } from "preact/hooks";
import { askedFor, enterMatch, hasSeatIn, leaveTable } from "../../actions/matches.ts";
import { nickname, settleNickname } from "../../actions/nickname.ts";
import { takeSeatFromAddress } from "../../session/returnLink.ts";
import { seatOf } from "../../session/seats.ts";
import { WHY_AWAY, type WhyAway } from "../../store/line.ts";
import { notice, table } from "../../store/table.ts";
import { Notice } from "../Notice.tsx";
import { spareName } from "../spareName.ts";
import { Announced } from "./Announced.tsx";
import { Door } from "./Door.tsx";
import { inside, loadMatch } from "./load.ts";

const TRY_AGAIN_MS = 4_000;

/** A match, from its link: the door, the table, the game, the end. */
export function MatchPage({ code }: { code: string }) {
  const known = table.value?.code === code ? table.value : undefined;
  const [isEntering, setEntering] = useState(false);

  /** How somebody wanted to come in when there was no line. */
  const [waiting, setWaiting] = useState<{ watch: boolean; because: WhyAway } | undefined>();

  const enter = async (watch: boolean) => {
    setEntering(true);
    const isIn = (await loadMatch()) && (await enterMatch(code, { watch, token: seatOf(code)?.token }));
    const away = isIn ? undefined : WHY_AWAY.find((why) => why === notice.peek()?.code);
    // The door says so for as long as it is so.
    if (away) notice.value = undefined;
    setWaiting(away && { watch, because: away });
    setEntering(false);
  };

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => void enter(waiting.watch), TRY_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [waiting]);

  useEffect(() => {
    takeSeatFromAddress(code);
    const how = askedFor(code);
    // Who comes back to a seat has a name there; on a new device this page doesn't know it.
    if (hasSeatIn(code)) settleNickname(spareName());
    if (table.value?.code !== code && ((nickname.value !== "" && how !== undefined) || hasSeatIn(code)))
      void enter(how === "watch");
    void loadMatch();
    return () => leaveTable(code);
  }, [code]);

  if (!known || !inside.value)
    return (
      <>
        <Door
          code={code}
          isEntering={isEntering || known !== undefined}
          away={waiting?.because}
          onEnter={(watch) => void enter(watch)}
        />
        <Notice />
      </>
    );
  const { Inside } = inside.value;
  return (
    <>
      <Inside table={known} />
      <Announced />
      <Notice />
    </>
  );
}
