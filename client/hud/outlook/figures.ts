import { TRACKS, type Track } from "../../../shared/state/words.ts";
import type { Foretold } from "../../../shared/view/foretold.ts";
import { score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { heldWords } from "../../words/valueWords.ts";

const isTrack = (id: Foretold): id is Track => (TRACKS as readonly string[]).includes(id);

export const foretoldName = (id: Foretold): string => (isTrack(id) ? nameOf("tracks", id) : t(`outlook.figures.${id}`));
export const foretoldValue = (id: Foretold, value: number): string =>
  isTrack(id) ? score(value) : heldWords(id, value);
