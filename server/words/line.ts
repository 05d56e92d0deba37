/**
 * The lines of a word list, the game's and the host's alike: a word or a phrase a line, found as a whole word. With a star before
 * or after it, it is found within words. With a minus before it, it is taken out of the lists and innocent where it stands.
 * # begins a remark.
 */
export interface ListLine {
  text: string;
  /** Letters may stand before it, and after it. */
  isOpenBefore: boolean;
  isOpenAfter: boolean;
  isInnocent: boolean;
}

export function linesOf(file: string): ListLine[] {
  const lines = file.split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.flatMap((line) => {
    const isInnocent = line.startsWith("-");
    const word = isInnocent ? line.slice(1).trim() : line;
    const text = word.replace(/^\*|\*$/g, "").trim();
    if (text === "") return [];
    return { text, isOpenBefore: word.startsWith("*"), isOpenAfter: word.endsWith("*"), isInnocent };
  });
}
