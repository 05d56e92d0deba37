import i18next from "i18next";

/**
 * Every word that people read is in a catalogue of its language's folder. What a module of `en/` exports is a branch of
 * keys: `t("content.plants.gas.name")`. The lobby's words come first, the match's with the match (`match.ts`).
 */
type Catalogues = Record<string, Record<string, Record<string, unknown>>>;

void i18next.init({
  lng: "en",
  fallbackLng: "en",
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** Adds catalogues of English, by path; their branches grow together. */
export function addWords(catalogues: Catalogues): void {
  for (const catalogue of Object.values(catalogues))
    i18next.addResourceBundle("en", "translation", catalogue, true, false);
}
addWords(import.meta.glob("./en/lobby.ts", { eager: true }));

/** The words of a key, with `{{terms}}` filled in; `count` chooses singular or plural. */
export const t = (key: string, terms: Record<string, string | number> = {}): string => i18next.t(key, terms);

/** A list of phrases. */
export const tList = (key: string): string[] => {
  const found: unknown = i18next.t(key, { returnObjects: true });
  return Array.isArray(found) ? found.map(String) : [];
};

export const hasWords = (key: string): boolean => i18next.exists(key);
export const language = (): string => i18next.language;
