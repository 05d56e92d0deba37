import { type Explanation as Explained, type Term, termIn } from "../../../shared/figures/explain.ts";
import type { FigureId } from "../../../shared/figures/table.ts";
import { showEntry } from "../../actions/encyclopedia.ts";
import { addingUp } from "../../words/addingUp.ts";
import { t } from "../../words/index.ts";
import { valueWords } from "../../words/valueWords.ts";
import { EntryLink } from "./EntryLink.tsx";
import { entryOfFigure, entryOfTerm } from "./entryOf.ts";
import { figureWords, termName } from "./termWords.ts";

/** A term this small changes no figure that is shown. */
const NOTHING = 0.0005;

interface ExplanationProps {
  of: Explained;
  /** The figure as it is, when this is what the plan makes of it: only terms that differ are told; of a sum, by how much. */
  before?: Explained;
}

/** The terms behind a figure, one a line, and what they come to. */
export function Explanation({ of: { figure, how, terms, value, unit }, before }: ExplanationProps) {
  const change = ({ id, value }: Term): number => value - ((before && termIn(before, id)) ?? 0);
  const isActing = (term: Term): boolean => (!before && how !== "sum") || Math.abs(change(term)) > NOTHING;
  const acting = terms.filter(isActing).map((term) => (how === "sum" ? { ...term, value: change(term) } : term));
  const shown = how === "sum" && unit === "points" && !before ? inTenths(acting, value) : acting;
  const sign = (index: number, term: number): string => {
    if (how === "product") return index === 0 && !before ? "" : "×";
    if (how === "least" || (index === 0 && !before && term >= 0)) return "";
    return term < 0 ? "−" : "+";
  };
  return (
    <>
      <p class="explanationTitle">
        {before ? t("explain.withPlan") : figureWords(figure)}
        {!before && <EntryLink id={entryOfFigure(figure)} what={figureWords(figure)} />}
      </p>
      <table class="explanation">
        <tbody>
          {shown.map((term, index) => (
            <tr key={term.id} class={how === "least" && term.value === value ? "toned tone-binds" : ""}>
              <td class="sign">{sign(index, term.value)}</td>
              <th scope="row">
                <TermName figure={figure} id={term.id} />
                {how === "least" && term.value === value && ` · ${t("explain.binds")}`}
              </th>
              <td>{valueWords(how === "sum" ? Math.abs(term.value) : term.value, term.unit)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td class="sign">=</td>
            <td />
            <td>{valueWords(value, unit)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** Terms in points as they are shown, so that they add up. */
function inTenths(terms: readonly Term[], sum: number): Term[] {
  const tenths = addingUp(
    terms.map(({ value }) => Math.round(value * 100)),
    Math.round(sum * 100),
  );
  return terms.map((term, index) => ({ ...term, value: (tenths[index] ?? 0) / 100 }));
}

/** A term that the encyclopedia knows leads there. */
function TermName({ figure, id }: { figure: FigureId; id: string }) {
  const entry = entryOfTerm(figure, id);
  const name = termName(figure, id);
  if (entry === undefined) return <>{name}</>;
  return (
    <button type="button" class="termLink" onClick={() => showEntry(entry)}>
      {name}
    </button>
  );
}
