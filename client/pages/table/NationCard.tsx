import type { NationContent } from "../../../shared/content/schema.ts";
import type { Seat } from "../../../shared/protocol/table.ts";
import { gradeOf } from "../../../shared/score/ease.ts";
import type { GameState } from "../../../shared/state/state.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { gw, money, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nationName } from "../../words/terms.ts";

interface NationCardProps {
  content: NationContent;
  seat: Seat;
  /** As the match will begin, once that is reckoned. */
  start: GameState | undefined;
  isMine: boolean;
  /** It is the one to begin with, of those that are free. */
  isRecommended: boolean;
  onChoose: () => void;
}

/** What a nation is about, what it begins with, and who leads it here. */
export function NationCard({ content, seat, start, isMine, isRecommended, onChoose }: NationCardProps) {
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
        <span class="nationCardStart small muted">{start && startWords(start, content.id)}</span>
      </button>
    </li>
  );
}

function startWords({ nations, cabinets }: GameState, id: NationId): string {
  return t("tableWords.begins", {
    compute: gw(nations[id]?.onlineMW ?? 0),
    money: money(cabinets[id]?.cashM ?? 0),
    adoption: percent(nations[id]?.adoptionMeanBp ?? 0),
  });
}

function seatWords(seat: Seat, isMine: boolean): string {
  if (isMine) return t("tableWords.you");
  if (seat.name === "") return "";
  if (!seat.isConnected && !seat.isBot) return t("tableWords.away", { name: seat.name });
  return seat.isReady ? `${seat.name}, ${t("tableWords.isReady")}` : seat.name;
}
