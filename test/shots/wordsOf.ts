import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import i18next from "i18next";
import type { t } from "../../client/words/index.ts";

const WORDS = resolve(import.meta.dirname, "../../client/words");
/** Of a key, as the client's `t`. */
export type Say = typeof t;

/** The client's catalogues outside a browser: whoever looks for a button by its name needs the name in that language. */
export async function wordsOf(language: string): Promise<Say> {
  const library = i18next.createInstance();
  await library.init({ lng: language, fallbackLng: "en", load: "currentOnly", interpolation: { escapeValue: false } });
  for (const of of new Set(["en", language]))
    for (const folder of [resolve(WORDS, of), resolve(WORDS, of, "dilemmas")])
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts")))
        library.addResourceBundle(of, "translation", await import(resolve(folder, file)), true, false);
  return (key, ...[terms]) => library.t(key, { ...terms });
}
