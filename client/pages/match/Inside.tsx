import "../../words/match.ts";
import "../../style/match.css";
import { useEffect } from "preact/hooks";
import type { Table } from "../../../shared/protocol/table.ts";
import { go } from "../../actions/address.ts";
import { lazily } from "../../hud/ui/Lazy.tsx";
import { bringSound } from "../../sound/load.ts";
import { closedBecause } from "../../store/table.ts";
import { TablePage } from "../table/TablePage.tsx";
import { LeaveMatch } from "./LeaveMatch.tsx";
import { PlanningPage } from "./PlanningPage.tsx";

const EyesUp = lazily(async () => (await import("../lesson/EyesUp.tsx")).EyesUp);
const FinalPage = lazily(async () => (await import("../final/FinalPage.tsx")).FinalPage);

/** A match from within: the table, the game, the end. With all that belongs to it, it comes apart from the lobby. */
export function Inside({ table }: { table: Table }) {
  useEffect(bringSound, []);
  // Who is put at another table of a lesson learns there where it is.
  const { lesson } = table;
  const isMoved = lesson !== "" && closedBecause.value === "sentAway";
  useEffect(() => {
    if (isMoved) go(`/c/${lesson}`);
  }, [isMoved]);
  return (
    <>
      <Phase table={table} />
      <LeaveMatch table={table} />
    </>
  );
}

function Phase({ table }: { table: Table }) {
  if (table.isFrozen && table.phase !== "finished") return <EyesUp />;
  if (table.phase === "lobby") return <TablePage table={table} />;
  return table.phase === "planning" ? <PlanningPage /> : <FinalPage />;
}
