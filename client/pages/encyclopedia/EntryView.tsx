import type { ComponentChildren } from "preact";
import type { Effect } from "../../../shared/content/effects.ts";
import type { Entry, SourcedFigure } from "../../../shared/content/encyclopedia/index.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { effectsWords } from "../../hud/explain/effectWords.ts";
import type { EncyclopediaWords } from "../../words/encyclopedia.ts";
import { figureInWords } from "../../words/encyclopediaWords.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { familyOf, familyWords, lineOf, titleOf } from "./chapters.ts";

interface Props {
  entry: Entry;
  rules: Ruleset;
  words: EncyclopediaWords;
  onOpen: (id: string) => void;
}

/** One entry: what it is, how the game has it, what is really so, what else may be said, and a question. */
export function EntryView({ entry, rules, words, onOpen }: Props) {
  const prose = words.entries[entry.id];
  if (!prose) return null;
  const effects = effectsOf(entry.id, rules);
  return (
    <article class="entryView">
      <p class="entryFamily">
        {familyWords(familyOf(entry.id))}
        {!entry.id.includes(":") && ` · ${entry.id}`}
      </p>
      <h2 tabIndex={-1}>{titleOf(entry.id, words)}</h2>
      {entry.id.includes(":") && lineOf(entry.id) && <p class="entryLine">{lineOf(entry.id)}</p>}
      <p>{prose.what}</p>
      <Part title={t("encyclopedia.how")}>
        <p>{prose.how}</p>
        {effects.length > 0 && (
          <ul class="effects">
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        )}
        {entry.formulas.map(({ text }) => (
          <p class="entryFormula" key={text} lang="en" dir="ltr">
            {text.replaceAll(" x ", " × ")}
          </p>
        ))}
      </Part>
      {prose.sites && (
        <Part title={t("encyclopedia.sites")}>
          <dl class="entrySites">
            {Object.entries(prose.sites).map(([site, text]) => (
              <div key={site}>
                <dt>{nameOf("sites", site)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {entry.figures.length > 0 && (
        <Part title={t("encyclopedia.figures")}>
          <ul class="entryFigures">
            {entry.figures.map((figure) => (
              <li key={figure.id}>
                {figureInWords(figure, words)}
                <Source figure={figure} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {prose.counter !== undefined && (
        <Part title={t("encyclopedia.counter")}>
          <p>{prose.counter}</p>
        </Part>
      )}
      <Part title={t("encyclopedia.question")}>
        <p class="entryQuestion">{prose.question}</p>
      </Part>
      {entry.related.length > 0 && (
        <Part title={t("encyclopedia.related")}>
          <ul class="entryRelated">
            {entry.related.map((id) => (
              <li key={id}>
                <button type="button" class="textButton" onClick={() => onOpen(id)}>
                  {titleOf(id, words)}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Where a figure comes from. The address is text: a match on a school's network must lead nowhere else. */
function Source({ figure: { from, year, confidence } }: { figure: SourcedFigure }) {
  return (
    <span class="entrySource" title={from.url}>
      {t("encyclopedia.source", { name: from.name, year, confidence: t(`encyclopedia.confidence.${confidence}`) })}
    </span>
  );
}

/** What the rules of the match make it do, in sentences. */
function effectsOf(id: string, rules: Ruleset): string[] {
  const [family = "", name = ""] = id.split(":");
  const table: unknown = rules[family as keyof Ruleset];
  const thing: unknown = table instanceof Map ? table.get(name) : undefined;
  const effects = (thing as { effects?: Effect[] } | undefined)?.effects;
  return effects ? effectsWords(effects, rules) : [];
}
