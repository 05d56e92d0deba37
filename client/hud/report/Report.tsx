import { closeReport } from "../../actions/screen.ts";
import { events, report, rules, selection, view, viewBefore } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { eventWords } from "../explain/eventWords.ts";
import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { Swatch } from "../ui/Swatch.tsx";
import { headlines } from "./headlines.ts";
import type { Headline } from "./merged.ts";
import { Waterfalls } from "./Waterfalls.tsx";

/** What happened in the quarter before this one, calmly, while the map shows it. */
export function Report() {
  const shown = report.value;
  const seen = view.value;
  if (!shown || !seen) return null;
  const startYear = rules.value?.scenario.startYear;
  const { first, rest } = headlines(events.value, seen.me);
  return (
    <section class="card report">
      <header class="cardHead">
        <h2>{t("reportWords.title", { quarter: quarter(shown.turn, startYear) })}</h2>
        <Button kind="quiet" isIcon label={t("ui.close")} onClick={closeReport}>
          <Glyph name="close" />
        </Button>
      </header>
      <div class="cardBody">
        {seen.world.threshold1Turn === shown.turn && <p class="reportDawn">{t("reportWords.day")}</p>}
        {first.length === 0 && <p class="muted">{t("reportWords.quiet")}</p>}
        <ol class="headlines">
          {first.map((line, index) => (
            <HeadlineRow
              key={index}
              line={line}
              isOwn={seen.me !== undefined && line.nations[0] === seen.me}
              isExplained
            />
          ))}
        </ol>
        {shown.turn === seen.world.turn - 1 && viewBefore.value && (
          <Disclosure summary={t("reportWords.whyMoved")}>
            <Waterfalls />
          </Disclosure>
        )}
        {rest.length > 0 && (
          <Disclosure summary={t("reportWords.all", { count: rest.length })}>
            <ol class="headlines isSmall">
              {rest.map((line, index) => (
                <HeadlineRow key={index} line={line} isOwn={false} />
              ))}
            </ol>
          </Disclosure>
        )}
      </div>
      {seen.world.ending === undefined && (
        <div class="cardActions">
          <Button kind="main" onClick={closeReport}>
            {t("reportWords.close", { quarter: quarter(seen.world.turn, startYear) })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface HeadlineRowProps {
  line: Headline;
  isOwn: boolean;
  /** Says what a hazard does, where it struck us or everybody. */
  isExplained?: boolean;
}

/** A headline leads to its place on the map. */
function HeadlineRow({ line, isOwn, isExplained = false }: HeadlineRowProps) {
  const { event } = line;
  const { nation, site } = event;
  const isFelt = isExplained && event.kind === "hazardStruck" && (isOwn || nation === undefined);
  const words = (
    <>
      {nation === undefined ? <span class="swatch isWorld" aria-hidden="true" /> : <Swatch nation={nation} />}
      <span>
        {eventWords(event, line)}
        {isFelt && <span class="headlineAbout">{t(`content.hazards.${event.terms.hazard}.about`)}</span>}
      </span>
    </>
  );
  return (
    <li class={isOwn ? "isOwn" : ""}>
      {nation === undefined ? (
        <span class="headline">{words}</span>
      ) : (
        <button
          type="button"
          class="headline"
          onClick={() => {
            selection.value = site === undefined ? { kind: "nation", id: nation } : { kind: "site", id: site, nation };
          }}
        >
          {words}
        </button>
      )}
    </li>
  );
}
