import { checkLanguage, languageName } from "../names.ts";
import type { Skeleton } from "../skeleton.ts";
import { CannotMake, type Tree } from "../tree.ts";
import { statusesOf, WORDS_STATUS } from "../words.ts";

/** A block of the English catalogue, each of its texts asked for in another language. */
function asked(english: string, branch: string, called: string): string {
  const start = english.indexOf(`export const ${branch} = {`);
  const end = english.indexOf("} as const;", start);
  if (start < 0 || end < 0) throw new Error(`the English lobby has no ${branch}`);
  return english.slice(start, end).replaceAll(/"([^"]*?)\.?"/g, `"TODO: say in ${called}: $1."`);
}

export const language: Skeleton = {
  about: "a language, there in parts: what it lacks stands in English",
  check: checkLanguage,
  make(tree: Tree, id: string) {
    if (id in statusesOf(tree)) throw new CannotMake(`There is a language ${id} already.`);
    const called = languageName(id);
    const [statuses = ""] = /STATUS = \{[^}]*\}/.exec(tree.read(WORDS_STATUS)) ?? [];
    tree.replace(WORDS_STATUS, statuses, statuses.replace(/,? *\}$/, `, "${id}": "inParts" }`));
    tree.add(
      `client/words/${id}/lobby.ts`,
      `${asked(tree.read("client/words/en/lobby.ts"), "ui", called)}} as const;\n`,
    );
    tree.add(
      `client/words/${id}/TERMS.md`,
      `# Terms in ${called}\n\nTODO: say how each word of GLOSSARY.md that people read is called in ${called}, so that all catalogues call it the same.\n`,
    );
  },
  next: "The other branches of lobby.ts and the other catalogues may follow one by one: each is a file of the same name as the English one. Once all are there, call it whole in client/words/status.ts.",
};
