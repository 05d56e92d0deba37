import { CLAUSES, type Clause, type ClauseKind } from "../../../../shared/state/state.ts";
import { gw, money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Select } from "../../ui/Select.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { clauseWords } from "./dealWords.ts";

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
};

export interface ClauseListProps {
  title: string;
  clauses: readonly Clause[];
  onChange: (clauses: Clause[]) => void;
}

/** One side of a deal: what is given, or what is taken. */
export function ClauseList({ title, clauses, onChange }: ClauseListProps) {
  const left = CLAUSES.filter((kind) => !clauses.some((clause) => clause.kind === kind));
  const add = (kind: string) => {
    const found = CLAUSES.find((clause) => clause === kind);
    if (found) onChange([...clauses, { kind: found, amount: MEASURES[found]?.start ?? 0 }]);
  };
  return (
    <fieldset class="clauses">
      <legend class="fieldLabel">{title}</legend>
      {clauses.map((clause, index) => {
        const measure = MEASURES[clause.kind];
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
                onChange={(amount) =>
                  onChange(clauses.map((other, at) => (at === index ? { ...other, amount } : other)))
                }
              />
            ) : (
              <span>{clauseWords(clause)}</span>
            )}
            <Button
              kind="quiet"
              isIcon
              label={t("ministries.deal.remove")}
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
