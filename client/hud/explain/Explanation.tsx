import type { Position } from "../../../shared/state/position.ts";
import { explain, type FigureId } from "../../../shared/view/explain.ts";
import { showEntry } from "../../actions/encyclopedia.ts";
import { t } from "../../words/index.ts";
import { EntryLink } from "./EntryLink.tsx";
import { entryOfFigure, entryOfTerm } from "./entryOf.ts";
import { figureWords, termName, valueWords } from "./termWords.ts";

/** A term this small changes no figure that is shown. */
const NOTHING = 0.0005;

/** The terms behind a figure, one a line, and what they come to. */
export function Explanation({ at, figure }: { at: Position; figure: FigureId }) {
  const { how, terms, value, unit } = explain(at, figure);
  const acting = how === "sum" ? terms.filter((term) => Math.abs(term.value) > NOTHING) : terms;
  const about = entryOfFigure(figure);
  const sign = (index: number, term: number): string => {
    if (how === "product") return index === 0 ? "" : "×";
    if (how === "least" || (index === 0 && term >= 0)) return "";
    return term < 0 ? "−" : "+";
  };
  return (
    <>
      <p class="explanationTitle">
        {figureWords(figure)}
        {about !== undefined && <EntryLink id={about} what={figureWords(figure)} />}
      </p>
      <table class="explanation">
        <tbody>
          {acting.map((term, index) => (
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
