import { useEffect, useState } from "preact/hooks";
import type { LobbyListing, MatchListing } from "../../../shared/protocol/protocol.ts";
import { hasSeatIn, openDoor } from "../../actions/matches.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { listMatches } from "../../session/server.ts";
import { offer } from "../../store/table.ts";
import { timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { nameOf } from "../../words/terms.ts";

const EVERY_MS = 6_000;

export function OpenMatches() {
  const [listing, setListing] = useState<LobbyListing | undefined>();
  const [isAsked, setAsked] = useState(false);

  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      // A page in the background has nobody to show the list to.
      if (document.visibilityState === "hidden") return;
      const found = await listMatches();
      if (isGone) return;
      setListing(found);
      offer.value = found;
      setAsked(true);
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, []);

  if (!isAsked) return <p class="muted">{t("lobby.looking")}</p>;
  if (!listing) return <p class="muted">{t("lobby.noServer")}</p>;
  const { matches, isInviteOnly, trouble } = listing;
  if (trouble) return <p class="muted">{refusalInWords({ code: trouble })}</p>;
  if (isInviteOnly) return <p class="muted">{t("lobby.inviteOnly")}</p>;
  if (matches.length === 0) return <p class="muted">{t("lobby.noMatches")}</p>;
  return (
    <ul class="matchList">
      {matches.map((match) => (
        <li key={match.roomId}>
          <div>
            <strong>{t("lobby.matchOf", { host: match.host })}</strong>
            <p class="small muted">{describe(match)}</p>
          </div>
          <span class="matchActions">
            {match.phase === "lobby" || hasSeatIn(match.code) ? (
              <Button onClick={() => openDoor(match.code, "join")}>{t("lobby.join")}</Button>
            ) : (
              <Button onClick={() => openDoor(match.code, "watch")}>{t("lobby.watch")}</Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function describe(match: MatchListing): string {
  const clock =
    match.timerSeconds === 0 ? t("lobby.untimed") : t("lobby.timed", { time: timeLeft(match.timerSeconds) });
  const state =
    match.phase === "lobby"
      ? t("lobby.waiting", { people: match.people, seats: match.seats })
      : t(`lobby.${match.phase}`, { turn: match.turn + 1, turns: match.turns });
  return [nameOf("scenarios", match.scenario), state, clock].join(" · ");
}
