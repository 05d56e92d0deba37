import { useState } from "preact/hooks";
import { votesPromised } from "../../../../shared/formulas/deals.ts";
import { racerOf } from "../../../../shared/formulas/risk.ts";
import { nextSummit, resolutionAppeals } from "../../../../shared/formulas/votes.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { NationId, ResolutionId } from "../../../../shared/state/words.ts";
import { giveOrder } from "../../../actions/plan.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf, nationName } from "../../../words/terms.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";
import { effectsWords } from "../../explain/effectWords.ts";
import { nationInSentence } from "../../explain/nationInSentence.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Select.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

/** The agenda of the next summit: vote, speak, and propose. */
export function Summit({ at }: { at: Position }) {
  const { agenda } = at.world;
  const meets = nextSummit(at.world);
  return (
    <>
      <p>
        {meets < at.world.turns
          ? t("ministries.foreign.meets", { quarter: quarterOf(at, meets) })
          : t("ministries.foreign.meetsNoMore")}
      </p>
      {agenda.map((resolution) => (
        <Resolution key={resolution} at={at} resolution={resolution} />
      ))}
      <Propose at={at} />
    </>
  );
}

function Resolution({ at, resolution }: { at: Position; resolution: ResolutionId }) {
  const proposed = at.world.proposed[resolution];
  const promised = votesPromised(at).find((promise) => promise.resolution === resolution);
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
      {proposed?.names !== undefined && (
        <p>{t("ministries.foreign.against", { nation: nationInSentence(proposed.names) })}</p>
      )}
      {proposed && (
        <p class="muted small">{t("ministries.foreign.proposedBy", { nation: nationInSentence(proposed.by) })}</p>
      )}
      <Choice
        label={t("ministries.foreign.yourVote")}
        options={(["yes", "no"] as const).map((value) => ({ value, label: t(`ministries.foreign.votes.${value}`) }))}
        value={at.cabinet.requests.votes[resolution]}
        onChange={(vote) => giveOrder({ kind: "vote", resolution, vote })}
      />
      {promised && (
        <p class="small">
          {t(promised.vote === "yes" ? "ministries.foreign.promisedVote" : "ministries.foreign.promisedVoteNo", {
            nation: nationInSentence(promised.to),
          })}
        </p>
      )}
      {at.cabinet.requests.votes[resolution] === undefined && !promised && (
        <p class="muted small">
          {t(resolutionAppeals(at, resolution) ? "ministries.foreign.elseYes" : "ministries.foreign.elseNo")}
        </p>
      )}
      <OrderButton
        order={{ kind: "speak", resolution }}
        label={orderWords({ kind: "speak", resolution })}
        when={t("ministries.foreign.speakNote")}
      >
        {t("ministries.foreign.speak")}
      </OrderButton>
    </div>
  );
}

function Propose({ at }: { at: Position }) {
  const open = [...at.rules.resolutions.keys()].filter((id) => !at.world.agenda.includes(id));
  const [chosen, choose] = useState<ResolutionId | undefined>(at.cabinet.requests.proposal);
  const others = at.world.order.filter((id) => id !== at.me);
  const [whom, name] = useState<NationId | undefined>(at.cabinet.requests.proposalNames ?? racerOf(at));
  const resolution = chosen !== undefined && open.includes(chosen) ? chosen : open[0];
  if (resolution === undefined) return null;
  const isNaming = at.rules.resolutions.get(resolution)?.names === true;
  const names = whom !== undefined && whom !== at.me ? whom : others[0];
  return (
    <div class="entry">
      <Select
        label={t("ministries.foreign.propose")}
        options={open.map((value) => ({ value, label: nameOf("resolutions", value) }))}
        value={resolution}
        onChange={choose}
      />
      {isNaming && names !== undefined && (
        <Select
          label={t("ministries.foreign.againstWhom")}
          options={others.map((value) => ({ value, label: nationName(value) }))}
          value={names}
          onChange={name}
        />
      )}
      <ul class="effects">
        {effectsWords(at.rules.resolutions.get(resolution)?.effects ?? [], at.rules).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <OrderButton
        order={{ kind: "propose", resolution, ...(isNaming && names !== undefined ? { names } : {}) }}
        when={t("ministries.foreign.proposeNote")}
      >
        {t("ministries.foreign.proposeThis")}
      </OrderButton>
    </div>
  );
}
