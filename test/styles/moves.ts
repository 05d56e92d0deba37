import { agentsMost } from "../../shared/formulas/attention.ts";
import { resolutionAppeals } from "../../shared/formulas/votes.ts";
import { MOST_POLICIES } from "../../shared/orders/enact.ts";
import type { Market } from "../../shared/orders/market.ts";
import { each } from "../../shared/state/each.ts";
import { pressedOn } from "../../shared/state/pressure.ts";
import type { Clause, Offer } from "../../shared/state/state.ts";
import {
  type Ambition,
  BRANCHES,
  type Branch,
  type FlagshipId,
  type MarketId,
  type NationId,
  type PolicyId,
  type Sector,
} from "../../shared/state/words.ts";
import type { Move } from "./style.ts";

/** Only in these quarters of the match, counted from 1 as on the screen. */
export const inQuarters =
  (from: number, to: number, move: Move): Move =>
  (at) =>
    at.world.turn + 1 >= from && at.world.turn + 1 <= to ? move(at) : [];

/** Compute for training, research and leases, in percent; what is left serves. */
export const split =
  (train: number, research: number, lease: number): Move =>
  ({ cabinet: { split: now } }) => {
    const wanted = { trainBp: train * 100, researchBp: research * 100, leaseBp: lease * 100 };
    const isSame =
      now.trainBp === wanted.trainBp && now.researchBp === wanted.researchBp && now.leaseBp === wanted.leaseBp;
    return isSame ? [] : [{ kind: "split", ...wanted }];
  };

export const ambition =
  (wanted: Ambition): Move =>
  ({ cabinet }) =>
    cabinet.ambition === wanted ? [] : [{ kind: "ambition", ambition: wanted }];

/** So many agents, as far as models are good enough for them. */
export const agents =
  (most: number): Move =>
  (at) => {
    const count = Math.min(most, agentsMost(at));
    return at.cabinet.agentsWanted === count ? [] : [{ kind: "agents", count }];
  };

/** Weights of research; what is not named rests. */
export const focus =
  (wanted: Partial<Record<Branch, number>>): Move =>
  ({ cabinet }) => {
    const weights = each(BRANCHES, (branch) => wanted[branch] ?? 0);
    return BRANCHES.every((branch) => weights[branch] === cabinet.focus[branch]) ? [] : [{ kind: "focus", weights }];
  };

/** How tokens are sold; what is not named stays. */
export const market =
  (change: Partial<Omit<Market, "kind">>): Move =>
  ({ cabinet: { market: now } }) => {
    const wanted = { ...now, ...change };
    const keys = Object.keys(change) as (keyof typeof change)[];
    return keys.every((key) => now[key] === wanted[key]) ? [] : [{ kind: "market", ...wanted }];
  };

/** A model that is ready goes out at once. */
export const release =
  (open: boolean): Move =>
  ({ cabinet, nation }) =>
    cabinet.readyMilliH > nation.horizonMilliH ? [{ kind: "release", open }] : [];

/** The nation's flagships, in the order in which they are wanted. */
export const flagships =
  (...wanted: FlagshipId[]): Move =>
  () =>
    wanted.map((id) => ({ kind: "flagship", flagship: id }));

/** The first of the wanted policies that is not in force yet: one a quarter. */
export const enact =
  (...wanted: PolicyId[]): Move =>
  ({ nation, cabinet }) => {
    const held = [...nation.policies, ...cabinet.pendingPolicies.map(({ policy }) => policy)];
    const next = wanted.find((id) => !held.includes(id));
    return next === undefined || held.length >= MOST_POLICIES ? [] : [{ kind: "enact", policy: next }];
  };

const NEARLY_WHOLE_BP = 9_500;
/** Programmes in the first of these sectors whose pipelines are not whole. */
export const programmes =
  (count: number, ...sectors: Sector[]): Move =>
  ({ cabinet }) =>
    sectors
      .filter((sector) => cabinet.pipelinesBp[sector] < NEARLY_WHOLE_BP)
      .slice(0, count)
      .map((sector) => ({ kind: "programme", sector }));

export const promote =
  (...markets: MarketId[]): Move =>
  () =>
    markets.map((id) => ({ kind: "promote", market: id }));

export const raiseRound: Move = () => [{ kind: "raiseRound" }];
export const inferenceStep: Move = () => [{ kind: "inferenceStep" }];

/** Who stands in the door has the first answer: it is what they came to ask for. */
export const sayYes: Move = ({ cabinet: { dilemma }, rules }) => {
  const [first] = rules.dilemmas.get(dilemma?.id ?? "")?.answers ?? [];
  return dilemma && first ? [{ kind: "decide", dilemma: dilemma.id, answer: first.id }] : [];
};

/** Takes offers that it likes. */
export const accept =
  (likes: (offer: Offer) => boolean): Move =>
  ({ offers, me }) =>
    offers.filter((offer) => offer.to === me && likes(offer)).map(({ from, id }) => ({ kind: "accept", from, id }));

/** Nothing that is counted is asked for: no money, no megawatts. */
export const isFree = ({ takes }: Offer): boolean => takes.every(({ amount }) => amount === 0);

/** Speaks for the first resolution that the ministry calls to our liking. */
export const speak: Move = (at) => {
  const liked = at.world.agenda.find((resolution) => resolutionAppeals(at, resolution));
  return liked === undefined ? [] : [{ kind: "speak", resolution: liked }];
};

/** Pressure on whoever leads, one at a time. */
export const pressLeader: Move = (at) => {
  const [leader] = Object.values(at.nations)
    .filter(({ id }) => id !== at.me)
    .sort((a, b) => b.score.totalBp - a.score.totalBp);
  return leader === undefined || pressedOn(at).length > 0 ? [] : [{ kind: "pressure", against: leader.id, on: true }];
};

const MOST_TURNS = 8;
/** Offers this deal to so many nations for the rest of the match, to those who have the most of what is looked at first. */
const offerTo =
  (count: number, gives: Clause, takes: Clause, likes: (id: NationId) => number): Move =>
  ({ world, me }) =>
    world.order
      .filter((id) => id !== me && likes(id) > 0)
      .sort((a, b) => likes(b) - likes(a))
      .slice(0, count)
      .map((to) => ({
        kind: "offer",
        to,
        turns: Math.min(MOST_TURNS, world.turns - world.turn),
        gives: [gives],
        takes: [takes],
      }));

const RESEARCH: Clause = { kind: "researchAccess", amount: 0 };
/** Laboratories that learn from each other: offered to so many who do not yet, the best models first. */
export const swapResearch =
  (count: number): Move =>
  (at) => {
    const isLinked = (id: NationId) =>
      at.deals.some(
        ({ from, to, gives }) => (from === id || to === id) && gives.some(({ kind }) => kind === RESEARCH.kind),
      );
    return offerTo(count, RESEARCH, RESEARCH, (id) => (isLinked(id) ? 0 : (at.nations[id]?.horizonMilliH ?? 0)))(at);
  };

/** A licence for the own model at so much a quarter, offered to so many whose own is worse, the largest first. */
export const sellLicences =
  (amountM: number, count: number): Move =>
  (at) => {
    const isWorse = (id: NationId) => (at.nations[id]?.horizonMilliH ?? 0) < at.nation.horizonMilliH;
    const licence: Clause = { kind: "modelLicence", amount: 0 };
    const fee: Clause = { kind: "moneyPerTurn", amount: amountM };
    return offerTo(count, licence, fee, (id) => (isWorse(id) ? (at.nations[id]?.onlineMW ?? 0) : 0))(at);
  };
