import { describe, expect, it } from "vitest";
import { addressOf, momentAt, whatOf } from "../../client/actions/moment.ts";
import { entryOfEvent } from "../../client/hud/explain/entryOf.ts";
import type { ToldEvent } from "../../client/hud/explain/toldEvent.ts";
import { type Filter, passes } from "../../client/hud/report/topics.ts";
import { encyclopedia } from "../../shared/content/encyclopedia/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { EVENT_KINDS, type GameEvent } from "../../shared/state/events.ts";

const ALL: Filter = { nation: undefined, topic: undefined, text: "" };
const deal: GameEvent = { kind: "dealMade", nation: "US", other: "TW", terms: { turns: 4 } };
const storm: GameEvent = { kind: "hazardStruck", nation: "IN", site: "in-vizag", terms: { hazard: "heatwave" } };
const words = () => "The United States and Taiwan made a deal.";

describe("all that happened", () => {
  it("is sifted by nation, on either side of a deal, by what it is about, and by words", () => {
    expect(passes(deal, ALL, words)).toBe(true);
    expect(["US", "TW", "IN"].map((nation) => passes(deal, { ...ALL, nation }, words))).toEqual([true, true, false]);
    expect(passes(deal, { ...ALL, topic: "deals" }, words)).toBe(true);
    expect(passes(storm, { ...ALL, topic: "deals" }, words)).toBe(false);
    expect(passes(deal, { ...ALL, text: " taiwan " }, words)).toBe(true);
    expect(passes(deal, { ...ALL, text: "Canada" }, words)).toBe(false);
  });

  it("leads to the book only where there is an entry", () => {
    const ids = new Set(encyclopedia(rulesetOf("base")).keys());
    for (const kind of EVENT_KINDS) {
      const entry = entryOfEvent({ kind, terms: {} } as ToldEvent);
      if (entry !== undefined) expect(ids.has(entry), `${kind}: ${entry}`).toBe(true);
    }
    expect(entryOfEvent(storm)).toBe("hazards:heatwave");
    expect(ids.has("hazards:heatwave")).toBe(true);
  });
});

describe("the address of a moment", () => {
  it("names a turn and an event, and is read again", () => {
    for (const moment of [
      { turn: 0, what: undefined },
      { turn: 4, what: whatOf(deal) },
      { turn: 9, what: whatOf(storm) },
    ])
      expect(momentAt(addressOf(moment))).toEqual(moment);
  });

  it("is nothing where nothing is named", () => {
    for (const hash of ["", "#", "#help", "#turn=x", "#turn=0", "#turn=1.5"]) expect(momentAt(hash)).toBeUndefined();
  });
});
