import { capital, checkName } from "../names.ts";
import type { Skeleton } from "../skeleton.ts";
import { CannotMake, type Tree } from "../tree.ts";
import { appendWords } from "../words.ts";

const STORE = "client/store/store.ts";
const MATCH = "client/pages/match";

const body = (name: string): string => `import { position } from "../../store/store.ts";

/** TODO: say in a sentence what the panel shows. */
export function ${capital(name)}Panel() {
  const at = position.value;
  if (!at) return null;
  // TODO: show what the panel is for.
  return <p>{at.me}</p>;
}
`;

export const panel: Skeleton = {
  about: "a panel at the side of the map, with its button on the rail",
  check: checkName,
  make(tree: Tree, name: string) {
    const pages = /SIDE_PAGES = \[.*\]/.exec(tree.read(STORE))?.[0] ?? "";
    if (pages.includes(`"${name}"`) || tree.has(`client/pages/${name}`))
      throw new CannotMake(`There is a page ${name} already.`);
    tree.add(`client/pages/${name}/${capital(name)}Panel.tsx`, body(name));
    tree.replace(STORE, pages, pages.replace("]", `, "${name}"]`));
    tree.before(
      `${MATCH}/panelBodies.ts`,
      "import",
      `import { ${capital(name)}Panel } from "../${name}/${capital(name)}Panel.tsx";`,
    );
    tree.append(`${MATCH}/panelBodies.ts`, "export const PANEL_BODIES", `  ${name}: ${capital(name)}Panel,`);
    tree.append(`${MATCH}/SidePanel.tsx`, "const TITLES", `  ${name}: "rail.${name}",`);
    tree.append(
      "client/hud/ui/Glyph.tsx",
      "const PATHS",
      `  // TODO: draw the sign of ${name}.\n  ${name}: "M4 4h16v16H4z",`,
    );
    appendWords(
      tree,
      "shell.ts",
      "export const rail",
      (inLanguage) => `  ${name}: "TODO: name the panel ${inLanguage}, in a word.",`,
    );
  },
  next: "Look at it with npm run dev.",
};
