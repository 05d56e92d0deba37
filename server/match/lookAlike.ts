import { remove } from "confusables";

/** What a name looks like: two that come to the same here can't be told apart by the eye, such as Latin and Cyrillic "A". */
export const lookOf = (name: string): string => remove(name).toLowerCase();
