import type { Clause, ClauseKind, Nation } from "../../../../shared/state/state.ts";
import type { ResolutionId } from "../../../../shared/state/words.ts";
import { gw, money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { thingWords } from "../../explain/chatWords.ts";
import { startSentence } from "../../explain/nationInSentence.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Select.tsx";
import { Slider } from "../../ui/Slider.tsx";

/** How each counted clause is counted: $M or MW. */
const MEASURES: Partial<
  Record<ClauseKind, { start: number; most: number; step: number; format: (x: number) => string }>
> = {
  money: { start: 2_000, most: 50_000, step: 500, format: money },
  moneyPerTurn: { start: 500, most: 20_000, step: 250, format: money },
  chips: { start: 200, most: 3_000, step: 100, format: gw },
  lease: { start: 200, most: 3_000, step: 100, format: gw },
  power: { start: 200, most: 3_000, step: 100, format: gw },
  jointSite: { start: 400, most: 3_000, step: 100, format: gw },
};

/** A clause of this kind as it begins, without a site. */
export function clauseOf(kind: ClauseKind, [resolution]: readonly ResolutionId[]): Clause {
  const on = kind === "vote" && resolution !== undefined ? { resolution, vote: "yes" as const } : {};
  return { kind, amount: MEASURES[kind]?.start ?? 0, ...on };
}

/** Whether something of this kind can be given at all: a vote needs something to be voted on. */
export const isOfferable = (kind: ClauseKind, agenda: readonly ResolutionId[]): boolean =>
  kind !== "vote" || agenda.length > 0;

interface ClauseFieldsProps {
  clause: Clause;
  /** What can be voted on next. */
  agenda: readonly ResolutionId[];
  /** Who gives it: a joint site is one of its own. */
  giver: Nation | undefined;
  onChange: (changed: Clause) => void;
}

/** How much of it, on what, and where. */
export function ClauseFields({ clause, agenda, giver, onChange }: ClauseFieldsProps) {
  const measure = MEASURES[clause.kind];
  const change = (changed: Partial<Clause>) => onChange({ ...clause, ...changed });
  return (
    <>
      {measure ? (
        <Slider
          label={t(`ministries.clauseNames.${clause.kind}`)}
          value={clause.amount}
          min={measure.step}
          max={measure.most}
          step={measure.step}
          format={measure.format}
          onChange={(amount) => change({ amount })}
        />
      ) : (
        <span>{startSentence(thingWords(clause))}</span>
      )}
      {clause.resolution !== undefined && (
        <>
          <Select
            label={t("ministries.deal.onWhat")}
            options={agenda.map((id) => ({ value: id, label: nameOf("resolutions", id) }))}
            value={clause.resolution}
            onChange={(resolution) => change({ resolution })}
          />
          <Choice
            label={t("ministries.clauseNames.vote")}
            isLabelUnseen
            options={(["yes", "no"] as const).map((value) => ({
              value,
              label: t(`ministries.foreign.votes.${value}`),
            }))}
            value={clause.vote}
            onChange={(vote) => change({ vote })}
          />
        </>
      )}
      {clause.site !== undefined && giver && (
        <Select
          label={t("ministries.deal.site")}
          options={Object.keys(giver.sites).map((id) => ({ value: id, label: nameOf("sites", id) }))}
          value={clause.site}
          onChange={(site) => change({ site })}
        />
      )}
    </>
  );
}
