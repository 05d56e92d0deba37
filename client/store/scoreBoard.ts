import { signal } from "@preact/signals";
import type { NationId } from "../../shared/state/words.ts";

/** Whose score the score board that lies open shows first; undefined while it is closed. A watcher has none of their own. */
export const openScoreBoard = signal<{ nation: NationId | undefined } | undefined>(undefined);
