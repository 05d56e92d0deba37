import type { Seat } from "../../../shared/protocol/table.ts";
import { isBotsResult } from "../../../shared/protocol/waiting.ts";
import { TRACKS } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { ranking } from "../../hud/ranking.ts";
import { Bar } from "../../hud/ui/Bar.tsx";
import { accentOf, Swatch } from "../../hud/ui/Swatch.tsx";
import { table } from "../../store/store.ts";
import { addingUp } from "../../words/addingUp.ts";
import { pointsTenth } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";

const PAR = 10_000;
/** Tracks are capped at 150 (constants.ts, trackMostBp). */
const MOST = 15_000;

export function FinalRanking({ view }: { view: View }) {
  const seats = table.value?.seats ?? {};
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
        {ranking(view.nations).map((nation, index) => {
          const { totalBp, pointsBp, tracksBp } = nation.score;
          const [milestonesBp = 0, ...tracks] = addingUp(
            [nation.milestonePointsBp, ...TRACKS.map((track) => pointsBp[track])],
            totalBp,
          );
          return (
            <tr class={nation.id === view.me ? "isMe" : ""} key={nation.id}>
              <td class="finalRank">{index + 1}</td>
              <th scope="row" class="finalName">
                <Swatch nation={nation.id} /> {nationName(nation.id)}
                <PlayedBy seat={seats[nation.id]} turns={view.world.turn} />
              </th>
              <td class="finalScore">
                <strong>{pointsTenth(totalBp)}</strong>
              </td>
              {TRACKS.map((track, place) => (
                <td class="finalTrack" key={track}>
                  <span class="finalTrackName small muted">{nameOf("tracks", track)}</span>
                  <span>{pointsTenth(tracks[place] ?? 0)}</span>
                  <Bar value={tracksBp[track]} max={MOST} mark={PAR} colour={accentOf(nation.id)} />
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
