import type { ComponentChildren } from "preact";
import type { Effect } from "../../../shared/content/effects.ts";
import type { Entry, SourcedFigure } from "../../../shared/content/encyclopedia/index.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { effectsWords } from "../../hud/explain/effectWords.ts";
import type { EncyclopediaWords, Prose } from "../../words/encyclopedia.ts";
import { figureInWords } from "../../words/encyclopediaWords.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { familyOf, familyWords, lineOf, titleOf } from "./chapters.ts";
import { DilemmaEntry } from "./DilemmaEntry.tsx";
import { dilemmaOf, dilemmasAbout } from "./dilemmaEntries.ts";

interface Props {
  entry: Entry;
  rules: Ruleset;
  words: EncyclopediaWords;
  onOpen: (id: string) => void;
}

/** One entry: what it is, how the game has it, what is really so, what else may be said, and a question. */
export function EntryView({ entry, rules, words, onOpen }: Props) {
  const prose = words.entries[entry.id];
  const dilemma = dilemmaOf(rules, entry.id);
  if (!prose && !dilemma) return null;
  return (
    <article class="entryView">
      <p class="entryFamily">
        {familyWords(familyOf(entry.id))}
        {!entry.id.includes(":") && ` · ${entry.id}`}
      </p>
      <h2 tabIndex={-1}>{titleOf(entry.id, words)}</h2>
      {dilemma && <DilemmaEntry dilemma={dilemma} rules={rules} />}
      {prose && <Written entry={entry} prose={prose} rules={rules} words={words} />}
      <Links title={t("encyclopedia.related")} ids={entry.related} words={words} onOpen={onOpen} />
      <Links title={t("dilemma.entries")} ids={dilemmasAbout(rules, entry.id)} words={words} onOpen={onOpen} />
    </article>
  );
}

/** What somebody wrote about it, with the figures and formulas of the match. */
function Written({ entry, prose, rules, words }: Omit<Props, "onOpen"> & { prose: Prose }) {
  const effects = effectsOf(entry.id, rules);
  const line = entry.id.includes(":") ? lineOf(entry.id) : undefined;
  return (
    <>
      {line !== undefined && <p class="entryLine">{line}</p>}
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
    </>
  );
}

interface LinksProps extends Pick<Props, "words" | "onOpen"> {
  title: string;
  ids: readonly string[];
}

/** The way on to other entries. */
function Links({ title, ids, words, onOpen }: LinksProps) {
  if (ids.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="entryRelated">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" class="textButton" onClick={() => onOpen(id)}>
              {titleOf(id, words)}
            </button>
          </li>
        ))}
      </ul>
    </Part>
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
