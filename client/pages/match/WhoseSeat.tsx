import type { SeatListing } from "../../../shared/protocol/seats.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";

/** A seat by its person, and the nation that it has. */
export const seatName = ({ name, nation }: SeatListing): string =>
  nation === undefined ? name : t("door.seat", { name, nation: nationName(nation) });

interface WhoseSeatProps {
  linked: SeatListing;
  own: SeatListing;
  /** @param isTaken whether the seat of the link is to be this browser's. */
  onTake: (isTaken: boolean) => void;
}

/** A browser holds one seat in a match: before another takes its place, it is asked which. */
export function WhoseSeat({ linked, own, onTake }: WhoseSeatProps) {
  const names = { linked: seatName(linked), own: seatName(own) };
  return (
    <div class="whoseSeat">
      <p>{t("door.whoseAbout", names)}</p>
      <div class="doorActions">
        <Button kind="main" onClick={() => onTake(false)}>
          {t("door.keepOwn", names)}
        </Button>
        <Button onClick={() => onTake(true)}>{t("door.takeLinked", names)}</Button>
      </div>
      <p class="small muted">{t("door.takeLinkedAbout", names)}</p>
    </div>
  );
}
