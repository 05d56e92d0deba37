import { hasWords, sentence } from "./index.ts";
import type { Key } from "./keys.ts";

/** The words of an answer to a dilemma, and of what came of it; a scenario may add dilemmas without any. */
type Part = "name" | "about" | "won" | "lost";

function keyOf(dilemma: string, answer: string, part: Part): Key | undefined {
  const key: string = `content.dilemmas.${dilemma}.answers.${answer}.${part}`;
  return hasWords(key) ? key : undefined;
}

export function answerName(dilemma: string, answer: string): string {
  const key = keyOf(dilemma, answer, "name");
  return key === undefined ? answer : sentence(key, {});
}

/** What is asked, in the asker's own words; of two who are asked the same, with the name of the other as it stands in a sentence. */
export function sceneWords(dilemma: string, other = ""): string {
  const key: string = `content.dilemmas.${dilemma}.about`;
  return hasWords(key) ? sentence(key, { other }) : "";
}

/** The headline of what came of it: by how its gamble fell (1 or 0), where it was one. */
export const answerHeadline = (dilemma: string, answer: string, won: number | undefined): Key | undefined =>
  keyOf(dilemma, answer, won === 1 ? "won" : won === 0 ? "lost" : "about");
