import { agentsMost, oversightBp } from "../../../../shared/formulas/attention.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Note } from "../../ui/Note.tsx";
import { Stepper } from "../../ui/Stepper.tsx";

const MOST_ORDERED = 12;

/** Agents that do a leadership's work: each adds an order a turn, and needs to be overseen. */
export function Agents({ at }: { at: Position }) {
  const { agents, agentsWanted } = at.cabinet;
  const most = agentsMost(at);
  const oversight = oversightBp(at);
  const beyond = Math.min(agentsWanted, most) * 100 - oversight;
  return (
    <>
      <Stepper
        label={t("ministries.research.wanted")}
        value={agentsWanted}
        min={0}
        max={Math.max(agentsWanted, Math.min(MOST_ORDERED, most))}
        step={1}
        onChange={(count) => giveOrder({ kind: "agents", count })}
      />
      <p class="muted small">
        {t("ministries.research.agentsNow", { now: agents, most, oversight: pointsFine(oversight) })}
      </p>
      {beyond > 0 && <Note tone="binds">{t("ministries.research.beyondOversight")}</Note>}
    </>
  );
}
