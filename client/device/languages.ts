/**
 * Languages as a browser tells them. What it calls a language may be no tag at all ("C", "en-US@posix", ""), at which
 * `Intl` throws; and old browsers lack parts of `Intl`.
 */

/** A language without script and country: "zh-Hant-TW" → "zh"; undefined when it is no tag. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replace(/[@.].*$/, "").replaceAll("_", "-")).language;
  } catch {
    return undefined;
  }
}

/** The first of ours that somebody reads, by what the browser says; another script is nearer than another language. */
export function firstRead<L extends string>(ours: readonly L[]): L | undefined {
  const told = navigator.languages ?? [navigator.language];
  for (const tag of told) {
    const wanted = typeof tag === "string" ? languageOf(tag) : undefined;
    const found = wanted === undefined ? undefined : ours.find((id) => languageOf(id) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A language's name in itself: "English", "简体中文". */
export function ownName(id: string): string {
  try {
    return new Intl.DisplayNames([id], { type: "language" }).of(id) ?? id;
  } catch {
    return id;
  }
}

/** "a, b and c" */
export function inOneLine(words: readonly string[], language: string): string {
  try {
    return new Intl.ListFormat(language).format(words);
  } catch {
    return words.join(", ");
  }
}
