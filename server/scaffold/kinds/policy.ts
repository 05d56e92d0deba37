import { checkName } from "../names.ts";
import type { Skeleton } from "../skeleton.ts";
import { CannotMake, type Tree } from "../tree.ts";
import { appendName, appendProse, counter } from "../words.ts";

const TABLE = "shared/content/policies.ts";

export const policy: Skeleton = {
  about: "a policy that nations can enact",
  check: checkName,
  make(tree: Tree, name: string) {
    if (tree.read(TABLE).includes(`id: "${name}"`)) throw new CannotMake(`There is a policy ${name} already.`);
    tree.append(
      TABLE,
      "export const POLICIES",
      `  // TODO: give ${name} its effects, of those that last (content/effects.ts), and the plans of play that it suits.
  { id: "${name}", suits: [], effects: [{ kind: "add", stat: "legitimacy", by: 0 }] },`,
    );
    tree.append(
      "shared/content/encyclopedia/policies.ts",
      "export const ENTRIES_OF_POLICIES",
      `  // TODO: give ${name} its formula in the game's words, the function that has it, and related entries.
  policy("${name}", ["legitimacy moves toward what policies make of it", "formulas/society", "legitimacyTerms"], { related: [] }),`,
    );
    appendName(tree, "policies", name, "what the policy is, in a line");
    appendProse(tree, "policies", name, counter);
  },
  next: "Bots play otherwise with it: fit par anew with npm run par, and write the golden matches with GOLDEN=write npm test -- golden.",
};
