import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const WORDS = resolve(import.meta.dirname, "../../client/words");

interface Sentence {
  key: string;
  pattern: RegExp;
  /** Letters that stand in it whatever its terms are. */
  fixed: number;
  /** As it stands in the catalogue, where it has no terms: others may follow it. */
  text: string | undefined;
}

type Catalogue = { [key: string]: string | Catalogue };

function* flat(catalogue: Catalogue, before: string): Generator<[key: string, text: string]> {
  for (const [name, value] of Object.entries(catalogue)) {
    const key = before === "" ? name : `${before}.${name}`;
    if (typeof value === "string") yield [key, value];
    else yield* flat(value, key);
  }
}

/** After these come somebody's own words. */
const INTRODUCES = ["announced.from"];
/** Of a text, so great a part at least is the sentence's own; the rest are its terms. */
const LEAST_FIXED = 3;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function sentence(key: string, text: string): Sentence {
  const parts = text.replaceAll("\u00a0", " ").split(/{{\w+}}/);
  return {
    // Of a word in several numbers, each is the same word.
    key: key.replace(/_(zero|one|two|few|many|other|none)$/, ""),
    pattern: new RegExp(`^${parts.map(escaped).join("[\\s\\S]*?")}$`),
    fixed: parts.join("").length,
    text: parts.length === 1 ? text.replaceAll("\u00a0", " ") : undefined,
  };
}

/** The keys of the catalogue whose sentences a text is made of, in one language; undefined where some of it stands in none. */
export type KeysOf = (text: string) => string[] | undefined;

/** The client's catalogues the other way round: from what is seen to what it means. */
export async function keysOf(language: string): Promise<KeysOf> {
  const sentences: Sentence[] = [];
  for (const file of readdirSync(resolve(WORDS, language)).filter((name) => name.endsWith(".ts")))
    for (const [key, text] of flat(await import(resolve(WORDS, language, file)), "")) {
      const known = sentence(key, text);
      if (known.fixed > 0) sentences.push(known);
    }
  // What says most goes first.
  sentences.sort((a, b) => b.fixed - a.fixed);
  /** Sentences without terms, one after the other. */
  const plain: KeysOf = (text) => {
    for (const { key, text: beginning } of sentences) {
      if (beginning === undefined || !text.startsWith(beginning)) continue;
      if (INTRODUCES.includes(key)) return [key];
      const rest = text.slice(beginning.length).trim();
      const keys = rest === "" ? [] : plain(rest);
      if (keys) return [key, ...keys];
    }
    return undefined;
  };
  return (text) => {
    const found = sentences.find(({ pattern, fixed }) => fixed * LEAST_FIXED > text.length && pattern.test(text));
    return plain(text) ?? (found && [found.key]);
  };
}
