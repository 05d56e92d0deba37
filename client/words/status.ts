/**
 * How much of a language is there. A whole one lacks no key that English has: a test looks. One in parts may lack any, and what
 * it lacks stands in English. Ids are of BCP 47; each is the name of a folder here.
 */
export const STATUS = { en: "whole", "zh-Hans": "whole" } satisfies Record<string, Status>;
export type Status = "whole" | "inParts";
export type Language = keyof typeof STATUS;
export const LANGUAGES = Object.keys(STATUS) as Language[];
/** What stands in for words that a language, or a host's scenario in it, lacks. */
export const FIRST: Language = "en";
