import { MINISTRIES } from "../../../shared/state/words.ts";
import { showEntry } from "../../actions/encyclopedia.ts";
import { isPanelOpen, type Panel, showReport, togglePanel } from "../../actions/screen.ts";
import { openSettings } from "../../actions/settings.ts";
import { newAnswers } from "../../hud/ministries/foreign/answersToUs.ts";
import { openOffers } from "../../hud/ministries/foreign/openOffer.ts";
import { Glyph, type GlyphName } from "../../hud/ui/Glyph.tsx";
import { openEntry } from "../../store/encyclopedia.ts";
import { isSettingsOpen } from "../../store/settings.ts";
import { isOver, report, SIDE_PAGES, type SidePage, view } from "../../store/store.ts";
import { unreadCount } from "../../store/unread.ts";
import { t } from "../../words/index.ts";
import type { English } from "../../words/keys.ts";

/** Places are one more way to what the map shows, and stand apart. */
const ON_RAIL: SidePage[] = SIDE_PAGES.filter((page) => page !== "places");

/** The way to the ministries and pages: a rail beside the map, a row of tabs on a phone. */
export function Rail({ onHelp }: { onHelp: () => void }) {
  const seen = view.value;
  const panels: Panel[] = seen?.me === undefined || isOver.value ? ON_RAIL : [...MINISTRIES, ...ON_RAIL];
  return (
    <nav class="rail onNight" aria-label={t("rail.label")}>
      {panels.map((panel, index) => (
        <RailButton
          key={panel}
          glyph={panel}
          isOpen={isPanelOpen(panel)}
          fresh={freshIn(panel)}
          shortcut={panels.length > ON_RAIL.length && index < MINISTRIES.length ? String(index + 1) : undefined}
          onClick={() => togglePanel(panel)}
        />
      ))}
      <RailRest onHelp={onHelp} />
    </nav>
  );
}

/** What is no ministry: under the rail, and on a phone, whose tabs are full, above them. */
export function RailRest({ onHelp }: { onHelp: () => void }) {
  return (
    <span class="railRest">
      <RailButton glyph="places" isOpen={isPanelOpen("places")} shortcut="P" onClick={() => togglePanel("places")} />
      {(view.value?.world.turn ?? 0) > 0 && (
        <RailButton glyph="report" isOpen={report.value !== undefined} onClick={showReport} />
      )}
      <RailButton glyph="book" isOpen={openEntry.value !== undefined} shortcut="E" onClick={() => showEntry()} />
      <RailButton glyph="settings" isOpen={isSettingsOpen.value} onClick={openSettings} />
      <RailButton glyph="help" isOpen={false} onClick={onHelp} />
    </span>
  );
}

/** Lines that were not read; offers that wait for an answer, and answers to ours that were not looked at. */
const freshIn = (panel: Panel): number =>
  panel === "chat" ? unreadCount.value : panel === "foreign" ? openOffers.value.length + newAnswers.value.length : 0;

interface RailButtonProps {
  glyph: GlyphName & keyof English["rail"];
  isOpen: boolean;
  /** How much that is new waits there. */
  fresh?: number;
  shortcut?: string | undefined;
  onClick: () => void;
}

function RailButton({ glyph, isOpen, fresh = 0, shortcut, onClick }: RailButtonProps) {
  return (
    <button
      type="button"
      class={`railButton ${isOpen ? "isOpen" : ""}`}
      aria-pressed={isOpen}
      data-panel={glyph}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      <Glyph name={glyph} />
      <span>{t(`rail.${glyph}`)}</span>
      {fresh > 0 && (
        <span class="railNew">
          {fresh} <span class="unseen">{t("rail.unread")}</span>
        </span>
      )}
    </button>
  );
}
