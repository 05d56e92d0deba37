import { describe, expect, test } from "vitest";
import { dueTurn } from "../../client/hud/ministries/parts/dueTurn.ts";
import { slipsOf } from "../../client/hud/report/slipsOf.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

/** A quarter as one of them planned it and as it came out. */
function quarter(plan: readonly Order[], setUp: (game: ReturnType<typeof testGame>) => void = () => {}) {
  const game = testGame({ nations: ["US", "CN", "TW"] });
  setUp(game);
  const before = structuredClone(viewFor(game.state, "US"));
  game.turn({ US: [...plan] });
  return { rules: game.rules, before, after: viewFor(game.state, "US"), plan, events: game.events };
}

describe("what went otherwise than planned", () => {
  const flood: GameEvent = { kind: "hazardStruck", nation: "US", terms: { hazard: "protest" } };

  test("sites that stood still are told, with what struck them the quarter before", () => {
    const held = quarter([], (game) => {
      game.cabinet("US").isDelayed = true;
      game.cabinet("US").projects.push({ what: "hall", site: "us-texas", mw: 100, turnsLeft: 1 } as never);
    });
    const delaying = [...held.rules.hazards.values()].find(({ effects }) =>
      effects.some(({ kind }) => kind === "delay"),
    );
    const struck = { ...flood, terms: { hazard: delaying?.id ?? "" } } as GameEvent;
    const other = { ...struck, nation: "CN" } as GameEvent;
    expect(slipsOf({ ...held, eventsBefore: [other, struck] })).toEqual([{ kind: "heldUp", by: struck }]);
    // Nothing was under way, so nothing slipped.
    const idle = quarter([], (game) => {
      game.cabinet("US").isDelayed = true;
      game.cabinet("US").projects = [];
    });
    expect(slipsOf({ ...idle, eventsBefore: [struck] })).toEqual([]);
  });

  test("a proposal that found no place is told, and none that is on the agenda or was voted on", () => {
    const game = testGame({ nations: ["US", "CN", "TW"] });
    const open = [...game.rules.resolutions.values()].find(
      ({ id, names }) => !names && !game.state.world.agenda.includes(id),
    );
    const order: Order = { kind: "propose", resolution: open?.id ?? "" };
    const heard = quarter([order]);
    expect(heard.after.world.agenda).toContain(order.resolution);
    expect(slipsOf({ ...heard, eventsBefore: [] })).toEqual([]);
    const crowdedOut = { ...heard, after: { ...heard.after, world: { ...heard.after.world, agenda: [] } } };
    expect(slipsOf({ ...crowdedOut, eventsBefore: [] })).toEqual([{ kind: "unheard", resolution: order.resolution }]);
    const voted: GameEvent = { kind: "resolutionFailed", terms: { resolution: order.resolution, yesBp: 1 } };
    expect(slipsOf({ ...crowdedOut, events: [voted], eventsBefore: [] })).toEqual([]);
  });
});

test("what is under way is promised a quarter later while sites stand still", () => {
  const game = testGame();
  expect(dueTurn(game.at("US"), { turnsLeft: 2 })).toBe(2);
  game.cabinet("US").isDelayed = true;
  expect(dueTurn(game.at("US"), { turnsLeft: 2 })).toBe(3);
});
