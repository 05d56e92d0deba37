import { signal } from "@preact/signals";
import i18next from "i18next";
import type { Filling, Key, WordFamily } from "./keys.ts";
import { FIRST, LANGUAGES, type Language } from "./status.ts";

export { FIRST, LANGUAGES, type Language, STATUS, type Status } from "./status.ts";

/**
 * Every word that people read is in a catalogue of its language's folder. What a module of `en/` exports is a branch of
 * keys: `t("content.plants.gas.name")`. The lobby's words come first, the match's with the match (`match.ts`).
 */
export type Catalogue = Record<string, unknown>;
/** Catalogues by path. */
type Shelf = Record<string, Catalogue>;
type Fetchable = Record<string, () => Promise<Catalogue>>;

void i18next.init({
  lng: FIRST,
  fallbackLng: FIRST,
  load: "currentOnly",
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

const spoken = signal<Language>(FIRST);
/** Whoever asks while drawing is drawn again when the language changes. */
export const language = (): Language => spoken.value;

/** Adds catalogues of a language; their branches grow together. */
export function addWords(catalogues: Shelf, of: Language = FIRST): void {
  for (const catalogue of Object.values(catalogues))
    i18next.addResourceBundle(of, "translation", catalogue, true, false);
}

/** Adds what a host's scenario says of itself and its content, in each language that it has. */
export function addScenarioWords(id: string, words: Record<string, Catalogue>): void {
  for (const language of LANGUAGES) {
    const content = words[language];
    if (content) addWords({ [id]: { content } }, language);
  }
}

/** The other languages of what has been loaded in English: fetched when they are spoken. */
const volumes: Fetchable[] = [];

async function fetchWords(volume: Fetchable, of: Language): Promise<void> {
  const paths = Object.keys(volume).filter((path) => path.startsWith(`./${of}/`));
  addWords(
    Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await volume[path]!()] as const))),
    of,
  );
}

/** Adds a volume: its English at once, the language spoken as soon as it is here. */
export async function addVolume(english: Shelf, others: Fetchable): Promise<void> {
  addWords(english);
  volumes.push(others);
  await fetchWords(others, spoken.peek());
}
void addVolume(
  import.meta.glob<Catalogue>("./en/lobby.ts", { eager: true }),
  import.meta.glob<Catalogue>(["./*/lobby.ts", "!./en/*"]),
);

/**
 * Speaks another language from now on, all over the page, once its words are here.
 * @throws when they can't be fetched; the language stays as it was.
 */
export async function speak(next: Language): Promise<void> {
  await Promise.all(volumes.map((volume) => fetchWords(volume, next)));
  await i18next.changeLanguage(next);
  spoken.value = next;
}

/** Which way the language is written. */
export const direction = (): "ltr" | "rtl" => i18next.dir(language());

/** The words of a key, with `{{terms}}` filled in; `count` chooses singular or plural. */
export const t = <K extends Key>(key: K, ...[terms]: Filling<K>): string =>
  i18next.t(key, { lng: language(), ...terms });

/** Whether there are words of a key that not every code, kind or figure has. */
export const hasWords = (key: string): key is Key => i18next.exists(key);

/** The sentence of a code or a kind of event, whose terms are held against what it carries (`held.ts`). */
export const sentence = (key: Key, terms: Readonly<Record<string, string | number>>): string =>
  i18next.t(key, { lng: language(), ...terms });

type Part = "name" | "about" | "inSentence";

/** What is said of an entry of content by its ref (`plants:gas`); undefined where nobody gave words: a scenario may add entries. */
export function wordsOfRef(ref: string, part: Part): string | undefined {
  const key: string = `content.${ref.replace(":", ".")}.${part}`;
  return hasWords(key) ? sentence(key, {}) : undefined;
}
export const contentWords = (family: WordFamily, id: string, part: Part): string | undefined =>
  wordsOfRef(`${family}:${id}`, part);
