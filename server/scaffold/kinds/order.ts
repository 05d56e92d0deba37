import { capital, checkName } from "../names.ts";
import type { Skeleton } from "../skeleton.ts";
import { CannotMake, type Tree } from "../tree.ts";
import { appendWords } from "../words.ts";

const FOLDER = "shared/orders";
const PANELS = "client/hud/ministries";

const rule = (name: string): string => `import { z } from "zod";
import { free, never, onePoint, type OrderRule } from "./rule.ts";

// TODO: add what ${name} says beside its kind, and tell it in orderWords.ts.
const ${name}Schema = z.strictObject({ kind: z.literal("${name}") });
export type ${capital(name)} = z.infer<typeof ${name}Schema>;

/** TODO: say in a sentence what ${name} does. */
export const ${name}: OrderRule<${capital(name)}> = {
  kind: "${name}",
  // TODO: choose the ministry whose minister may give it, and the system with which it opens.
  ministry: "economy",
  system: undefined,
  schema: ${name}Schema,
  repeats: never,
  attention: onePoint,
  costM: free,
  slot: () => "${name}",
  // TODO: say when ${name} can't be carried out, by a code of rule.ts.
  whyNot: () => undefined,
  drawn: () => ({}),
  // TODO: carry ${name} out, on the nation's own cabinet and sites alone.
  apply: () => {},
};
`;

const control = (name: string): string => `import type { Order } from "../../../../shared/orders/index.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";

/** TODO: say in a sentence what one chooses here. */
export function ${capital(name)}() {
  const order: Order = { kind: "${name}" };
  return <OrderButton order={order}>{orderWords(order)}</OrderButton>;
}
`;

const test = (name: string): string => `import { describe, expect, it } from "vitest";
import { testGame } from "../../support/testGame.ts";

describe("${name}", () => {
  it("can be given", () => {
    const game = testGame();
    // TODO: give examples of when ${name} can be given, when not, and of what it changes.
    expect(game.why("US", { kind: "${name}" })).toBe("ok");
  });
});
`;

export const order: Skeleton = {
  about: "an order, with a control in the panel of the economy",
  check: checkName,
  make(tree: Tree, name: string) {
    const table = `${FOLDER}/index.ts`;
    if (tree.has(`${FOLDER}/${name}.ts`)) throw new CannotMake(`There is a file ${FOLDER}/${name}.ts already.`);
    tree.add(`${FOLDER}/${name}.ts`, rule(name));
    tree.before(table, "import", `import { ${name} } from "./${name}.ts";`);
    tree.append(table, "export const ORDERS", `  ${name},`);
    tree.before("client/hud/explain/orderWords.ts", 'case "inferenceStep"', `    case "${name}":`);
    tree.add(`${PANELS}/economy/${capital(name)}.tsx`, control(name));
    tree.before(
      `${PANELS}/Economy.tsx`,
      "import",
      `import { ${capital(name)} } from "./economy/${capital(name)}.tsx";`,
    );
    tree.append(
      `${PANELS}/Economy.tsx`,
      ["export function Economy", "<>"],
      `          <Control title={t("ministries.economy.${name}")}>\n            <${capital(name)} />\n          </Control>`,
    );
    appendWords(
      tree,
      "orders.ts",
      "export const orders",
      (inLanguage) => `  ${name}: "TODO: say ${inLanguage} what the order does, in a short phrase.",`,
    );
    appendWords(
      tree,
      "orders.ts",
      ["export const orders", "kinds: {"],
      (inLanguage) => `    ${name}: "TODO: name the order ${inLanguage}.",`,
    );
    appendWords(
      tree,
      "ministries.ts",
      ["export const ministries", "economy: {"],
      (inLanguage) => `    ${name}: "TODO: head its control ${inLanguage}.",`,
    );
    tree.append("test/client/words.test.ts", "const EXAMPLES", `  ${name}: { kind: "${name}" },`);
    tree.append(
      "test/rules/orders/facts.test.ts",
      "const FACTS",
      `  ${name}: { example: { kind: "${name}" }, other: [{ kind: "${name}" }, true], ministry: "economy", system: undefined, attention: 1, repeats: false },`,
    );
    tree.add(`test/rules/orders/${name}.test.ts`, test(name));
  },
  next: "Its control stands in the panel of the economy: move it to that of its ministry. Say what it asks of bots in shared/bots/ministers, if anything.",
};
