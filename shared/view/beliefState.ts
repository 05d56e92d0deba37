import { entry, type Ruleset } from "../content/ruleset.ts";
import { newMatch } from "../setup/newMatch.ts";
import { copyOf } from "../state/copy.ts";
import { NO_ID } from "../state/ids.ts";
import { log2, ONE, sumOf } from "../state/maths.ts";
import { pick } from "../state/random.ts";
import type { Cabinet, Fortune, GameState, Nation, Project, World } from "../state/state.ts";
import { BRANCHES, type NationId, SECTORS } from "../state/words.ts";
import type { View } from "./view.ts";

/** What is taken of that which can't be seen. */
export interface Guess {
  /** Chance in a belief state is its own: never the match's. */
  seed: number;
  /** What rivals buy each quarter of their part of the world's chips, as it will grow. */
  rivalsBuy: number;
  /** By what rivals' halls and power grow in a quarter. */
  rivalsGrow: number;
  /** How the gambles of one's answer to a dilemma fall. */
  fortune: Fortune;
}
export const LIKELIEST: Guess = { seed: 20_260_101, rivalsBuy: 1.2, rivalsGrow: 0.07, fortune: "neither" };
/** What rivals sell abroad. */
const RIVALS_EXPORT_BP = 4_000;
const RIVALS_SPLIT = { trainBp: 2_500, researchBp: 2_000, leaseBp: 1_000 };

/**
 * A whole state that agrees with everything a nation sees, and guesses what it does not: rivals' cabinets from what
 * they show, and fate. So forecasts and bots can run the rules without a glance at what is hidden.
 * @throws when the view is a spectator's.
 */
export function beliefState(rules: Ruleset, view: View, guess = LIKELIEST): GameState {
  const { me, cabinet, scenario, offers, deals } = view;
  if (me === undefined || !cabinet) throw new Error("a spectator has nothing to forecast");
  const world = copyOf(view.world);
  const start = newMatch(rules, { seed: guess.seed, nations: world.order, turns: world.turns });
  const state: GameState = {
    scenario,
    world,
    nations: copyOf(view.nations),
    cabinets: {},
    offers: copyOf(offers),
    deals: copyOf(deals),
    fate: { ...start.fate, threshold1Tt: Number.MAX_SAFE_INTEGER, fortune: guess.fortune },
  };
  const onlineMW = Math.max(
    1,
    sumOf(Object.values(view.nations), (nation) => nation.onlineMW),
  );
  for (const id of world.order) {
    const nation = state.nations[id];
    const first = start.cabinets[id];
    if (!nation || !first) throw new Error(`${id} is not in the view`);
    state.cabinets[id] =
      id === me ? copyOf(cabinet) : guessedCabinet(rules, first, nation, world, nation.onlineMW / onlineMW, guess);
  }
  guessAnswers(rules, state, me, guess);
  // Science that was found lately and is not public yet: what one knows oneself is all one knows of it.
  const known = { ...world.publicScience };
  for (const branch of BRANCHES) known[branch] = Math.max(known[branch], cabinet.knowledge[branch]);
  state.fate.bestKnowledge = [{ ...world.publicScience }, { ...world.publicScience }, known, known];
  for (const chip in world.generations) state.fate.nextGenerationTurn[chip] = world.turn + 2;
  return state;
}

/** Others who are asked the same as oneself answer somehow; of which answers one meets, a forecast's middle counts none. */
function guessAnswers(rules: Ruleset, { world, cabinets }: GameState, me: NationId, { seed, fortune }: Guess): void {
  const asked = cabinets[me]?.dilemma;
  if (!asked || fortune === "neither") return;
  const { id, scope, answers } = entry(rules.dilemmas, asked.id);
  const alike = world.order.filter((nation) => nation !== me && (scope === "world" || nation === asked.other));
  for (const nation of alike) {
    const cabinet = cabinets[nation];
    const answer = answers[pick(answers.length, seed, "answer", nation)]?.id ?? "";
    if (cabinet) cabinet.dilemma = scope === "pair" ? { id, other: me, answer } : { id, answer };
  }
}

/** Halls and power that a rival will go on adding, a little each quarter, at the site where it has most. */
function guessedProjects(rules: Ruleset, nation: Nation, world: World, { rivalsGrow }: Guess): Project[] {
  const [site] = Object.entries(nation.sites).sort(([, a], [, b]) => b.hallsMW - a.hallsMW)[0] ?? [""];
  const projects: Project[] = [];
  const plant = [...rules.plants.values()].find(({ isLimited }) => !isLimited)?.id ?? "";
  let mw = nation.onlineMW * rivalsGrow;
  for (let turnsLeft = 1; turnsLeft < world.turns - world.turn; turnsLeft++) {
    for (const what of ["hall", plant]) projects.push({ what, site, mw: Math.round(mw), turnsLeft, paidM: 0 });
    mw *= 1 + rivalsGrow;
  }
  return projects;
}

/** A rival's cabinet, from its beginning (which the scenario tells) and from what it shows now. */
function guessedCabinet(
  rules: Ruleset,
  first: Cabinet,
  nation: Nation,
  world: World,
  share: number,
  guess: Guess,
): Cabinet {
  const growth = nation.onlineMW / Math.max(1, nation.start.onlineMW);
  const lead = Object.entries(world.generations).sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  const [chip, generation] = lead;
  const revenueM = Math.round(first.appropriationM * 0.5 * growth);
  const cabinet: Cabinet = {
    ...first,
    score: nation.score,
    cashM: 1_000_000,
    bonds: [{ id: NO_ID, principalM: revenueM, couponBp: 400, issuedTurn: world.turn, dueTurn: world.turns }],
    projects: guessedProjects(rules, nation, world, guess),
    lots: [{ chip, generation: Math.max(-1_000, generation - 1_000), mw: Math.round(nation.onlineMW * 1.05) }],
    deliveries: [],
    chipOrders: [],
    contracts: [],
    knowledge: { ...world.publicScience },
    run: { targetMilliH: nation.horizonMilliH * 2, progress: 0 },
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
  const supplyMW = world.chipMarket.supplyMW || rules.constants.supplyGw * (world.scaleBp / ONE) * 1_000;
  const mwPerTurn = Math.round(guess.rivalsBuy * supplyMW * share);
  if (mwPerTurn > 0)
    cabinet.contracts = [{ id: NO_ID, chip, mwPerTurn, turnsLeft: 99, pricePerGwM: world.chipMarket.pricePerGwM }];
  return cabinet;
}
