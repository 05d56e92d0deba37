import { describe, expect, it } from "vitest";
import type { Lasting } from "../../../shared/content/effects.ts";
import { rate } from "../../../shared/effects/active.ts";
import { pressureOf } from "../../../shared/state/pressure.ts";
import { deals } from "../../../shared/turn/deals.ts";
import { governance } from "../../../shared/turn/governance.ts";
import { take, worked } from "../../support/worked.ts";

const hurts: Lasting[] = [{ kind: "multiply", rate: "exports", byBp: 5_000 }];
const costs: Lasting[] = [{ kind: "multiply", rate: "adopt", byBp: 9_000 }];
/** China presses by closing its market. */
const table = () =>
  worked({ nations: ["US", "CN", "TW", "BR"], changes: { pressures: { closedMarket: { hurts, costs } } } });
type Table = ReturnType<typeof table>;
const orders = (game: Table, by: string, against: string, on = true) =>
  game.cabinet(by).requests.pressures.push({ against, on });

describe("pressure", () => {
  it("stands until it is lifted, is told to all, and beginning it costs 7 % of standing", () => {
    const game = table();
    game.state.world.pressures = [{ by: "CN", against: "BR" }];
    orders(game, "US", "CN");
    take(game, deals);
    expect(game.state.world.pressures).toEqual([
      { by: "CN", against: "BR" },
      { by: "US", against: "CN" },
    ]);
    expect(game.nation("US").standingBp).toBe(9_300);
    expect(game.events).toEqual([
      { kind: "pressureSet", nation: "US", other: "CN", terms: { pressure: "exportControl" } },
    ]);
    game.cabinet("US").requests.pressures = [{ against: "CN", on: false }];
    take(game, deals);
    expect(game.state.world.pressures).toEqual([{ by: "CN", against: "BR" }]);
    expect(game.nation("US").standingBp).toBe(9_328);
    expect(game.events).toEqual([
      { kind: "pressureLifted", nation: "US", other: "CN", terms: { pressure: "exportControl" } },
    ]);
  });

  it("of each nation is of its own kind; it hurts the other and costs oneself", () => {
    const game = table();
    game.state.world.pressures = [{ by: "CN", against: "US" }];
    expect([rate(game.at("US"), "exports"), rate(game.at("US"), "adopt")]).toEqual([0.5, 1]);
    expect([rate(game.at("CN"), "exports"), rate(game.at("CN"), "adopt")]).toEqual([1, 0.9]);
    expect(rate(game.at("TW"), "exports")).toBe(1);
    // Two that press hurt twice; one that presses two is put to the cost once.
    game.state.world.pressures.push({ by: "BR", against: "US" }, { by: "CN", against: "TW" });
    expect(rate(game.at("US"), "exports")).toBe(0.25);
    expect(rate(game.at("CN"), "adopt")).toBe(0.9);
    game.state.world.pressures = [{ by: "US", against: "CN" }];
    expect(rate(game.at("CN"), "exports")).toBe(1);
  });

  it("begins in the same turn for all, whoever sits first", () => {
    const game = table();
    orders(game, "US", "BR");
    orders(game, "BR", "US");
    take(game, deals);
    expect(game.state.world.pressures).toHaveLength(2);
    expect([game.nation("US").standingBp, game.nation("BR").standingBp]).toEqual([9_300, 9_300]);
  });

  it("ends by a deal that promises none", () => {
    const game = table();
    game.state.world.pressures = [{ by: "CN", against: "US" }];
    const gives = [{ kind: "noPressure" as const, amount: 0 }];
    game.state.offers.push({ id: "o", from: "CN", to: "US", gives, takes: [], turns: 2, until: 0 });
    game.cabinet("US").requests.accepts.push({ from: "CN", id: "o" });
    take(game, deals);
    expect(game.state.world.pressures).toEqual([]);
    expect(game.events.map(({ kind }) => kind)).toEqual(["pressureLifted", "dealMade"]);
  });

  it("ends by a vote", () => {
    const game = table();
    Object.assign(game.state.world, { turn: 3, agenda: ["truce"], pressures: [{ by: "US", against: "CN" }] });
    for (const id of game.state.world.order) game.cabinet(id).requests.votes.truce = "yes";
    expect(take(game, governance).state.world.pressures).toEqual([]);
  });

  it("is there for every nation, and denies chips only where a nation has a role in making them", () => {
    const game = worked({ nations: ["US", "CN", "EU", "IN", "GULF", "KR", "TW", "JP", "GB", "CA", "BR", "SEA"] });
    const kinds = game.state.world.order.map((id) => pressureOf(game, id).id);
    expect(new Set(kinds)).toEqual(new Set(game.rules.pressures.keys()));
    expect(() => worked({ changes: { nations: { BR: { traits: { pressure: "exportControl" } } } } })).toThrow(
      /nations\/BR: traits.pressure: a nation without a role has no chips to deny/,
    );
    expect(() => worked({ traits: { pressure: "none" } })).toThrow(/nations\/US: traits.pressure: no pressure none/);
  });
});
