import { CLAUSES, type Clause, type Nation } from "../../../../shared/state/state.ts";
import type { ResolutionId } from "../../../../shared/state/words.ts";
import { t } from "../../../words/index.ts";
import { thingWords } from "../../explain/chatWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Select } from "../../ui/Select.tsx";
import { ClauseFields, clauseOf, isOfferable } from "./ClauseFields.tsx";

const MOST_CLAUSES = 4;

export interface ClauseListProps {
  /** Who gives what is listed. */
  giver: Nation;
  title: string;
  clauses: readonly Clause[];
  /** What can be voted on next. */
  agenda: readonly ResolutionId[];
  onChange: (clauses: Clause[]) => void;
}

/** One side of a deal: what is given, or what is taken. */
export function ClauseList({ giver, title, clauses, agenda, onChange }: ClauseListProps) {
  const left = CLAUSES.filter((kind) => isOfferable(kind, agenda) && !clauses.some((clause) => clause.kind === kind));
  const add = (kind: string) => {
    const found = CLAUSES.find((clause) => clause === kind);
    if (!found) return;
    const [site] = Object.keys(giver.sites);
    onChange([
      ...clauses,
      { ...clauseOf(found, agenda), ...(found === "jointSite" && site !== undefined ? { site } : {}) },
    ]);
  };
  return (
    <fieldset class="clauses">
      <legend class="fieldLabel">{title}</legend>
      {clauses.map((clause, index) => (
        <div class="clause" key={clause.kind}>
          <ClauseFields
            clause={clause}
            agenda={agenda}
            giver={giver}
            onChange={(changed) => onChange(clauses.map((other, at) => (at === index ? changed : other)))}
          />
          <Button
            kind="quiet"
            isIcon
            label={t("ministries.deal.leaveOut", { side: title, what: thingWords(clause) })}
            onClick={() => onChange(clauses.filter((_, at) => at !== index))}
          >
            <Glyph name="close" />
          </Button>
        </div>
      ))}
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
