import { entry, type Ruleset } from "../content/ruleset.ts";
import { CONTRACT_RANK, othersBids } from "../formulas/auction.ts";
import { runNeeds } from "../formulas/models.ts";
import { newMatch } from "../setup/newMatch.ts";
import { copyOf } from "../state/copy.ts";
import { each } from "../state/each.ts";
import { NO_ID } from "../state/ids.ts";
import { log2, sumOf } from "../state/maths.ts";
import { positionOf } from "../state/position.ts";
import { NO_SURPRISES, pick } from "../state/random.ts";
import type { Cabinet, Fortune, GameState, Nation, Project, World } from "../state/state.ts";
import { BRANCHES, type Branch, type NationId, PREMIUMS, SECTORS } from "../state/words.ts";
import type { View } from "./view.ts";

/** By what rivals' halls and power grow in a quarter. */
const RIVALS_GROW = 0.07;
/** How many quarters of research rivals are ahead of public science. */
const RIVALS_LEAD = 1;
/** What the best learn in the first quarter, thousandths of a doubling in each branch. */
const FIRST_GAIN = 100;
/** What a GW may cost against the last price, with its premium. */
const MOST_PAID = 2;
/** What rivals sell abroad. */
const RIVALS_EXPORT_BP = 4_000;
const RIVALS_SPLIT = { trainBp: 2_500, researchBp: 2_000, leaseBp: 1_000 };

/** Each vendor's generations come every three to five quarters. */
const GENERATION_EVERY = 4;

/**
 * A whole state that agrees with everything a nation sees, and guesses what it does not: rivals' cabinets from what
 * they show, and fate, which has no surprises. So forecasts and bots can run the rules without a glance at what is hidden.
 * @param fortune how the gambles of one's answer to a dilemma fall
 * @throws when the view is a spectator's.
 */
export function beliefState(rules: Ruleset, view: View, fortune: Fortune = "neither"): GameState {
  const { me, cabinet, scenario, offers, deals } = view;
  if (me === undefined || !cabinet) throw new Error("a spectator has nothing to forecast");
  const world = copyOf(view.world);
  const start = newMatch(rules, { seed: NO_SURPRISES, nations: world.order, turns: world.turns });
  const state: GameState = {
    scenario,
    world,
    nations: copyOf(view.nations),
    cabinets: {},
    offers: copyOf(offers),
    deals: copyOf(deals),
    // Of spells of scarcity one knows the early one, and the next when it is announced.
    fate: { ...start.fate, threshold1Tt: Number.MAX_SAFE_INTEGER, scarcityTurn: -1, fortune },
  };
  const gains = each(BRANCHES, (branch) => gainOf(rules, world, cabinet, branch));
  for (const id of world.order) {
    const nation = state.nations[id];
    const first = start.cabinets[id];
    if (!nation || !first) throw new Error(`${id} is not in the view`);
    state.cabinets[id] = id === me ? copyOf(cabinet) : guessedCabinet(rules, first, nation, world, gains);
  }
  guessAnswers(rules, state, me, fortune);
  state.fate.bestKnowledge = Array.from({ length: rules.constants.diffusionLag + 1 }, (_, quarter) =>
    each(BRANCHES, (branch) => world.publicScience[branch] + quarter * gains[branch]),
  );
  for (const [chip, generation] of Object.entries(world.generations))
    state.fate.nextGenerationTurn[chip] = Math.max(world.turn, GENERATION_EVERY * (generation / 1_000 + 1));
  return state;
}

/**
 * What the best add to a branch in a quarter: as public science, which shows what they knew some quarters ago, has grown; before there
 * is any, as one's own knowledge has.
 */
function gainOf({ constants }: Ruleset, world: World, { knowledge }: Cabinet, branch: Branch): number {
  const publicFor = world.turn - constants.diffusionLag;
  if (publicFor > 0) return Math.round(world.publicScience[branch] / publicFor);
  return world.turn > 0 ? Math.round(knowledge[branch] / world.turn) : FIRST_GAIN;
}

/** Others who are asked the same as oneself answer somehow; of which answers one meets, a forecast's middle counts none. */
function guessAnswers(rules: Ruleset, { world, cabinets }: GameState, me: NationId, fortune: Fortune): void {
  const asked = cabinets[me]?.dilemma;
  if (!asked || fortune === "neither") return;
  const { id, scope, answers } = entry(rules.dilemmas, asked.id);
  const alike = world.order.filter((nation) => nation !== me && (scope === "world" || nation === asked.other));
  for (const nation of alike) {
    const cabinet = cabinets[nation];
    const answer = answers[pick(answers.length, NO_SURPRISES, "answer", fortune, nation)]?.id ?? "";
    if (cabinet) cabinet.dilemma = scope === "pair" ? { id, other: me, answer } : { id, answer };
  }
}

/** Halls and power that a rival will go on adding, a little each quarter, at the site where it has most. */
function guessedProjects(rules: Ruleset, nation: Nation, world: World): Project[] {
  const [site] = Object.entries(nation.sites).sort(([, a], [, b]) => b.hallsMW - a.hallsMW)[0] ?? [""];
  const projects: Project[] = [];
  const plant = [...rules.plants.values()].find(({ isLimited }) => !isLimited)?.id ?? "";
  let mw = nation.onlineMW * RIVALS_GROW;
  for (let turnsLeft = 1; turnsLeft < world.turns - world.turn; turnsLeft++) {
    for (const what of ["hall", plant]) projects.push({ what, site, mw: Math.round(mw), turnsLeft, paidM: 0 });
    mw *= 1 + RIVALS_GROW;
  }
  return projects;
}

/** A rival's cabinet, from its beginning (which the scenario tells) and from what it shows now. */
function guessedCabinet(
  rules: Ruleset,
  first: Cabinet,
  nation: Nation,
  world: World,
  gains: Record<Branch, number>,
): Cabinet {
  const targetMilliH = nation.horizonMilliH * 2;
  const growth = nation.onlineMW / Math.max(1, nation.start.onlineMW);
  const lead = Object.entries(world.generations).sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  const [chip, generation] = lead;
  const revenueM = Math.round(first.appropriationM * 0.5 * growth);
  const cabinet: Cabinet = {
    ...first,
    score: nation.score,
    cashM: first.appropriationM + revenueM,
    bonds: [{ id: NO_ID, principalM: revenueM, couponBp: 400, issuedTurn: world.turn, dueTurn: world.turns }],
    projects: guessedProjects(rules, nation, world),
    lots: [{ chip, generation: Math.max(-1_000, generation - 1_000), mw: Math.round(nation.onlineMW * 1.05) }],
    deliveries: [],
    chipOrders: [],
    contracts: [],
    knowledge: each(BRANCHES, (branch) => world.publicScience[branch] + RIVALS_LEAD * gains[branch]),
    // Half done, for all that one knows.
    run: { targetMilliH, progress: Math.round(500 * runNeeds({ rules }, targetMilliH)) },
    releaseRule: nation.isOpen ? "open" : "closed",
    market: { ...first.market, exportBp: RIVALS_EXPORT_BP },
    split: { ...RIVALS_SPLIT },
    lastSplit: { ...RIVALS_SPLIT },
    focus: { ...first.focus, efficiency: 3, capability: 1, safety: 1 },
    pipelinesBp: { ...first.pipelinesBp },
    ranMWq: first.ranMWq + nation.onlineMW * world.turn,
    quarter: { ...first.quarter, onlineMW: nation.onlineMW, revenueM, lastRevenueM: revenueM },
  };
  for (const sector of SECTORS)
    cabinet.pipelinesBp[sector] = Math.min(9_000, first.pipelinesBp[sector] + 400 * world.turn);
  // Efficiency shows in the price: demand at a price is known, so what is sold is.
  const cheaper = first.quarter.priceMicro / Math.max(1, nation.priceMicro);
  cabinet.knowledge.efficiency = Math.max(
    cabinet.knowledge.efficiency,
    Math.min(10_000, Math.round(1_000 * log2(Math.max(1, cheaper)))),
  );
  return cabinet;
}

/**
 * Has rivals of a belief state bid in the coming market for what all others are likely to, each for its part: what they buy holds
 * oneself back, moves the price, and pays those who have a part in it.
 */
export function letRivalsBid(rules: Ruleset, state: GameState, me: NationId): void {
  const others = othersBids(positionOf(rules, state, me));
  const rivals = Object.values(state.nations).filter(({ id }) => id !== me);
  const allMW = Math.max(
    1,
    sumOf(rivals, ({ onlineMW }) => onlineMW),
  );
  const { pricePerGwM } = state.world.chipMarket;
  for (const { id, onlineMW } of rivals) {
    const cabinet = state.cabinets[id];
    if (!cabinet) continue;
    const own = others.map((bid) => ({ ...bid, mw: Math.round((bid.wantedMW * onlineMW) / allMW) }));
    cabinet.chipOrders = own.flatMap(({ chip, rank, mw }) => {
      const premiumBp = PREMIUMS[rank];
      return premiumBp === undefined ? [] : [{ id: NO_ID, chip, mw, premiumBp, keep: false, escrowM: 0 }];
    });
    // They have what their bids cost, beside a quarter's income in hand.
    cabinet.cashM = cabinet.appropriationM + cabinet.quarter.revenueM;
    const [first] = cabinet.chipOrders;
    if (first) first.escrowM = Math.ceil((MOST_PAID * pricePerGwM * sumOf(own, ({ mw }) => mw)) / 1_000);
    cabinet.contracts = own.flatMap(({ chip, rank, mw }) =>
      rank === CONTRACT_RANK ? [{ id: NO_ID, chip, mwPerTurn: mw, turnsLeft: 1, pricePerGwM }] : [],
    );
  }
}
