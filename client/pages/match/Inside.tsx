import "../../words/match.ts";
import "../../style/match.css";
import { useEffect } from "preact/hooks";
import type { Table } from "../../../shared/protocol/table.ts";
import { go } from "../../actions/address.ts";
import { comeBack } from "../../actions/matches.ts";
import { LineAway } from "../../hud/line/LineAway.tsx";
import { LineEnded } from "../../hud/line/LineEnded.tsx";
import { lazily } from "../../hud/ui/Lazy.tsx";
import { bringSound } from "../../sound/load.ts";
import { line } from "../../store/line.ts";
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
  const state = line.value;
  const isMoved = lesson !== "" && state.is === "ended" && ["sentAway", "noSeat"].includes(state.because);
  useEffect(() => {
    if (isMoved) go(`/c/${lesson}`);
  }, [isMoved]);
  return (
    <>
      {/* What has ended here can be looked at: its controls would move nothing. */}
      <div class="inside" inert={state.is === "ended"}>
        {/* The planning screen has a place of its own for it. */}
        {table.phase !== "planning" && <LineAway state={line} onTry={() => void comeBack()} />}
        <Phase table={table} />
        <LeaveMatch table={table} />
      </div>
      {!isMoved && <LineEnded state={line} onTakeBack={() => void comeBack()} />}
    </>
  );
}

function Phase({ table }: { table: Table }) {
  if (table.isFrozen && table.phase !== "finished") return <EyesUp discussed={table.discussed} />;
  if (table.phase === "lobby") return <TablePage table={table} />;
  return table.phase === "planning" ? <PlanningPage /> : <FinalPage />;
}
