import { expect, test } from "vitest";
import { leadFrom } from "../../client/hud/dilemma/lead.ts";
import { placeOfDilemma } from "../../client/store/dilemmaPlace.ts";
import { testGame } from "../support/testGame.ts";

function place(id: string, other?: string) {
  const game = testGame({ nations: ["US", "CN"] });
  const [first = "", second = ""] = Object.keys(game.nation("US").sites);
  for (const [site, mw] of [[first, 10], [second, 20]] as const) {
    const known = game.nation("US").sites[site];
    if (known) known.hallsMW = mw;
  } // biome-ignore format: a table
  for (const [site, known] of Object.entries(game.nation("US").sites))
    if (site !== first && site !== second) known.hallsMW = 0;
  game.cabinet("US").dilemma = other === undefined ? { id } : { id, other };
  return { at: placeOfDilemma(game.at("US")), first, second, ofOther: Object.keys(game.nation("CN").sites)[0] };
}

test("a dilemma of halls is about the site with most of them, of an office about the capital's", () => {
  const halls = place("oneCommand");
  expect(halls.at).toEqual({ kind: "site", id: halls.second, nation: "US" });
  const street = place("spaceship");
  expect(street.at).toEqual({ kind: "site", id: street.first, nation: "US" });
});

test("of two who are asked, one looks at the other; what all are asked, and nothing, is about no one place", () => {
  const pair = place("twoGenerationsBack", "CN");
  expect(pair.at).toMatchObject({ kind: "site", nation: "CN" });
  expect(place("raceOrRest").at).toBeUndefined();
  expect(placeOfDilemma(testGame({ nations: ["US", "CN"] }).at("US"))).toBeUndefined();
});

test("the line leaves the card on the side that faces the place, and away from its corners", () => {
  const card = { left: 0, top: 100, right: 400, bottom: 500 };
  expect(leadFrom(card, { x: 700, y: 300 })).toEqual({ x: 400, y: 300 });
  expect(leadFrom(card, { x: 700, y: 60 })).toEqual({ x: 400, y: 128 });
  expect(leadFrom(card, { x: 380, y: 20 })).toEqual({ x: 372, y: 100 });
  expect(leadFrom(card, { x: 200, y: 300 }), "it lies under the card").toBeUndefined();
  expect(leadFrom(card, { x: 410, y: 300 }), "it lies beside it").toBeUndefined();
});
