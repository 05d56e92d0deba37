import { useState } from "preact/hooks";
import { nextSummit, resolutionAppeals } from "../../../../shared/formulas/votes.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { ResolutionId } from "../../../../shared/state/words.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf, nationName } from "../../../words/terms.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";
import { effectsWords } from "../../explain/effectWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Select.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

/** The agenda of the next summit: vote, speak, and propose. */
export function Summit({ at }: { at: Position }) {
  const { agenda, proposer } = at.world;
  const meets = nextSummit(at.world);
  return (
    <>
      <p>
        {meets < at.world.turns
          ? t("ministries.foreign.meets", { quarter: quarterOf(at, meets) })
          : t("ministries.foreign.meetsNoMore")}
      </p>
      {agenda.map((resolution, index) => (
        <Resolution
          key={resolution}
          at={at}
          resolution={resolution}
          proposer={proposer !== undefined && index === agenda.length - 1 ? nationName(proposer) : undefined}
        />
      ))}
      <Propose at={at} />
    </>
  );
}

interface ResolutionProps {
  at: Position;
  resolution: ResolutionId;
  proposer: string | undefined;
}

function Resolution({ at, resolution, proposer }: ResolutionProps) {
  const effects = at.rules.resolutions.get(resolution)?.effects ?? [];
  return (
    <div class="entry">
      <h4>
        {nameOf("resolutions", resolution)}
        <EntryLink id={`resolutions:${resolution}`} what={nameOf("resolutions", resolution)} />
      </h4>
      <p class="small">{aboutOf("resolutions", resolution)}</p>
      <ul class="effects">
        {effectsWords(effects, at.rules).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {proposer !== undefined && <p class="muted small">{t("ministries.foreign.proposedBy", { nation: proposer })}</p>}
      <Choice
        label={t("ministries.foreign.yourVote")}
        options={(["yes", "no"] as const).map((value) => ({ value, label: t(`ministries.foreign.votes.${value}`) }))}
        value={at.cabinet.requests.votes[resolution]}
        onChange={(vote) => giveOrder({ kind: "vote", resolution, vote })}
      />
      {at.cabinet.requests.votes[resolution] === undefined && (
        <p class="muted small">
          {t(resolutionAppeals(at, resolution) ? "ministries.foreign.elseYes" : "ministries.foreign.elseNo")}
        </p>
      )}
      <OrderButton order={{ kind: "speak", resolution }} when={t("ministries.foreign.speakNote")}>
        {t("ministries.foreign.speak")}
      </OrderButton>
    </div>
  );
}

function Propose({ at }: { at: Position }) {
  const open = [...at.rules.resolutions.keys()].filter((id) => !at.world.agenda.includes(id));
  const [chosen, choose] = useState<ResolutionId | undefined>(at.cabinet.requests.proposal);
  const resolution = chosen !== undefined && open.includes(chosen) ? chosen : open[0];
  if (resolution === undefined) return null;
  return (
    <div class="entry">
      <Select
        label={t("ministries.foreign.propose")}
        options={open.map((value) => ({ value, label: nameOf("resolutions", value) }))}
        value={resolution}
        onChange={choose}
      />
      <OrderButton order={{ kind: "propose", resolution }} when={t("ministries.foreign.proposeNote")}>
        {t("ministries.foreign.proposeThis")}
      </OrderButton>
    </div>
  );
}
