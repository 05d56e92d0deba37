import { checkName } from "../names.ts";
import type { Skeleton } from "../skeleton.ts";
import { CannotMake, type Tree } from "../tree.ts";
import { appendName, appendProse } from "../words.ts";

const TABLE = "shared/content/hazards.ts";

export const hazard: Skeleton = {
  about: "a hazard that strikes nations, sites or the world",
  check: checkName,
  make(tree: Tree, name: string) {
    if (tree.read(TABLE).includes(`id: "${name}"`)) throw new CannotMake(`There is a hazard ${name} already.`);
    tree.append(
      TABLE,
      "export const HAZARDS",
      `  // TODO: give ${name} its scope, its chance in a quarter, and its effects, of those that act once (content/effects.ts).
  { id: "${name}", scope: "nation", chanceBp: 1, likelier: [], isBlunted: true, effects: [{ kind: "now", stat: "legitimacy", by: 0 }] },`,
    );
    tree.append(
      "shared/content/encyclopedia/hazards.ts",
      "export const ENTRIES_OF_HAZARDS",
      `  // TODO: give ${name} its formulas, what of the game it concerns, and related entries.
  hazard("${name}", [chance("${name}"), OF_NATION], { about: [], related: [] }),`,
    );
    tree.append(
      "client/world/paint/glyphs.ts",
      "export const GLYPHS",
      `  // TODO: draw the sign of ${name} for the map.\n  "${name}": "M4 4h16v16H4zM4 12h16",`,
    );
    appendName(tree, "hazards", name, "what strikes, in a line");
    appendProse(tree, "hazards", name);
  },
  next: "The match is another with it: fit par anew with npm run par, and write the golden matches with GOLDEN=write npm test -- golden.",
};
