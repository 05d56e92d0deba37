import type { Foretold } from "../../../shared/view/outlook.ts";
import { gw, money, percent, score, tokens } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

/** Figures of a forecast that are no track of the score, and how each is written. */
const FORMATS = { cashM: money, onlineMW: gw, tokensTt: tokens, adoptionBp: percent, scoreBp: score } as const;
export const MAIN = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

const isMain = (id: Foretold): id is keyof typeof FORMATS => id in FORMATS;

export const foretoldName = (id: Foretold): string => (isMain(id) ? t(`outlook.figures.${id}`) : nameOf("tracks", id));
export const foretoldValue = (id: Foretold, value: number): string => (isMain(id) ? FORMATS[id](value) : score(value));
