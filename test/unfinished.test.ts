import { resolve } from "node:path";
import { expect, it } from "vitest";
import { unfinishedIn } from "../server/scaffold/unfinished.ts";

it("nothing that npm run new has left to be filled in is still to be filled in", () => {
  expect(unfinishedIn(resolve(import.meta.dirname, ".."))).toEqual([]);
});
