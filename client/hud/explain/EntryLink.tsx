import { showEntry } from "../../actions/encyclopedia.ts";
import { t } from "../../words/index.ts";
import { Glyph } from "../ui/Glyph.tsx";
import "./explain.css";

interface EntryLinkProps {
  id: string;
  what: string;
  /** Says what it leads to, where nothing beside it does. */
  isNamed?: boolean;
}

/** The way from a thing's name to its entry in the encyclopedia. */
export function EntryLink({ id, what, isNamed = false }: EntryLinkProps) {
  const words = t("encyclopedia.readMore", { what });
  return (
    <button
      type="button"
      class={`entryLink ${isNamed ? "isNamed" : ""}`}
      aria-label={words}
      title={words}
      onClick={() => showEntry(id)}
    >
      <Glyph name="book" />
      {isNamed && <span aria-hidden="true">{what}</span>}
    </button>
  );
}
