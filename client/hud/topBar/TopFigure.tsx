import type { ComponentChildren } from "preact";
import type { Panel } from "../../actions/screen.ts";
import { togglePanel } from "../../actions/screen.ts";

interface TopFigureFaceProps {
  label: string;
  value: string;
  note?: ComponentChildren;
}

interface TopFigureProps extends TopFigureFaceProps {
  /** The panel that explains it. */
  panel: Panel;
  about?: string;
  /** Folds away where room is short. */
  isLesser?: boolean;
}

export function TopFigure({ label, value, note, panel, about, isLesser = false }: TopFigureProps) {
  return (
    <button
      type="button"
      class={`topFigure ${isLesser ? "isLesser" : ""}`}
      title={about}
      onClick={() => togglePanel(panel)}
    >
      <TopFigureFace label={label} value={value} note={note} />
    </button>
  );
}

export const TopFigureFace = ({ label, value, note }: TopFigureFaceProps) => (
  <>
    <span class="topFigureLabel">{label}</span>
    <strong>{value}</strong>
    {/* Without a note its line stays, so that all figures stand on one height. */}
    <span class="topFigureNote">{note ?? "\u00a0"}</span>
  </>
);
