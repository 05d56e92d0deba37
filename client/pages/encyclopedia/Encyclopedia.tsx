import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import { rules as ofMatch } from "../../store/store.ts";
import type { EncyclopediaWords } from "../../words/encyclopedia.ts";
import { encyclopediaWords } from "../../words/encyclopediaWords.ts";
import { language, t } from "../../words/index.ts";
import "../../words/match.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { chaptersOf, familyWords, found, titleOf } from "./chapters.ts";
import { allEntries } from "./dilemmaEntries.ts";
import "./encyclopedia.css";
import { EntryView } from "./EntryView.tsx";

interface Props {
  /** Nothing: the contents. */
  id: string;
  onOpen: (id: string) => void;
}

/** What everything in the game is, in the words and numbers of the match at hand; of the base scenario without one. */
export function Encyclopedia({ id, onOpen }: Props) {
  const [words, setWords] = useState<EncyclopediaWords | undefined>();
  const [asked, setAsked] = useState("");
  const spoken = language();
  useEffect(() => void encyclopediaWords(spoken).then(setWords), [spoken]);
  const rules = ofMatch.value ?? rulesetOf("base");
  const entries = useMemo(() => allEntries(rules), [rules]);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id !== "") page.current?.querySelector("h2")?.focus();
    page.current?.scrollTo({ top: 0 });
  }, [id, words]);
  if (!words) return <p class="muted">{t("encyclopedia.opening")}</p>;

  const entry = entries.find((candidate) => candidate.id === id);
  const titles = entries.map((each) => titleOf(each.id, words));
  /** Of several entries with one title, each is told with its chapter. */
  const ownName = (title: string, family: Parameters<typeof familyWords>[0]) =>
    titles.indexOf(title) === titles.lastIndexOf(title)
      ? undefined
      : t("encyclopedia.inChapter", { title, chapter: familyWords(family) });
  const shown = asked.trim() === "" ? entries : found(entries, words, asked);
  return (
    <div class={`encyclopedia ${entry ? "hasEntry" : ""}`}>
      <nav class="contents" aria-label={t("encyclopedia.contents")}>
        <label class="unseen" for="encyclopediaSearch">
          {t("encyclopedia.search")}
        </label>
        <input
          id="encyclopediaSearch"
          type="search"
          class="input"
          placeholder={t("encyclopedia.search")}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <p class="muted small" role="status">
          {asked.trim() === "" ? "" : t("encyclopedia.hits", { count: shown.length })}
        </p>
        <details class="contentsForeword">
          <summary>{t("encyclopedia.foreword")}</summary>
          {words.foreword.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
        {chaptersOf(shown).map((chapter) => (
          <details key={chapter.family} open={asked.trim() !== "" || chapter.entries.some((each) => each.id === id)}>
            <summary>
              {familyWords(chapter.family)}
              <span class="muted"> {chapter.entries.length}</span>
            </summary>
            <ul>
              {chapter.entries.map((each) => (
                <li key={each.id}>
                  <button
                    type="button"
                    class="contentsEntry"
                    aria-label={ownName(titleOf(each.id, words), chapter.family)}
                    aria-current={each.id === id ? "page" : undefined}
                    onClick={() => onOpen(each.id)}
                  >
                    {titleOf(each.id, words)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </nav>
      <div class="encyclopediaPage" ref={page}>
        {entry ? (
          <>
            <span class="contentsBack">
              <Button kind="quiet" onClick={() => onOpen("")}>
                <Glyph name="undo" />
                {t("encyclopedia.contents")}
              </Button>
            </span>
            <EntryView entry={entry} rules={rules} words={words} onOpen={onOpen} />
          </>
        ) : (
          <div class="entryView">
            {words.foreword.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
