import { sumOf } from "../../../shared/state/maths.ts";
import type { Nation } from "../../../shared/state/state.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import { addingUp } from "../../words/addingUp.ts";
import { pointsTenth, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { Bar } from "../ui/Bar.tsx";
import { accentOf } from "../ui/Swatch.tsx";
import { PAR_BP, TRACK_MOST_BP } from "./scale.ts";
import "./scoreBoard.css";

/** Five tracks, each against par, and the milestones: what each has brought and brings adds up to the score. */
export function ScoreSum({ nation: { id, score: whole, milestonePointsBp } }: { nation: Nation }) {
  const { tracksBp, pointsBp, totalBp, years } = whole;
  const [milestonesBp = 0, ...points] = addingUp(
    [milestonePointsBp, ...TRACKS.map((track) => pointsBp[track])],
    totalBp,
  );
  return (
    <table class="scoreSum">
      <thead>
        <tr>
          <th scope="col">{t("scoreBoard.track")}</th>
          <th scope="col">{t("scoreBoard.ofPar")}</th>
          <th scope="col">{t("scoreBoard.banked")}</th>
          <th scope="col">{t("scoreBoard.points")}</th>
        </tr>
      </thead>
      <tbody>
        {TRACKS.map((track, index) => (
          <tr key={track}>
            <th scope="row">
              {nameOf("tracks", track)}
              <EntryLink id={`tracks:${track}`} what={nameOf("tracks", track)} />
            </th>
            <td>
              {score(tracksBp[track])}
              <Bar value={tracksBp[track]} max={TRACK_MOST_BP} mark={PAR_BP} colour={accentOf(id)} />
            </td>
            <td class="muted">{pointsTenth(sumOf(years, (year) => year.pointsBp[track]))}</td>
            <td>{pointsTenth(points[index] ?? 0)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t("scoreBoard.milestonesWon")}</th>
          <td />
          <td class="muted">{pointsTenth(milestonePointsBp)}</td>
          <td>{pointsTenth(milestonesBp)}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("bar.score")}</th>
          <td />
          <td class="muted">
            {pointsTenth(milestonePointsBp + sumOf(years, (year) => sumOf(TRACKS, (track) => year.pointsBp[track])))}
          </td>
          <td>
            <strong>{pointsTenth(totalBp)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
