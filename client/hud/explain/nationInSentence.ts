import type { NationId } from "../../../shared/state/words.ts";
import { hasWords, t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";

/** "the United States": a nation's name as it stands within a sentence. */
export function nationInSentence(id: NationId): string {
  const key = `content.nations.${id}.inSentence`;
  return hasWords(key) ? t(key) : nationName(id);
}

export const startSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
