import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { ORDER_KINDS } from "../../shared/orders/index.ts";

const CLIENT = resolve(import.meta.dirname, "../../client");
const panels = ["hud", "pages"]
  .flatMap((folder) => readdirSync(join(CLIENT, folder), { recursive: true, withFileTypes: true }))
  .filter((file) => file.isFile() && file.name.endsWith(".tsx"))
  .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));

test("every order has a control that gives it", () => {
  const without = ORDER_KINDS.filter((kind) => !panels.some((text) => text.includes(`kind: "${kind}"`)));
  expect(without, "orders that no panel in client/hud or client/pages gives").toEqual([]);
});
