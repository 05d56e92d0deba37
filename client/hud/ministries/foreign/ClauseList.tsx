import { CLAUSES, type Clause, type ClauseKind, type Nation } from "../../../../shared/state/state.ts";
import type { ResolutionId } from "../../../../shared/state/words.ts";
import { gw, money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { clauseWords } from "../../explain/dealWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Select } from "../../ui/Select.tsx";
import { Slider } from "../../ui/Slider.tsx";

const MOST_CLAUSES = 4;

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

export interface ClauseListProps {
  /** Who gives what is listed: a joint site is one of its own. */
  giver: Nation;
  title: string;
  clauses: readonly Clause[];
  /** What can be voted on next. */
  agenda: readonly ResolutionId[];
  onChange: (clauses: Clause[]) => void;
}

/** One side of a deal: what is given, or what is taken. */
export function ClauseList({ giver, title, clauses, agenda, onChange }: ClauseListProps) {
  const isOpen = (kind: ClauseKind) => kind !== "vote" || agenda.length > 0;
  const left = CLAUSES.filter((kind) => isOpen(kind) && !clauses.some((clause) => clause.kind === kind));
  const add = (kind: string) => {
    const found = CLAUSES.find((clause) => clause === kind);
    if (!found) return;
    const [site] = Object.keys(giver.sites);
    const [resolution] = agenda;
    const where = found === "jointSite" && site !== undefined ? { site } : {};
    const on = found === "vote" && resolution !== undefined ? { resolution, vote: "yes" as const } : {};
    onChange([...clauses, { kind: found, amount: MEASURES[found]?.start ?? 0, ...where, ...on }]);
  };
  return (
    <fieldset class="clauses">
      <legend class="fieldLabel">{title}</legend>
      {clauses.map((clause, index) => {
        const measure = MEASURES[clause.kind];
        const change = (changed: Partial<Clause>) =>
          onChange(clauses.map((other, at) => (at === index ? { ...other, ...changed } : other)));
        return (
          <div class="clause" key={clause.kind}>
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
              <span>{clauseWords(clause)}</span>
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
            {clause.site !== undefined && (
              <Select
                label={t("ministries.deal.site")}
                options={Object.keys(giver.sites).map((id) => ({ value: id, label: nameOf("sites", id) }))}
                value={clause.site}
                onChange={(site) => change({ site })}
              />
            )}
            <Button
              kind="quiet"
              isIcon
              label={t("ui.remove", { what: clauseWords(clause) })}
              onClick={() => onChange(clauses.filter((_, at) => at !== index))}
            >
              <Glyph name="close" />
            </Button>
          </div>
        );
      })}
      {clauses.length < MOST_CLAUSES && (
        <Select
          label={t("ministries.deal.add")}
          options={[
            { value: "", label: t("ministries.deal.choose") },
            ...left.map((kind) => ({ value: kind, label: t(`ministries.clauseNames.${kind}`) })),
          ]}
          value=""
          onChange={add}
        />
      )}
    </fieldset>
  );
}
