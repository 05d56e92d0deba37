import { usesOf } from "../../shared/bots/habit.ts";
import { plannerOf } from "../../shared/bots/planner.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { temperamentOf } from "../../shared/bots/temperament.ts";
import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order, OrderKind } from "../../shared/orders/index.ts";
import type { ParSample } from "../../shared/score/fitPar.ts";
import { trackFigures } from "../../shared/score/score.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { sumOf } from "../../shared/state/maths.ts";
import { positionOf } from "../../shared/state/position.ts";
import type { Ending, GameState } from "../../shared/state/state.ts";
import { CONSTRAINTS, type Constraint, type Doctrine, type NationId, type Track } from "../../shared/state/words.ts";
import { median } from "./statistics.ts";
import type { SimTable } from "./table.ts";

/** World figures of one turn: a row of the trajectory. */
export interface TrajectoryRow {
  turn: number;
  /** $ a million tokens, median of nations. */
  price: number;
  bestHorizonH: number;
  medianHorizonH: number;
  adoption: number;
  /** Best tokens per joule against the start. */
  tokensPerJoule: number;
  onlineGw: number;
  revenueB: number;
  measuredGdp: number;
  qualityOfLife: number;
  displaced: number;
  binds: Record<Constraint, number>;
}

export interface NationSummary {
  temperament: Doctrine;
  score: number;
  tracks: Record<Track, number>;
}

/** What is kept of a match. */
export interface Summary {
  table: SimTable;
  ending: Ending;
  turns: number;
  threshold1Turn?: number;
  threshold2Turn?: number;
  violations: string[];
  nations: Record<NationId, NationSummary>;
  /** Every nation at the end of each turn, from which par is fitted; left out where nobody asks. */
  parSamples: Record<NationId, ParSample>[];
  winner: NationId;
  /** Everybody's score at the end of each turn, as all see it. */
  scores: Record<NationId, number>[];
  /** Orders given by the winner, by kind. */
  winnerOrders: Partial<Record<OrderKind, number>>;
  /** Nations that used a piece of content, or times that it occurred, by "family:id". */
  used: Record<string, number>;
  trajectory: TrajectoryRow[];
}

/** Plays a table and keeps what statistics need. */
export function play(played: SimTable): Summary {
  const rules = rulesetOf(played.scenario);
  const use = new Map<string, Set<string>>();
  const orders = new Map<NationId, Partial<Record<OrderKind, number>>>();
  const trajectory: TrajectoryRow[] = [];
  const parSamples: Summary["parSamples"] = [];
  const scores: Summary["scores"] = [];
  const { state, violations } = selfPlay(rules, played.seed, {
    ...(played.nations ? { nations: played.nations } : {}),
    plannerFor: (id) => plannerOf(played.seats[id] ?? played.others),
    watch(now, events, plans) {
      scores.push(scoresOf(now));
      for (const [id, plan] of Object.entries(plans)) noteOrders(id, plan, orders, use);
      for (const event of events) noteEvent(event, now.world.turn, use);
      trajectory.push(rowOf(now));
      if (played.keepsParSamples) parSamples.push(parSamplesOf(rules, now));
    },
  });
  const { world } = state;
  const winner = leaderIn(scoresOf(state));
  const nations: Summary["nations"] = {};
  for (const id of world.order) {
    const { score } = state.nations[id] ?? {};
    const player = played.seats[id] ?? played.others;
    nations[id] = {
      temperament: ("temperament" in player ? player.temperament : undefined) ?? temperamentOf(rules, played.seed, id),
      score: (score?.totalBp ?? 0) / 100,
      tracks: score?.tracksBp ?? ({} as Record<Track, number>),
    };
  }
  return {
    table: played,
    ending: world.ending ?? "finished",
    turns: world.turn,
    ...(world.threshold1Turn === undefined ? {} : { threshold1Turn: world.threshold1Turn }),
    ...(world.threshold2Turn === undefined ? {} : { threshold2Turn: world.threshold2Turn }),
    violations,
    nations,
    parSamples,
    winner,
    scores,
    winnerOrders: orders.get(winner) ?? {},
    used: Object.fromEntries([...use].map(([key, by]) => [key, by.size])),
    trajectory,
  };
}

const parSamplesOf = (rules: Ruleset, state: GameState): Record<NationId, ParSample> =>
  Object.fromEntries(
    state.world.order.map((id) => {
      const figures = trackFigures(positionOf(rules, state, id));
      const milestonePoints = (state.nations[id]?.milestonePointsBp ?? 0) / 100;
      return [id, { weightsBp: state.world.weightsBp, figures, milestonePoints }];
    }),
  );

const scoresOf = ({ nations }: GameState): Record<NationId, number> =>
  Object.fromEntries(Object.values(nations).map(({ id, score }) => [id, score.totalBp / 100]));

function leaderIn(scores: Readonly<Record<NationId, number>>): NationId {
  let best: { id: NationId; score: number } | undefined;
  for (const [id, score] of Object.entries(scores)) if (!best || score > best.score) best = { id, score };
  return best?.id ?? "";
}

/** Who led when so many turns had been played; at the end, the winner. */
export const leaderAfter = ({ scores, winner }: Summary, turns: number): NationId => {
  const then = scores[turns - 1];
  return then ? leaderIn(then) : winner;
};

type Use = Map<string, Set<string>>;
function note(use: Use, key: string, by: string): void {
  const known = use.get(key);
  if (known) known.add(by);
  else use.set(key, new Set([by]));
}

function noteOrders(
  id: NationId,
  plan: readonly Order[],
  orders: Map<NationId, Partial<Record<OrderKind, number>>>,
  use: Use,
): void {
  const counts = orders.get(id) ?? {};
  orders.set(id, counts);
  for (const order of plan) {
    counts[order.kind] = (counts[order.kind] ?? 0) + 1;
    for (const used of usesOf(order)) note(use, used, id);
  }
}

/** Content that an event tells of. */
function contentIn({ kind, terms }: GameEvent): string | undefined {
  switch (kind) {
    case "flagshipChosen":
      return `flagship:${terms.flagship}`;
    case "policyEnacted":
      return `policy:${terms.policy}`;
    case "hazardStruck":
      return `hazard:${terms.hazard}`;
    case "resolutionPassed":
      return `resolution:${terms.resolution}`;
    case "challengeWon":
      return `challenge:${terms.challenge}`;
    case "milestoneReached":
      return `milestone:${terms.milestone}`;
    case "projectReached":
      return `project:${terms.project}`;
    default:
      return undefined;
  }
}

function noteEvent(event: GameEvent, turn: number, use: Use): void {
  const { kind, nation, terms } = event;
  note(use, `event:${kind}`, `${nation ?? "world"} ${turn}`);
  const content = contentIn(event);
  if (content !== undefined) note(use, content, nation ?? `turn ${turn}`);
  if (kind === "resolutionFailed") note(use, `failed:${terms.resolution}`, `turn ${turn}`);
}

function rowOf({ world, nations, cabinets }: GameState): TrajectoryRow {
  const all = Object.values(nations);
  const inner = Object.values(cabinets);
  const share = (constraint: Constraint) =>
    inner.filter(({ quarter }) => quarter.binds === constraint).length / inner.length;
  return {
    turn: world.turn - 1,
    price: median(all.map(({ priceMicro }) => priceMicro)) / 1e6,
    bestHorizonH: world.bestHorizonMilliH / 1_000,
    medianHorizonH: median(all.map(({ horizonMilliH }) => horizonMilliH)) / 1_000,
    adoption: median(all.map(({ adoptionMeanBp }) => adoptionMeanBp)) / 10_000,
    tokensPerJoule: Math.max(...inner.map(({ quarter }) => quarter.tokensPerJouleMilli)) / 1_000,
    onlineGw: sumOf(all, ({ onlineMW }) => onlineMW) / 1_000,
    revenueB: sumOf(inner, ({ quarter }) => quarter.revenueM) / 1_000,
    measuredGdp: median(all.map(({ measuredGdpBp }) => measuredGdpBp)) / 10_000,
    qualityOfLife: median(all.map(({ qualityOfLifeBp }) => qualityOfLifeBp)) / 100,
    displaced: median(inner.map(({ displacedBp }) => displacedBp)) / 10_000,
    binds: Object.fromEntries(CONSTRAINTS.map((constraint) => [constraint, share(constraint)])) as Record<
      Constraint,
      number
    >,
  };
}
