import { useEffect, useState } from "preact/hooks";
import { askedFor, enterMatch, hasSeatIn, leaveTable } from "../../actions/matches.ts";
import { nickname } from "../../actions/nickname.ts";
import { table } from "../../store/store.ts";
import { FinalPage } from "../final/FinalPage.tsx";
import { Notice } from "../Notice.tsx";
import { TablePage } from "../table/TablePage.tsx";
import { Door } from "./Door.tsx";
import { PlanningPage } from "./PlanningPage.tsx";

/** A match, from its link: the door, the table, the game, the end. */
export function MatchPage({ code }: { code: string }) {
  const known = table.value?.code === code ? table.value : undefined;
  const [isEntering, setEntering] = useState(false);

  const enter = async (watch: boolean) => {
    setEntering(true);
    await enterMatch(code, watch);
    setEntering(false);
  };

  useEffect(() => {
    const how = askedFor(code);
    if (table.value?.code !== code && nickname.value !== "" && (how !== undefined || hasSeatIn(code)))
      void enter(how === "watch");
    return () => leaveTable(code);
  }, [code]);

  if (!known)
    return (
      <>
        <Door code={code} isEntering={isEntering} onEnter={(watch) => void enter(watch)} />
        <Notice />
      </>
    );
  return (
    <>
      {known.phase === "lobby" && <TablePage table={known} />}
      {known.phase === "planning" && <PlanningPage />}
      {known.phase === "finished" && <FinalPage />}
      <Notice />
    </>
  );
}
