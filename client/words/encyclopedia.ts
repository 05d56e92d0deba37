/** What an entry says to people, in one language. */
export interface Prose {
  /** Of a claim or a threshold; content goes by the name that it has in the game. */
  title?: string;
  /** What it is; of a claim: what the person interviewed holds. */
  what: string;
  /** How the game models it, and what to try in play. */
  how: string;
  /** Where it is contested: another view, with its reasons. */
  counter?: string;
  /** For discussion; no one right answer. */
  question: string;
  /** Of a nation: a paragraph for each of its sites, by id. */
  sites?: Readonly<Record<string, string>>;
}

export interface EncyclopediaWords {
  /** Paragraphs that stand before all entries. */
  foreword: readonly string[];
  entries: Readonly<Record<string, Prose>>;
  /** What a real figure counts, by id, with `{{value}}` where the number goes. */
  figures: Readonly<Record<string, string>>;
}
