import { useEffect, useState } from "preact/hooks";
import { askedFor, enterMatch, hasSeatIn, leaveTable } from "../../actions/matches.ts";
import { nickname } from "../../actions/nickname.ts";
import { table } from "../../store/table.ts";
import { Notice } from "../Notice.tsx";
import { Door } from "./Door.tsx";
import { inside, loadMatch } from "./load.ts";

/** A match, from its link: the door, the table, the game, the end. */
export function MatchPage({ code }: { code: string }) {
  const known = table.value?.code === code ? table.value : undefined;
  const [isEntering, setEntering] = useState(false);

  const enter = async (watch: boolean) => {
    setEntering(true);
    if (await loadMatch()) await enterMatch(code, watch);
    setEntering(false);
  };

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
        <Door code={code} isEntering={isEntering || known !== undefined} onEnter={(watch) => void enter(watch)} />
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
