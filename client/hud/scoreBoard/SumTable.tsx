import type { Seat } from "../../../shared/protocol/table.ts";
import { isBotsResult } from "../../../shared/protocol/waiting.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { table } from "../../store/store.ts";
import { addingUp } from "../../words/addingUp.ts";
import { pointsApart, pointsTenth } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { ranking, rankOf } from "../ranking.ts";
import { Bar } from "../ui/Bar.tsx";
import { accentOf, Swatch } from "../ui/Swatch.tsx";
import { PAR_BP, TRACK_MOST_BP } from "./scale.ts";

/** Everybody by score, each with the sum that makes it. */
export function SumTable({ view }: { view: View }) {
  const seats = table.value?.seats ?? {};
  const ranked = ranking(view.nations);
  const totalsBp = ranked.map(({ score }) => score.totalBp);
  return (
    <table class="finalRanking">
      <thead>
        <tr>
          <th colSpan={2} scope="col" class="finalName">
            {t("final.nation")}
          </th>
          <th scope="col" class="finalScore">
            {t("bar.score")}
          </th>
          {TRACKS.map((track) => (
            <th scope="col" class="finalTrack" key={track}>
              {nameOf("tracks", track)}
            </th>
          ))}
          <th scope="col" class="finalTrack">
            {t("years.milestones")}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranked.map((nation) => {
          const { totalBp, pointsBp, tracksBp } = nation.score;
          const [milestonesBp = 0, ...tracks] = addingUp(
            [nation.milestonePointsBp, ...TRACKS.map((track) => pointsBp[track])],
            totalBp,
          );
          return (
            <tr class={nation.id === view.me ? "isMe" : ""} key={nation.id}>
              <td class="finalRank">{rankOf(view.nations, nation.id)}</td>
              <th scope="row" class="finalName">
                <Swatch nation={nation.id} /> {nationName(nation.id)}
                <PlayedBy seat={seats[nation.id]} turns={view.world.turn} />
              </th>
              <td class="finalScore">
                <strong>{pointsApart(totalBp, totalsBp)}</strong>
              </td>
              {TRACKS.map((track, place) => (
                <td class="finalTrack" key={track}>
                  <span class="finalTrackName small muted">{nameOf("tracks", track)}</span>
                  <span>{pointsTenth(tracks[place] ?? 0)}</span>
                  <Bar value={tracksBp[track]} max={TRACK_MOST_BP} mark={PAR_BP} colour={accentOf(nation.id)} />
                </td>
              ))}
              <td class="finalTrack">
                <span class="finalTrackName small muted">{t("years.milestones")}</span>
                <span>{pointsTenth(milestonesBp)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Whose result it is: who left has none, whatever a bot made of the seat. */
function PlayedBy({ seat, turns }: { seat: Seat | undefined; turns: number }) {
  if (!seat?.name) return null;
  const { name, botTurns } = seat;
  if (isBotsResult(seat, turns)) return <span class="small muted"> {t("final.byBot", { name })}</span>;
  return <span class="small muted"> {botTurns > 0 ? t("final.partlyByBot", { name, count: botTurns }) : name}</span>;
}
