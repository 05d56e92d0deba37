import type { Constants } from "../../shared/content/constants.ts";
import type { Lasting } from "../../shared/content/effects.ts";
import { makeRuleset } from "../../shared/content/ruleset.ts";
import type { NationContent } from "../../shared/content/schema.ts";
import type { Bond, Cabinet, Deal } from "../../shared/state/state.ts";
import { openTurn, type Turn } from "../../shared/state/turn.ts";
import { type TestGame, testGame } from "./testGame.ts";

/** Round numbers for an example that is worked by hand: it outlasts every tuning of the real ones. */
interface Round {
  constants?: Partial<Constants>;
  /** Of the United States, at whom the examples look. */
  traits?: Partial<NationContent["traits"]>;
  /** What acts on the United States, as by a policy. */
  effects?: Lasting[];
  /** Fields of other entries of content, by family and id. */
  changes?: Record<string, Record<string, Record<string, unknown>>>;
  nations?: string[];
}

/** A match by such rules. */
export function worked({ constants = {}, traits = {}, effects = [], changes = {}, nations }: Round = {}): TestGame {
  const rules = makeRuleset({
    id: "worked",
    extends: "base",
    constants,
    changes: { ...changes, nations: { ...changes.nations, US: { traits } } },
    ...(effects.length > 0 ? { adds: { policies: [{ id: "worked", effects }] } } : {}),
  });
  const game = testGame({ rules, ...(nations ? { nations } : {}) });
  if (effects.length > 0) game.nation("US").policies = ["worked"];
  return game;
}

/** Takes one step of a turn by itself, on the state as it is. */
export function take(game: TestGame, step: (turn: Turn) => void): TestGame {
  const turn = openTurn(game.rules, game.state);
  step(turn);
  game.events = turn.events;
  return game;
}

/** Gives a nation one site with so much power and so many halls, MW, and chips of one kind. */
export function equip(game: TestGame, id: string, powerMW: number, hallsMW: number, chipsMW: number): void {
  const [site = ""] = Object.keys(game.nation(id).sites);
  const { roomMW } = game.nation(id).sites[site]!;
  game.nation(id).sites = { [site]: { plantsMW: { gas: powerMW }, hallsMW, fabs: 0, roomMW } };
  game.cabinet(id).lots = [{ chip: "nvidia", generation: 0, mw: chipsMW }];
  game.cabinet(id).projects = [];
  game.cabinet(id).deliveries = [];
}

/** Owes one bond of so much, and nothing else. */
export function owe(cabinet: Cabinet, principalM: number, bond: Partial<Bond> = {}): void {
  cabinet.bonds = [{ id: "b", principalM, couponBp: 200, issuedTurn: 0, dueTurn: 99, ...bond }];
}

/** Puts a deal in force. */
export function agree(game: TestGame, deal: Partial<Deal> & Pick<Deal, "from" | "to">): Deal {
  const made = {
    id: `d${game.state.deals.length}`,
    gives: [],
    takes: [],
    turns: 4,
    turnsLeft: 4,
    until: 0,
    standing: [],
    ...deal,
  };
  game.state.deals.push(made);
  return made;
}
