import { entry } from "../../../shared/content/ruleset.ts";
import { rules } from "../../store/store.ts";
import { answerName } from "../../words/answers.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import type { ToldEvent } from "../explain/toldEvent.ts";
import { Swatch } from "../ui/Swatch.tsx";

/** What was answered to what several nations were asked, side by side. */
export function AnswersGiven({ events }: { events: readonly ToldEvent[] }) {
  const ruleset = rules.value;
  const given = events.flatMap((event) => {
    if (event.kind !== "dilemmaAnswered" || event.nation === undefined) return [];
    const { dilemma, answer } = event.terms;
    return dilemma === undefined || answer === undefined ? [] : [{ nation: event.nation, dilemma, answer }];
  });
  const asked = [...new Set(given.map(({ dilemma }) => dilemma))].filter(
    (id) => ruleset && entry(ruleset.dilemmas, id).scope !== "own",
  );
  if (asked.length === 0) return null;
  return (
    <section class="answersGiven" aria-label={t("dilemma.side")}>
      {asked.map((id) => (
        <table key={id}>
          <caption>{nameOf("dilemmas", id)}</caption>
          <tbody>
            {given
              .filter(({ dilemma }) => dilemma === id)
              .map(({ nation, answer }) => (
                <tr key={nation}>
                  <th scope="row">
                    <Swatch nation={nation} /> {nationName(nation)}
                  </th>
                  <td>{answerName(id, answer)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
