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
import { openScoreBoard } from "../../store/scoreBoard.ts";
import { isChronicleOpen, isOver, report, view } from "../../store/store.ts";
import { TablePage } from "../table/TablePage.tsx";
import { LeaveMatch } from "./LeaveMatch.tsx";
import { PlanningPage } from "./PlanningPage.tsx";
import { useMomentInAddress } from "./useMomentInAddress.ts";

const EyesUp = lazily(async () => (await import("../lesson/EyesUp.tsx")).EyesUp);
const FinalPage = lazily(async () => (await import("../final/FinalPage.tsx")).FinalPage);
const Chronicle = lazily(async () => (await import("../../hud/chronicle/Chronicle.tsx")).Chronicle);
const OpenScoreBoard = lazily(async () => (await import("../../hud/scoreBoard/ScoreBoard.tsx")).OpenScoreBoard);

/** A match from within: the table, the game, the end. With all that belongs to it, it comes apart from the lobby. */
export function Inside({ table }: { table: Table }) {
  useEffect(bringSound, []);
  useMomentInAddress(view.value !== undefined);
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
        {!isOnMap(table) && <LineAway state={line} onTry={() => void comeBack()} />}
        <Phase table={table} />
        {isChronicleOpen.value && <Chronicle />}
        {openScoreBoard.value && <OpenScoreBoard />}
        <LeaveMatch table={table} />
      </div>
      {!isMoved && <LineEnded state={line} onTakeBack={() => void comeBack()} />}
    </>
  );
}

function Phase({ table }: { table: Table }) {
  if (table.isFrozen && table.phase !== "finished") return <EyesUp discussed={table.discussed} />;
  if (table.phase === "lobby") return <TablePage table={table} />;
  return isOnMap(table) ? <PlanningPage /> : <FinalPage />;
}

/** Quarters are told over the map, the last like any other, and each again after the end. */
const isOnMap = ({ phase }: Table): boolean => phase !== "lobby" && (!isOver.value || report.value !== undefined);
