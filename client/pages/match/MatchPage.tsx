import { useEffect, useState } from "preact/hooks";
import { askedFor, enterMatch, hasSeatIn, leaveTable } from "../../actions/matches.ts";
import { nickname } from "../../actions/nickname.ts";
import { notice, table } from "../../store/table.ts";
import { Notice } from "../Notice.tsx";
import { Door } from "./Door.tsx";
import { inside, loadMatch } from "./load.ts";

const TRY_AGAIN_MS = 4_000;

/** A match, from its link: the door, the table, the game, the end. */
export function MatchPage({ code }: { code: string }) {
  const known = table.value?.code === code ? table.value : undefined;
  const [isEntering, setEntering] = useState(false);

  /** How somebody wanted to come in when there was no line. */
  const [waiting, setWaiting] = useState<{ watch: boolean } | undefined>();

  const enter = async (watch: boolean) => {
    setEntering(true);
    const isIn = (await loadMatch()) && (await enterMatch(code, watch));
    const isUnreachable = !isIn && notice.peek()?.code === "unreachable";
    // The door says so for as long as it is so.
    if (isUnreachable) notice.value = undefined;
    setWaiting(isUnreachable ? { watch } : undefined);
    setEntering(false);
  };

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => void enter(waiting.watch), TRY_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [waiting]);

  useEffect(() => {
    const how = askedFor(code);
    if (table.value?.code !== code && nickname.value !== "" && (how !== undefined || hasSeatIn(code)))
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
          isUnreachable={waiting !== undefined}
          onEnter={(watch) => void enter(watch)}
        />
        <Notice />
      </>
    );
  const { Inside } = inside.value;
  return (
    <>
      <Inside table={known} />
      <Notice />
    </>
  );
}
