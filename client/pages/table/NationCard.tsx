import type { NationContent } from "../../../shared/content/schema.ts";
import type { Seat } from "../../../shared/protocol/table.ts";
import { gradeOf } from "../../../shared/score/ease.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nationName } from "../../words/terms.ts";

interface NationCardProps {
  content: NationContent;
  seat: Seat;
  isMine: boolean;
  /** It is the one to begin with, of those that are free. */
  isRecommended: boolean;
  onChoose: () => void;
}

/** A nation as it is in the world, and who leads it here. */
export function NationCard({ content, seat, isMine, isRecommended, onChoose }: NationCardProps) {
  const grade = gradeOf(content.id);
  const isTaken = seat.name !== "" && !isMine && !seat.isAbsent;
  return (
    <li>
      <button
        type="button"
        class={`nationCard ${isMine ? "isMine" : ""}`}
        style={{ "--accent": content.accent }}
        disabled={isTaken}
        aria-pressed={isMine}
        onClick={onChoose}
      >
        <span class="nationCardHead">
          <span class="nationCardName">{nationName(content.id)}</span>
          <span class="nationCardSeat">{seatWords(seat, isMine)}</span>
        </span>
        {(isRecommended || grade) && (
          <span class={`nationCardEase ${isRecommended ? "isRecommended" : ""}`}>
            {isRecommended ? t("tableWords.ease.recommended") : t(`tableWords.ease.${grade ?? "middling"}`)}
          </span>
        )}
        <span class="nationCardAbout">{aboutOf("nations", content.id)}</span>
        <span class="small muted">
          {t("tableWords.real", {
            power: content.real.aiPower.value,
            gdp: content.real.gdp.value,
            users: Math.round(content.real.users.value),
          })}
        </span>
      </button>
    </li>
  );
}

function seatWords(seat: Seat, isMine: boolean): string {
  if (isMine) return t("tableWords.you");
  if (seat.name === "") return "";
  if (!seat.isConnected && !seat.isBot) return t("tableWords.away", { name: seat.name });
  return seat.isReady ? `${seat.name}, ${t("tableWords.isReady")}` : seat.name;
}
