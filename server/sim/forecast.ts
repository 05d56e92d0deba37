import { plannerOf } from "../../shared/bots/planner.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { likelyFills, supplyBand } from "../../shared/formulas/auction.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { EventOf, GameEvent } from "../../shared/state/events.ts";
import type { Position } from "../../shared/state/position.ts";
import { pick } from "../../shared/state/random.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { FORETOLD, type Spread, spreadUnit } from "../../shared/view/foretold.ts";
import { type Figures, figuresOf, futureOf, outlookOf, TURNS_AHEAD } from "../../shared/view/outlook.ts";
import { positionIn, viewFor } from "../../shared/view/view.ts";
import { type Estimate, meanOf, quantile, share } from "./statistics.ts";
import type { SimTable } from "./table.ts";

/** A figure as it was foretold, and what came when its nation gave no more orders. */
export interface Prediction {
  figure: string;
  /** Quarters ahead, from 0. */
  ahead: number;
  low: number;
  middle: number;
  high: number;
  came: number;
  /** What came beside what the rules alone made of it, as a part of the figure. */
  error: number;
}

/**
 * Plays a table, and in each turn asks one nation, drawn by lot, what it is told of its plan. What comes of it is played in the
 * match itself: rivals go on as they do, and the nation gives no more orders, as the outlook says.
 */
export function foretold(played: SimTable): Prediction[] {
  const rules = rulesetOf(played.scenario);
  const { seed, nations = rules.scenario.nations } = played;
  const plannerFor = (id: NationId) => plannerOf(played.seats[id] ?? played.others);
  const told: Prediction[] = [];
  const cameFrom = (after: GameState, me: NationId): Figures[] => {
    const came = [figuresOf(viewFor(after, me))];
    for (let state = after; came.length < TURNS_AHEAD && !state.world.ending; ) {
      const plans: Record<NationId, Order[]> = {};
      for (const id of state.world.order) plans[id] = id === me ? [] : plannerFor(id)(rules, viewFor(state, id), seed);
      state = resolveTurn(rules, state, plans).state;
      came.push(figuresOf(viewFor(state, me)));
    }
    return came;
  };
  let before = newMatch(rules, { seed, nations });
  selfPlay(rules, seed, {
    nations,
    plannerFor,
    watch(after, events, plans) {
      const { order, turn } = before.world;
      const me = order[pick(order.length, seed, "foretold", turn)] ?? "";
      const seen = viewFor(before, me);
      const plan = plans[me] ?? [];
      const outlook = outlookOf(rules, seen, plan);
      const unmended = futureOf(rules, seen, plan);
      const at = positionIn(rules, seen);
      if (!at) throw new Error(`${me} has no view`);
      const { cabinet } = at;
      told.push(...chipsTold(planned(at, plan).position, after, events));
      for (const [ahead, came] of cameFrom(after, me).entries())
        for (const figure of FORETOLD) {
          const band = outlook[ahead]?.[figure];
          if (band)
            told.push({
              figure,
              ahead,
              ...band,
              came: came[figure],
              error: errorOf(came[figure], unmended[ahead]?.[figure] ?? 0, (middle) =>
                spreadUnit(figure, middle, cabinet),
              ),
            });
        }
      before = after;
    },
  });
  return told;
}

/** What came beside the likeliest, as a part of that or of another unit. */
const errorOf = (came: number, likeliest: number, unitOf: (likeliest: number) => number = (x) => x): number =>
  (came - likeliest) / Math.max(1, unitOf(likeliest));

/** The supply of the coming auction, and what each bid of a plan is likely to get of it. */
function chipsTold(at: Position, { world }: GameState, events: readonly GameEvent[]): Prediction[] {
  const supply = supplyBand(at);
  const told: Prediction[] = [
    {
      figure: "supplyMW",
      ahead: 0,
      ...supply,
      came: world.chipMarket.supplyMW,
      error: errorOf(world.chipMarket.supplyMW, supply.middle),
    },
  ];
  const ofMine = events.filter(({ nation }) => nation === at.me);
  const market = ofMine.filter(
    (event): event is EventOf<"chipsBought"> | EventOf<"chipsShort"> =>
      event.kind === "chipsBought" || event.kind === "chipsShort",
  );
  /** The auction tells of every bid in its order what it bought, and then whether it fell short. */
  const bought = (): number => {
    const mw = market[0]?.kind === "chipsBought" ? (market.shift()?.terms.mw ?? 0) : 0;
    if (market[0]?.kind === "chipsShort" && market[0].terms.mw === mw) market.shift();
    return mw;
  };
  const fills = likelyFills(at);
  const contracts = fills.filter(({ bid }) => !bid.order);
  const orders = fills.filter(({ bid }) => bid.order);
  const came = contracts.map(bought);
  // Contracts signed in this quarter come between those that ran and the orders.
  for (const event of ofMine) if (event.kind === "contractSigned" && event.terms.mw > 0) bought();
  came.push(...orders.map(bought));
  for (const [k, { bid, mw }] of [...contracts, ...orders].entries())
    told.push({
      figure: "chipsMW",
      ahead: 0,
      ...mw,
      came: came[k] ?? 0,
      error: errorOf(came[k] ?? 0, mw.middle, () => bid.askedMW),
    });
  return told;
}

/** How a figure fared, so many quarters ahead: shares of what was foretold of it, with the error between matches. */
export interface Fared {
  figure: string;
  ahead: number;
  sample: number;
  within: Estimate;
  below: Estimate;
  above: Estimate;
  /** What lay over the likeliest, of all that did not hit it. */
  overMiddle: Estimate;
  /** Of its errors. */
  spread: Spread;
}

/** @param matches what was told in each */
export function faredOf(matches: readonly (readonly Prediction[])[]): Fared[] {
  const kinds = new Map(matches.flat().map(({ figure, ahead }) => [`${figure} ${ahead}`, { figure, ahead }]));
  return [...kinds.values()].map(({ figure, ahead }): Fared => {
    const parts = matches
      .map((match) => match.filter((one) => one.figure === figure && one.ahead === ahead))
      .filter((match) => match.length > 0);
    const shareOfMatches = (of: (one: Prediction) => boolean) => meanOf(parts.map((match) => share(match, of)));
    const told = parts.flat();
    const errors = told.map(({ error }) => error);
    const missed = parts
      .map((match) => match.filter(({ came, middle }) => came !== middle))
      .filter(({ length }) => length > 0);
    return {
      figure,
      ahead,
      sample: told.length,
      within: shareOfMatches(({ came, low, high }) => came >= low && came <= high),
      below: shareOfMatches(({ came, low }) => came < low),
      above: shareOfMatches(({ came, high }) => came > high),
      overMiddle: meanOf(missed.map((match) => share(match, ({ came, middle }) => came > middle))),
      spread: [quantile(errors, 0.1), quantile(errors, 0.5), quantile(errors, 0.9)],
    };
  });
}

/** Of what comes a band is to hold 75 to 85 %, and to miss as much below as above, as far as the sample can tell. */
export const isCalibrated = ({ within, below, above }: Fared): boolean =>
  Math.abs(within.value - 0.8) <= 0.05 + 2 * within.error &&
  Math.abs(below.value - above.value) <= 0.05 + 2 * Math.max(below.error, above.error);
