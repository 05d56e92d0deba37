import type { Tree } from "./tree.ts";

/** Languages whose words a skeleton brings: those that have every word. */
const LANGUAGES = { en: "in English", "zh-Hans": "in simplified Chinese" };

/** Adds the same words to a catalogue in each language; `asks` gives what is written there, by how the language is called. */
export function appendWords(
  tree: Tree,
  file: string,
  opens: string | readonly string[],
  asks: (inLanguage: string) => string,
): void {
  for (const [id, inLanguage] of Object.entries(LANGUAGES))
    tree.append(`client/words/${id}/${file}`, opens, asks(inLanguage));
}

/** The name and line of an entry of content. */
export function appendName(tree: Tree, family: string, id: string, line: string): void {
  appendWords(
    tree,
    "content.ts",
    ["export const content", `${family}: {`],
    (inLanguage) => `    "${id}": say("TODO: name ${id} ${inLanguage}.", "TODO: say ${inLanguage} ${line}."),`,
  );
}

/** The prose of an entry of the encyclopedia, of 60 words at least. */
export function appendProse(
  tree: Tree,
  family: string,
  id: string,
  more: (inLanguage: string) => string = () => "",
): void {
  appendWords(
    tree,
    `encyclopedia/${family}.ts`,
    "export const entries",
    (inLanguage) => `  "${family}:${id}": {
    what: "TODO: say ${inLanguage} what ${id} is in the real world.",
    how: "TODO: say ${inLanguage} how the game models ${id}, and what to try in play.",
${more(inLanguage)}    question: "TODO: ask ${inLanguage} of ${id} what has no one right answer?",
  },`,
  );
}

/** Another view, for what is contested. */
export const counter = (inLanguage: string): string =>
  `    counter: "TODO: say ${inLanguage} what others hold against it, with their reasons.",\n`;
