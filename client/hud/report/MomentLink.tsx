import { addressOf, type Moment } from "../../actions/moment.ts";
import { t } from "../../words/index.ts";
import { Glyph } from "../ui/Glyph.tsx";

/** The link to a moment: it can be followed here, and copied from here. */
export function MomentLink({ moment, words }: { moment: Moment; words: string }) {
  const label = t("chronicle.linkTo", { what: words });
  return (
    <a class="momentLink" href={`${location.pathname}${addressOf(moment)}`} aria-label={label} title={label}>
      <Glyph name="link" />
    </a>
  );
}
