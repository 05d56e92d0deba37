import { describe, expect, test } from "vitest";
import { ghostsOf, isSamePlace, placeOf } from "../../client/store/plannedPlaces.ts";
import { notesOf } from "../../client/world/layers/notes.ts";
import type { Scenery } from "../../client/world/scenery.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { leadVendor } from "../../shared/formulas/chips.ts";
import { readyTurn } from "../../shared/formulas/construction.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { positionIn, type View, viewFor } from "../../shared/view/view.ts";
import "../../client/words/match.ts";
import { mapScene } from "../support/mapScene.ts";

const rules = rulesetOf("base");
const NATIONS = ["US", "TW", "IN"];
const view = viewFor(newMatch(rules, { seed: 5, nations: NATIONS }), "IN");
const at = positionIn(rules, view)!;
const site = Object.keys(at.nation.sites)[0]!;

function sceneOf(overlay: Scenery["overlay"], seen: View = view, ghosts: Scenery["ghosts"] = []): Scenery {
  return { ...mapScene(rules, seen, NATIONS), overlay, ghosts };
}
const words = (scene: Scenery) => notesOf(scene).map(({ place, lines }) => [place.id, ...lines]);

describe("what is planned, on the map", () => {
  test("a campus stands as a ghost twice at its site, each part with its own date", () => {
    const plant = [...rules.plants.keys()][0]!;
    const ghosts = ghostsOf({ kind: "campus", site, plant, mw: 300 }, at);
    expect(ghosts.map(({ what, turn }) => [what, turn])).toEqual([
      [plant, readyTurn(at, plant)],
      ["hall", readyTurn(at, "hall")],
    ]);
    const [note] = notesOf(sceneOf("none", view, ghosts));
    expect(note?.place).toEqual({ kind: "site", id: site, nation: "IN" });
    expect(note?.lines).toHaveLength(2);
    expect(note?.lines[1]).toMatch(/^20\d\d\sQ\d: 0\.3\sGW /);
  });

  test("an order stands where it acts, and at home where it acts at no one place", () => {
    expect(placeOf({ kind: "promote", market: "mexico" }, at)).toEqual({ kind: "market", id: "mexico" });
    expect(placeOf({ kind: "pressure", against: "US", on: true }, at)).toEqual({ kind: "nation", id: "US" });
    expect(placeOf({ kind: "raiseDebt", amountM: 10, maturity: "short" }, at)).toEqual({ kind: "nation", id: "IN" });
  });

  test("of another nation each site is as good as the nation; one's own are places of their own", () => {
    const of = (nation: string, id: string) => ({ kind: "site", id, nation }) as const;
    expect(isSamePlace(of("US", "us-a"), { kind: "nation", id: "US" }, "IN")).toBe(true);
    expect(isSamePlace(of("IN", site), { kind: "nation", id: "IN" }, "IN")).toBe(false);
  });

  test("a contract that is bid for, and compute that is let, stand with their size and date", () => {
    const chip = leadVendor(rules).id;
    const delivery = rules.chips.get(chip)!.delivery;
    const of = (order: Order, seen = at) => ghostsOf(order, seen).map(({ kind, mw, turn }) => [kind, mw, turn]);
    expect(of({ kind: "contractChips", chip, mwPerTurn: 150, premiumBp: 500 })).toEqual([["contract", 150, delivery]]);
    const online = { ...at, cabinet: { ...at.cabinet, quarter: { ...at.cabinet.quarter, onlineMW: 2_000 } } };
    const split = { kind: "split", trainBp: 0, researchBp: 0, leaseBp: 2_500 } as const;
    expect(of(split, online)).toEqual([["lease", 500, 0]]);
    expect(of({ ...split, leaseBp: 0 }, online)).toEqual([]);
    const lease = { kind: "lease", amount: 300 } as const;
    const offer = { id: "a", from: "US", to: "IN", gives: [lease], takes: [], turns: 4, until: 1 };
    const deal = ghostsOf({ kind: "accept", from: "US", id: "a" }, { ...at, offers: [offer] });
    expect(deal.map(({ kind, mw, place }) => [kind, mw, place.id])).toEqual([
      ["deal", 0, "US"],
      ["lease", 300, "US"],
    ]);
    const [note] = notesOf(
      sceneOf("none", view, ghostsOf({ kind: "contractChips", chip, mwPerTurn: 150, premiumBp: 0 }, at)),
    );
    expect(note?.lines.join()).toMatch(/0\.15\sGW of chips a quarter/);
  });

  test("what ends a pressure leaves no ghost", () => {
    expect(ghostsOf({ kind: "pressure", against: "US", on: true }, at).map(({ kind }) => kind)).toEqual(["pressure"]);
    expect(ghostsOf({ kind: "pressure", against: "US", on: false }, at)).toEqual([]);
  });
});

describe("layers of words on the map", () => {
  test("hazards are told where they strike, with their chance, and only one's own", () => {
    const seen = structuredClone(view);
    const { content } = sceneOf("none")
      .lands.realms.get("IN")!
      .sites.find((one) => one.content.hazards.length > 0)!;
    const hazard = content.hazards[0]!;
    seen.cabinet!.outlookBp = { [hazard]: 1_200 };
    const told = words(sceneOf("hazards", seen));
    expect(told.find(([id]) => id === content.id)?.[1]).toMatch(/12\s%$/);
    seen.cabinet!.outlookBp = { [hazard]: 50 };
    expect(words(sceneOf("hazards", seen))).toEqual([]);
    expect(words(sceneOf("hazards", viewFor(newMatch(rules, { seed: 5, nations: NATIONS }))))).toEqual([]);
  });

  test("the weights of votes add up to all", () => {
    const shares = words(sceneOf("votes")).map(([, weight]) => Number.parseInt(weight!, 10));
    expect(shares).toHaveLength(NATIONS.length);
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(2);
  });

  test("a promised vote is told at who has promised it", () => {
    const seen = structuredClone(view);
    const resolution = [...rules.resolutions.keys()][0]!;
    const clause = { kind: "vote", amount: 0, resolution, vote: "yes" } as const;
    seen.deals = [
      { id: "a", from: "US", to: "IN", gives: [clause], takes: [], turns: 4, until: 3, turnsLeft: 4, standing: [] },
    ];
    expect(words(sceneOf("votes", seen)).find(([id]) => id === "US")).toHaveLength(3);
    expect(words(sceneOf("votes", seen)).find(([id]) => id === "IN")).toHaveLength(2);
  });

  test("makers of chips are told, and nobody else", () => {
    expect(words(sceneOf("chips")).map(([id]) => id)).toContain("TW");
    expect(words(sceneOf("none"))).toEqual([]);
  });
});
