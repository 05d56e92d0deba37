import { languageName } from "./names.ts";
import type { Tree } from "./tree.ts";

/** Where each language says how much of it is there. */
export const WORDS_STATUS = "client/words/status.ts";

/** The languages of the game, and how much of each is there. */
export function statusesOf(tree: Tree): Record<string, string> {
  const [, statuses = ""] = /STATUS = \{([^}]*)\}/.exec(tree.read(WORDS_STATUS)) ?? [];
  return Object.fromEntries(
    [...statuses.matchAll(/"?([\w-]+)"?: "(\w+)"/g)].map(([, id = "", status = ""]) => [id, status]),
  );
}

/** Adds the same words to a catalogue in each language that is whole; `asks` gives what is written there, by how the language is called. */
export function appendWords(
  tree: Tree,
  file: string,
  opens: string | readonly string[],
  asks: (inLanguage: string) => string,
): void {
  for (const [id, status] of Object.entries(statusesOf(tree)))
    if (status === "whole") tree.append(`client/words/${id}/${file}`, opens, asks(`in ${languageName(id)}`));
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
