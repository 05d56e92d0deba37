import { showEntry } from "../../actions/encyclopedia.ts";
import { t } from "../../words/index.ts";
import { Glyph } from "../ui/Glyph.tsx";
import "./explain.css";

/** The way from a thing's name to its entry in the encyclopedia. */
export function EntryLink({ id, what }: { id: string; what: string }) {
  const words = t("encyclopedia.readMore", { what });
  return (
    <button type="button" class="entryLink" aria-label={words} title={words} onClick={() => showEntry(id)}>
      <Glyph name="book" />
    </button>
  );
}
