import { addressOf, type Moment, showMoment } from "../../actions/moment.ts";
import { t } from "../../words/index.ts";
import { Glyph } from "../ui/Glyph.tsx";

/** The link to a moment: it can be followed here, and copied from here. */
export function MomentLink({ moment, words }: { moment: Moment; words: string }) {
  const label = t("chronicle.linkTo", { what: words });
  return (
    <a
      class="momentLink"
      href={`${location.pathname}${addressOf(moment)}`}
      aria-label={label}
      title={label}
      // Followed a second time, it leads there again.
      onClick={() => showMoment(moment)}
    >
      <Glyph name="link" />
    </a>
  );
}
