import { describe, expect, test } from "vitest";
import { direct } from "../../client/world/film/director.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { EventKind, EventOf, GameEvent } from "../../shared/state/events.ts";
import { type View, viewFor } from "../../shared/view/view.ts";

const state = newMatch(rulesetOf("base"), { seed: 5, nations: ["US", "CN", "IN", "JP"] });
const india = viewFor(state, "IN");
const nobody = viewFor(state);

const event = <K extends EventKind>(kind: K, about: Omit<EventOf<K>, "kind">): GameEvent =>
  ({ kind, ...about }) as GameEvent;
const released = (nation: string) => event("modelReleased", { nation, terms: { horizonMilliH: 9_000, open: 0 } });
const hall = (nation: string, site: string, mw = 300) => event("hallFinished", { nation, site, terms: { mw } });
const struck = (nation: string) => event("hazardStruck", { nation, terms: { hazard: "heatwave" } });
const chips = (nation: string) => event("chipsDelivered", { nation, terms: { chip: "nvidia", mw: 100 } });
const voted = (resolution: string) => event("resolutionPassed", { terms: { resolution, yesBp: 6_000 } });
const dawn = event("threshold1Crossed", { terms: {} });
const milestone = (nation: string) => event("milestoneReached", { nation, terms: { milestone: "campus", place: 1 } });

const told = (events: readonly GameEvent[], view: View = india) =>
  direct(3, events, view).takes.map(({ scene, nation }) => [scene, nation]);
const lengthOf = (events: readonly GameEvent[], view: View = india) =>
  direct(3, events, view).takes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);

const BUSY = [
  ...["US", "CN", "IN", "JP"].flatMap((nation) => [released(nation), hall(nation, `${nation}-a`), struck(nation)]),
  chips("IN"), voted("standards"), voted("truce"), milestone("JP"),
]; // biome-ignore format: a list

describe("the film of a quarter", () => {
  test("begins with the own result, or with who leads, where one plays for nobody", () => {
    expect(told([hall("IN", "a")])[0]).toEqual(["result", "IN"]);
    const [first] = told([], {
      ...nobody,
      nations: {
        ...nobody.nations,
        JP: { ...nobody.nations.JP!, score: { ...nobody.nations.JP!.score, totalBp: 1e6 } },
      },
    });
    expect(first).toEqual(["result", "JP"]);
  });

  test("tells from what the score went to what, and by what, the largest part first", () => {
    const later = structuredClone(india);
    const { score } = later.nations.IN!;
    score.totalBp += 900;
    score.pointsBp.compute += 1_200;
    score.pointsBp.reach -= 500;
    score.pointsBp.adoption += 20;
    later.nations.IN!.milestonePointsBp += 200;
    const [first] = direct(3, [], later, india).takes;
    expect(first?.result).toEqual({
      fromBp: score.totalBp - 900,
      toBp: score.totalBp,
      by: [
        { of: "compute", bp: 1_200 },
        { of: "reach", bp: -500 },
        { of: "milestones", bp: 200 },
      ],
    });
    expect(direct(3, [], later).takes[0]?.result).toEqual({ fromBp: undefined, toBp: score.totalBp, by: [] });
  });

  test("has at most five moments more, of several kinds, and not all one's own", () => {
    const takes = direct(3, BUSY, india).takes.slice(1);
    expect(takes).toHaveLength(5);
    expect(new Set(takes.map(({ scene }) => scene)).size).toBeGreaterThanOrEqual(4);
    expect(takes.filter(({ nation }) => nation === "IN").length).toBeLessThanOrEqual(3);
  });

  test("tells first what is one's own, then of the world, each in the order of a quarter", () => {
    expect(told([milestone("JP"), released("US"), hall("IN", "a"), chips("IN")])).toEqual([
      ["result", "IN"],
      ["chips", "IN"],
      ["kindled", "IN"],
      ["released", "US"],
      ["honoured", "JP"],
    ]);
  });

  test("lasts 8 to 15 seconds once anything happened", () => {
    expect(lengthOf(BUSY)).toBeLessThanOrEqual(15_001);
    expect(lengthOf([...BUSY, dawn])).toBeLessThanOrEqual(15_001);
    for (const events of [
      [hall("IN", "a"), struck("US")],
      [hall("IN", "a"), released("US"), chips("IN")],
    ])
      expect(lengthOf(events)).toBeGreaterThanOrEqual(7_990);
    expect(lengthOf([])).toBeLessThan(4_000);
  });

  test("what belongs together is one moment, told with one's own first", () => {
    const built = direct(3, [hall("IN", "a"), hall("IN", "b"), hall("US", "c")], india).takes;
    expect(built.map(({ events }) => events.length)).toEqual([0, 2, 1]);
    const [, heat] = direct(3, [struck("US"), struck("JP"), struck("IN")], india).takes;
    expect([heat?.nation, heat?.events.map(({ nation }) => nation)]).toEqual(["IN", ["IN", "US", "JP"]]);
    const answer = (nation: string, other: string) =>
      event("dilemmaAnswered", { nation, other, terms: { dilemma: "oneReactor", answer: "together", won: -1 } });
    expect(told([answer("US", "IN"), answer("IN", "US")])).toEqual([
      ["result", "IN"],
      ["answered", "IN"],
    ]);
    expect(told([voted("truce"), voted("standards")])).toEqual([
      ["result", "IN"],
      ["summit", undefined],
    ]);
  });

  test("dawn comes last, and nothing outweighs it", () => {
    expect(told([dawn, ...BUSY]).at(-1)?.[0]).toBe("dawn");
  });

  test("what is not worth a moment is left to the report", () => {
    expect(told([event("moneyRaised", { nation: "IN", terms: { amountM: 5 } })])).toEqual([["result", "IN"]]);
  });

  test("is the same for the same quarter", () => {
    expect(direct(3, BUSY, india)).toEqual(direct(3, BUSY, india));
  });
});
