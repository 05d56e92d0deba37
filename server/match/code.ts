import { randomInt } from "node:crypto";

/** Without letters and digits that are taken for each other when read aloud or from a blackboard. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Letters and digits of a code. */
const LENGTH = 6;

/** The code of a match, by which people find it: 6 of 31 characters, about 900 million. */
export const newCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** Whether it could be one. */
export const isCode = (text: string): boolean => text.length === LENGTH && /^[A-Z0-9]+$/.test(text);
