import { randomInt } from "node:crypto";

/** Without letters and digits that are taken for each other when read aloud or from a blackboard. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** The code of a match, by which people find it: 6 of 31 characters, about 900 million. */
export const newCode = (): string => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
