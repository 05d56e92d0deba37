import { expect, test } from "vitest";
import { foretoldName, foretoldValue } from "../../client/hud/outlook/figures.ts";
import "../../client/words/match.ts";
import { FORETOLD } from "../../shared/view/foretold.ts";

test("every figure that is foretold has a name, and its value a unit", () => {
  for (const id of FORETOLD) expect(foretoldName(id)).not.toMatch(/\./);
  expect(foretoldValue("onlineMW", 14_300)).toBe("14.3\u00a0GW");
  expect(foretoldValue("cashM", 125_000)).toBe("$125B");
  expect(foretoldValue("frontier", 9_950)).toBe("100");
});
