import "../../words/match.ts";
import "../../style/match.css";
import { useEffect } from "preact/hooks";
import type { Table } from "../../../shared/protocol/table.ts";
import { lazily } from "../../hud/ui/Lazy.tsx";
import { bringSound } from "../../sound/load.ts";
import { TablePage } from "../table/TablePage.tsx";
import { PlanningPage } from "./PlanningPage.tsx";

const FinalPage = lazily(async () => (await import("../final/FinalPage.tsx")).FinalPage);

/** A match from within: the table, the game, the end. With all that belongs to it, it comes apart from the lobby. */
export function Inside({ table }: { table: Table }) {
  useEffect(bringSound, []);
  if (table.phase === "lobby") return <TablePage table={table} />;
  return table.phase === "planning" ? <PlanningPage /> : <FinalPage />;
}
