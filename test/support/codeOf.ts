const LETTERS = "ABCDEFGHJK";

/** A code that no match has, for each number below a thousand. */
export const codeOf = (number: number): string =>
  `AAA${[...String(number).padStart(3, "0")].map((digit) => LETTERS[Number(digit)]).join("")}`;
