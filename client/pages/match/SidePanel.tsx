import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { closePanel, isSidePage, openPanel, type Panel, panelBeside } from "../../actions/screen.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { useLayer } from "../../hud/ui/useLayer.ts";
import type { SidePage } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import type { Key } from "../../words/keys.ts";
import { aboutOf, nameOf } from "../../words/terms.ts";
import { fetchPanelsEarly, PANELS } from "./panels.ts";

const TITLES = {
  nations: "nationsPage.title",
  places: "places.title",
  chat: "chat.title",
} as const satisfies Record<SidePage, Key>;

/** What lies at the side: one sheet of paper, and on a big screen a second ministry beside it. */
export function SidePanel() {
  useEffect(fetchPanelsEarly, []);
  return (
    <>
      <Sheet panel={openPanel()} />
      <Sheet panel={panelBeside()} />
    </>
  );
}

/** A sheet of paper; at the foot of a phone's screen, where it can be drawn up. */
function Sheet({ panel }: { panel: Panel | undefined }) {
  const [isFull, setFull] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const close = () => panel !== undefined && closePanel(panel);
  useLayer(panel !== undefined, close);
  // With the drawing itself: a key pressed right after it would otherwise go on from elsewhere.
  useLayoutEffect(() => {
    if (panel === undefined) {
      setFull(false);
      // Who closed it from within goes on where it was opened.
      if (document.activeElement === document.body && opener.current instanceof HTMLElement) opener.current.focus();
      return;
    }
    if (!sheet.current?.contains(document.activeElement)) opener.current = document.activeElement;
    // Who opened it by its key goes on within it.
    sheet.current?.focus({ preventScroll: true });
  }, [panel]);
  if (panel === undefined) return null;
  const Body = PANELS[panel];
  const title = isSidePage(panel) ? t(TITLES[panel]) : nameOf("ministries", panel);
  return (
    <aside ref={sheet} tabIndex={-1} class={`sidePanel ${isFull ? "isFull" : ""}`} aria-label={title}>
      <header class="sidePanelHead">
        <Glyph name={panel} />
        <h2>{title}</h2>
        <span class="sheetOnly">
          <Button kind="quiet" isIcon label={t(isFull ? "ui.less" : "ui.more")} onClick={() => setFull(!isFull)}>
            <Glyph name={isFull ? "down" : "up"} />
          </Button>
        </span>
        <Button kind="quiet" isIcon label={t("ui.close")} onClick={close}>
          <Glyph name="close" />
        </Button>
      </header>
      {/* A new panel starts at its top. */}
      <div class="sidePanelBody" key={panel}>
        {!isSidePage(panel) && <p class="muted sidePanelAbout">{aboutOf("ministries", panel)}</p>}
        <Body />
      </div>
    </aside>
  );
}
