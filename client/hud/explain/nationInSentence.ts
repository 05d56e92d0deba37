import type { NationId } from "../../../shared/state/words.ts";
import { contentWords } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";

/** "the United States": a nation's name as it stands within a sentence. */
export const nationInSentence = (id: NationId): string => contentWords("nations", id, "inSentence") ?? nationName(id);

export const startSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
