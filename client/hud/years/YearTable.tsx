import { banksOf } from "../../../shared/score/banks.ts";
import { boardOf, leaderOfYear } from "../../../shared/score/board.ts";
import type { View } from "../../../shared/view/view.ts";
import { addingUp } from "../../words/addingUp.ts";
import { percent, pointsTenth, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { ranking } from "../ranking.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Swatch } from "../ui/Swatch.tsx";
import { partName } from "./partName.ts";
import "./years.css";

/** Everybody's score by the years in which it came about: what stands in a row adds up. */
export function YearTable({ view, startYear }: { view: View; startYear: number }) {
  const { nations, world, me } = view;
  const banks = banksOf(world.turns).filter(({ turn }) => turn < world.turn);
  const isOpen = banks.length < banksOf(world.turns).length;
  const leaders = banks.map(({ year }) => leaderOfYear(nations, year));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="yearTableBox" tabIndex={0} aria-label={t("years.title")}>
      <table class="yearTable">
        <thead>
          <tr>
            <th scope="col">{t("years.nation")}</th>
            {banks.map(({ year, turn, shareBp }) => (
              <th scope="col" key={year}>
                {partName(world.turns, year)}
                <span class="small muted">{t("years.until", { quarter: quarter(turn, startYear) })}</span>
                <span class="small muted">{percent(shareBp)}</span>
              </th>
            ))}
            {isOpen && (
              <th scope="col">
                {t("years.ahead")}
                <span class="small muted">{t("years.aheadAbout")}</span>
              </th>
            )}
            <th scope="col">{t("years.milestones")}</th>
            <th scope="col">{t("years.score")}</th>
          </tr>
        </thead>
        <tbody>
          {ranking(nations).map((nation) => {
            const board = boardOf(nation);
            const [aheadBp = 0, milestonesBp = 0, ...yearsBp] = addingUp(
              [board.aheadBp, board.milestonesBp, ...board.yearsBp],
              nation.score.totalBp,
            );
            return (
              <tr key={nation.id} class={nation.id === me ? "isMe" : ""}>
                <th scope="row">
                  <Swatch nation={nation.id} /> {nationName(nation.id)}
                </th>
                {banks.map(({ year }, index) => (
                  <td key={year}>
                    {leaders[index] === nation.id && (
                      <span class="yearMedal" title={t("years.led")}>
                        <Glyph name="medal" />
                        <span class="unseen">{t("years.led")}</span>
                      </span>
                    )}
                    {pointsTenth(yearsBp[index] ?? 0)}
                  </td>
                ))}
                {isOpen && <td class="muted">{pointsTenth(aheadBp)}</td>}
                <td>{pointsTenth(milestonesBp)}</td>
                <td>
                  <strong>{pointsTenth(nation.score.totalBp)}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
