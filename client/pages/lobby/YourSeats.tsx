import "../../words/match.ts";
import { useEffect, useState } from "preact/hooks";
import type { SeatListing } from "../../../shared/protocol/seats.ts";
import { openDoor } from "../../actions/matches.ts";
import { learnOffers } from "../../actions/scenarios.ts";
import { ownSeats } from "../../actions/seats.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Disclosure } from "../../hud/ui/Disclosure.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { seatName } from "../match/WhoseSeat.tsx";

/** The ways back to the matches that this browser has a seat in; nothing, where there is none. */
export function YourSeats() {
  const [seats, setSeats] = useState<SeatListing[]>([]);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState === "hidden") return;
      // Scenarios of the host's own bring their names with them.
      const [found] = await Promise.all([ownSeats(), learnOffers()]);
      if (found && !isGone) setSeats(found);
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", ask);
    };
  }, []);

  // Who only watched has no seat.
  const held = seats.filter(({ nation, phase }) => nation !== undefined || phase === "lobby");
  const open = held.filter(({ phase }) => phase !== "finished");
  const over = held.filter(({ phase }) => phase === "finished");
  if (held.length === 0) return null;
  return (
    <section class="yourSeats" aria-labelledby="yourSeats">
      <h2 id="yourSeats">{t("lobby.yourSeats")}</h2>
      <SeatList seats={open} />
      {over.length > 0 && (
        <Disclosure summary={t("lobby.yourFinished", { count: over.length })} isOpen={open.length === 0}>
          <SeatList seats={over} />
        </Disclosure>
      )}
    </section>
  );
}

function SeatList({ seats }: { seats: readonly SeatListing[] }) {
  if (seats.length === 0) return null;
  return (
    <ul class="matchList">
      {seats.map((seat) => (
        <li key={seat.index}>
          <div>
            <strong>
              {seat.nation === undefined ? (
                seat.name
              ) : (
                <>
                  <Swatch nation={seat.nation} /> {nationName(seat.nation)}
                </>
              )}
            </strong>
            <p class="small muted">{describe(seat)}</p>
            {seat.hasLeft && seat.phase === "planning" && <p class="small">{t("lobby.botPlaysOn")}</p>}
          </div>
          <span class="matchActions">
            {seat.phase === "finished" ? (
              <Button onClick={() => openDoor(seat.code, "join")}>{t("lobby.seeResult")}</Button>
            ) : (
              <Button label={t("door.backTo", { seat: seatName(seat) })} onClick={() => openDoor(seat.code, "join")}>
                {t("lobby.backToSeat")}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function describe({ code, name, nation, scenario, phase, turn, turns, lesson }: SeatListing): string {
  const state = phase === "lobby" ? t("lobby.notBegun") : t(`lobby.${phase}`, { turn: turn + 1, turns });
  return [
    ...(nation === undefined ? [] : [t("lobby.seatAs", { name })]),
    nameOf("scenarios", scenario),
    state,
    lesson === "" ? t("door.code", { code }) : t("lobby.ofLesson", { code: lesson }),
  ].join("\u00a0· ");
}
