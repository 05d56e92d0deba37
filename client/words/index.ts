import i18next from "i18next";

/** Every word that people read, by language. What a module of `en/` exports is a branch of keys: `t("content.plants.gas.name")`. */
const modules = import.meta.glob<Record<string, Record<string, unknown>>>("./en/*.ts", { eager: true });

void i18next.init({
  lng: "en",
  fallbackLng: "en",
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});
for (const module of Object.values(modules)) i18next.addResourceBundle("en", "translation", module, true, false);

/** The words of a key, with `{{terms}}` filled in; `count` chooses singular or plural. */
export const t = (key: string, terms: Record<string, string | number> = {}): string => i18next.t(key, terms);

/** A list of phrases. */
export const tList = (key: string): string[] => {
  const found: unknown = i18next.t(key, { returnObjects: true });
  return Array.isArray(found) ? found.map(String) : [];
};

export const hasWords = (key: string): boolean => i18next.exists(key);
export const language = (): string => i18next.language;
