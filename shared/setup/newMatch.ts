import { entry, type Ruleset } from "../content/ruleset.ts";
import type { NationContent } from "../content/schema.ts";
import { FIGURES } from "../figures/table.ts";
import { leadPriceM, leadVendor } from "../formulas/chips.ts";
import { computeOnline, fleetInUse, keepOnline } from "../formulas/compute.ts";
import { reachBp } from "../formulas/reach.ts";
import { bills, carbonFelt, legitimacyPullTerms, measuredGdpTerms, qualityOfLifeTerms } from "../formulas/society.ts";
import { servingPerJouleTerms } from "../formulas/tokens.ts";
import { noScore, rescore } from "../score/score.ts";
import { each } from "../state/each.ts";
import { keep, keptTerms } from "../state/kept.ts";
import { clamp, exp, ONE, pow, sumOf, sumTerms } from "../state/maths.ts";
import { type Position, positionOf } from "../state/position.ts";
import { KEPT_FIGURES, QUARTER_COUNTS } from "../state/quarter.ts";
import { narrowed, weightedAdoptionBp } from "../state/queries.ts";
import { normal, pick, uniform } from "../state/random.ts";
import { noRequests } from "../state/requests.ts";
import type { Cabinet, Fate, GameState, Nation, Quarter, Site, World } from "../state/state.ts";
import { noAccounts, noFlows } from "../state/treasury.ts";
import { BRANCHES, type Branch, type NationId, SECTORS, TRACKS } from "../state/words.ts";
import { grantAttention, openBooks } from "../turn/books.ts";
import { drawAgenda } from "../turn/governance.ts";
import { outlookOf } from "../turn/hazards.ts";

export interface MatchSetup {
  /** 32-bit seed of all chance in the match. */
  seed: number;
  /** 2 to 12 different nations of the scenario. */
  nations: readonly NationId[];
  /** When they differ from the scenario's. */
  turns?: number;
}

/** What every nation has at the start, narrowed from the real figures (GW; share of appropriations and of demand). */
function beginnings(rules: Ruleset) {
  const nations = [...rules.nations.values()].filter(({ id }) => rules.scenario.world.includes(id));
  const { narrowing, appropriationsM } = rules.constants;
  const real = (figure: "aiPower" | "gdp") => new Map(nations.map((n) => [n.id, n.real[figure].value]));
  const gw = narrowed(real("aiPower"), narrowing);
  const gdp = narrowed(real("gdp"), narrowing);
  const slice = new Map(nations.map((n) => [n.id, ((gdp.get(n.id) ?? 0) * n.traits.appropriationBp) / ONE]));
  const total = (map: Map<string, number>) => sumOf([...map.values()], (x) => x);
  return {
    gw: (id: NationId) => gw.get(id) ?? 0,
    worldGw: total(gw),
    gdpShare: (id: NationId) => (gdp.get(id) ?? 0) / total(gdp),
    appropriationM: (id: NationId) => Math.round(((slice.get(id) ?? 0) / total(slice)) * appropriationsM),
  };
}
type Beginnings = ReturnType<typeof beginnings>;

/** Plants and halls spread over the sites by weight 4:3:2:... */
function startSites({ plants }: Ruleset, content: NationContent, gw: number): Record<string, Site> {
  const weights = content.sites.map((_, index) => content.sites.length + 1 - index);
  const sum = sumOf(weights, (x) => x);
  const sites: Record<string, Site> = {};
  for (const [index, site] of content.sites.entries()) {
    const mw = (gw * 1_000 * (weights[index] ?? 0)) / sum;
    const standing = [...plants.values()].filter(({ startBp }) => startBp > 0);
    sites[site.id] = {
      plantsMW: Object.fromEntries(standing.map(({ id, startBp }) => [id, Math.round(mw * (startBp / ONE))])),
      hallsMW: Math.round(mw * 1.05),
      fabs: index === 0 ? content.traits.fabs : 0,
      roomMW: { ...site.limitsMW, hall: site.hallsLimitMW },
    };
  }
  return sites;
}

/** Before the first quarter nothing has happened; tokens cost and take what the start has. */
const startQuarter = ({ constants }: Ruleset): Quarter => ({
  ...each(QUARTER_COUNTS, () => 0),
  tokensPerJouleMilli: 1_000,
  priceMicro: Math.round(constants.startPriceUsd * 1e6),
  binds: "chips",
  isRunFinished: false,
  flowsM: noFlows(),
  terms: each(KEPT_FIGURES, () => ({})),
});

function startNation(rules: Ruleset, content: NationContent, sites: Record<string, Site>): Nation {
  const { traits } = content;
  const adoptionBp = each(SECTORS, (sector) =>
    Math.round((traits.adoptionBp * entry(rules.sectors, sector).startBp) / ONE),
  );
  return {
    id: content.id,
    sites,
    onlineMW: 0,
    horizonMilliH: traits.horizonMilliH,
    isOpen: false,
    adoptionBp,
    adoptionMeanBp: weightedAdoptionBp(rules, adoptionBp),
    priceMicro: Math.round(rules.constants.startPriceUsd * 1e6),
    qualityOfLifeBp: 10_000,
    measuredGdpBp: ONE,
    legitimacyBp: traits.legitimacyBp,
    governanceBp: traits.governanceBp,
    trustBp: traits.trustBp,
    standingBp: ONE,
    inequalityBp: 3_000,
    policies: [],
    flagships: [],
    reachBp: 0,
    riskMadeBp: 0,
    milestonePointsBp: 0,
    score: noScore(),
    struck: [],
    isToppled: false,
    start: { onlineMW: 0, reachBp: 0, adoptionBp: 0, lifeBp: 0 },
  };
}

function startCabinet(rules: Ruleset, content: NationContent, start: Beginnings): Cabinet {
  const gw = start.gw(content.id);
  const appropriationM = start.appropriationM(content.id);
  const mw = (share: number) => Math.round(gw * 1_000 * share);
  const first = content.sites[0]?.id ?? "";
  const second = content.sites[1]?.id ?? first;
  const focus: Record<Branch, number> = { ...each(BRANCHES, () => 0), capability: 1, efficiency: 1 };
  const { constants } = rules;
  const lead = leadVendor(rules).id;
  const underWay = [...rules.plants.values()].filter(({ startUnderWayBp }) => startUnderWayBp > 0);
  return {
    score: noScore(),
    cashM: Math.round((appropriationM * (rules.scenario.start.treasuryBp ?? ONE)) / ONE),
    accountsM: noAccounts(),
    chipsMadeMW: 0,
    bonds: [],
    confidenceBp: 5_500,
    dilutionBp: 0,
    lastRoundTurn: -3,
    appropriationM,
    // Demand at the start's price: the nation's share of GDP times what about a third of the world's compute makes.
    demandTt: Math.round(start.gdpShare(content.id) * start.worldGw * 0.36 * constants.tokensPerGwPt * 1_000),
    projects: [
      { what: "hall", site: first, mw: mw(0.12), turnsLeft: 1, paidM: 0 },
      { what: "hall", site: second, mw: mw(0.1), turnsLeft: 2, paidM: 0 },
      ...underWay.flatMap(({ id, startUnderWayBp }) => [
        { what: id, site: first, mw: mw(startUnderWayBp / ONE), turnsLeft: 1, paidM: 0 },
        { what: id, site: second, mw: mw(startUnderWayBp / ONE), turnsLeft: 2, paidM: 0 },
      ]),
    ],
    lots: [
      { chip: lead, generation: -1_000, mw: mw(0.6) },
      { chip: lead, generation: 0, mw: mw(0.4) },
    ],
    deliveries: [
      { chip: lead, generation: 0, mw: mw(0.1), turnsLeft: 1 },
      { chip: lead, generation: 0, mw: mw(0.1), turnsLeft: 2 },
    ],
    chipOrders: [],
    contracts: [],
    askedMW: {},
    inferenceSteps: 0,
    inferenceStepTurn: -1,
    knowledge: each(BRANCHES, () => 0),
    momentumBp: ONE,
    focus,
    lastFocus: { ...focus },
    ranMWq: mw(8),
    run: { targetMilliH: content.traits.horizonMilliH * 2, progress: 0 },
    readyMilliH: 0,
    ambition: 20_000,
    releaseRule: rules.scenario.start.releaseRule ?? "ask",
    split: { trainBp: 2_500, researchBp: 1_500, leaseBp: 500 },
    lastSplit: { trainBp: 2_500, researchBp: 1_500, leaseBp: 500 },
    market: {
      stance: "clear",
      shortageRule: "market",
      mix: "balanced",
      exportBp: 2_000,
      ads: false,
      reservations: false,
    },
    pipelinesBp: each(SECTORS, (sector) => entry(rules.sectors, sector).startPipelinesBp),
    displacedBp: 0,
    boomBp: ONE,
    incidentsBp: 0,
    billsBp: 0,
    gains: [],
    lifeBp: 0,
    goodwillTurns: 0,
    pendingPolicies: [],
    pendingRepeals: [],
    agentsWanted: 0,
    agents: 0,
    delegated: [],
    doctrine: "commonwealth",
    attention: 0,
    attentionBook: { leadership: 0, agents: 0, delegated: 0, orders: 0 },
    attentionSpare: 0,
    outageBp: 0,
    exportLossBp: 0,
    isDelayed: false,
    requests: noRequests(),
    dilemmasMet: {},
    dilemmasDue: [],
    decisions: [],
    outlookBp: {},
    quarter: startQuarter(rules),
  };
}

function startWorld(rules: Ruleset, order: NationId[], turns: number, start: Beginnings, seed: number): World {
  const begins = rules.scenario.start;
  const markets = [...rules.markets.keys()];
  // Relations are the same in every match: they stand for the world, not for luck.
  const relationOf = (market: string, nation: string) => 0.8 + 0.5 * uniform(7, "relations", market, nation);
  const sharesBp = each(markets, (market) => {
    const pull = (id: NationId) =>
      pow(start.gw(id), 0.7) * relationOf(market, id) * (entry(rules.nations, id).traits.trustBp / ONE);
    const all = sumOf(rules.scenario.nations, pull);
    return each(order, (id) => Math.round((pull(id) / all) * 6_000));
  });
  const vendors = [...rules.chips.values()].filter((chip) => chip.maker === "vendor").map((chip) => chip.id);
  const horizons = order.map((id) => entry(rules.nations, id).traits.horizonMilliH);
  return {
    turn: 0,
    turns,
    order,
    scaleBp: Math.round((sumOf(order, start.gw) / start.worldGw) * ONE),
    moodBp: begins.moodBp ?? Math.round(clamp(0.55 + 0.1 * normal(seed, "startMood"), 0.05, 1) * ONE),
    riskBp: begins.riskBp ?? 800,
    generations: each(vendors, () => 0),
    chipMarket: {
      askedMW: 0,
      supplyMW: 0,
      pricePerGwM: leadPriceM(rules),
      isScarcityAhead: rules.constants.earlyScarcityTurn === 0,
      book: {},
      signing: {},
    },
    supplyBp: ONE,
    supplyShockTurns: 0,
    hasTurbineQueue: false,
    publicScience: each(BRANCHES, () => 0),
    openHorizonMilliH: begins.openHorizonMilliH ?? 1_500,
    bestHorizonMilliH: Math.max(...horizons),
    leasePricePerGwM: rules.constants.leasePerGwM,
    sharesBp,
    relationsBp: each(markets, (market) => each(order, (id) => Math.round(relationOf(market, id) * ONE))),
    presenceBp: each(markets, () => each(order, () => 0)),
    pressures: (begins.pressures ?? []).filter(({ by, against }) => order.includes(by) && order.includes(against)),
    accords: { ...begins.accords },
    bound: [],
    weightsBp: each(TRACKS, () => 2_000),
    agenda: [],
    proposed: {},
    challenges: {},
    milestones: {},
    clock: { lowBp: 0, highBp: 0 },
  };
}

function startFate(rules: Ruleset, seed: number, scale: number, turns: number): Fate {
  const { threshold1Pt, threshold1Spread } = rules.constants;
  const vendors = [...rules.chips.values()].filter((chip) => chip.maker === "vendor").map((chip) => chip.id);
  return {
    seed,
    threshold1Tt: Math.round(threshold1Pt * scale * exp(threshold1Spread * normal(seed, "threshold1")) * 1_000),
    capacityTt: 0,
    startCapacityTt: 0,
    nextGenerationTurn: each(vendors, (vendor) => 3 + pick(3, seed, "generation", vendor, 0)),
    // In the middle half of the match.
    scarcityTurn: Math.floor(turns / 3) + pick(Math.max(1, Math.floor(turns / 2)), seed, "scarcity"),
    techLuckBp: Math.round(exp(0.2 * normal(seed, "techLuck")) * ONE),
    revenueM: 0,
    bestKnowledge: [],
  };
}

/**
 * A new match.
 * @throws when nations are not 2 to 12 different ones of the scenario, or turns are fewer than 2.
 */
export function newMatch(rules: Ruleset, { seed, nations, turns = rules.scenario.turns }: MatchSetup): GameState {
  const order = rules.scenario.nations.filter((id) => nations.includes(id));
  if (order.length !== nations.length || order.length < 2)
    throw new Error(`a match needs 2 to 12 nations of ${rules.scenario.id}: ${nations.join(" ")}`);
  if (!Number.isInteger(turns) || turns < 2) throw new Error(`a match needs at least 2 turns, not ${turns}`);
  const start = beginnings(rules);
  const world = startWorld(rules, order, turns, start, seed);
  const state: GameState = {
    scenario: rules.scenario.id,
    world,
    nations: {},
    cabinets: {},
    offers: [],
    deals: [],
    fate: startFate(rules, seed, world.scaleBp / ONE, turns),
  };
  for (const id of order) {
    const content = entry(rules.nations, id);
    state.nations[id] = startNation(rules, content, startSites(rules, content, start.gw(id)));
    state.cabinets[id] = startCabinet(rules, content, start);
    addRoomForProjects(positionOf(rules, state, id));
  }
  for (const id of order) settle(positionOf(rules, state, id));
  world.agenda = drawAgenda(rules, state, 0);
  for (const id of order) {
    const at = positionOf(rules, state, id);
    at.cabinet.outlookBp = outlookOf(at, seed);
  }
  rescore(rules, state);
  return state;
}

/** A site's limits are for what is added in the match: what is under way when it starts has its room beside them. */
function addRoomForProjects({ nation, cabinet }: Position): void {
  for (const { site, what, mw } of cabinet.projects) {
    const room = nation.sites[site]?.roomMW;
    if (room?.[what] !== undefined) room[what] += mw;
  }
}

/** Derives the first figures that the screen shows before any turn has been resolved. */
function settle(at: Position): void {
  const { nation, cabinet, world, rules } = at;
  const online = computeOnline(at);
  const fleet = fleetInUse(at, online.onlineMW);
  keepOnline(cabinet.quarter, online);
  cabinet.quarter.generalMW = fleet.generalMW;
  cabinet.quarter.inferenceMW = 0;
  cabinet.quarter.effectiveMW = fleet.effectiveMW;
  nation.onlineMW = online.onlineMW;
  nation.reachBp = reachBp(rules, world, nation);
  cabinet.billsBp = Math.round(bills(at) * ONE);
  cabinet.quarter.carbonBp = Math.round(carbonFelt(at) * ONE);
  const { base: _, ...life } = qualityOfLifeTerms(at);
  nation.start = {
    onlineMW: online.onlineMW,
    reachBp: nation.reachBp,
    adoptionBp: nation.adoptionMeanBp,
    lifeBp: Math.round(sumTerms(life) * 100),
  };
  grantAttention(at);
  for (const figure of KEPT_FIGURES) keep(at, figure, FIGURES[figure].terms(at));
  // What no quarter has made yet is given.
  const given = (terms: Readonly<Record<string, number>>, value: number) => each(Object.keys(terms), () => value);
  keep(at, "tokensPerJoule", given(servingPerJouleTerms(at), 1));
  keep(at, "measuredGdp", { ...given(measuredGdpTerms(at), 0), trend: 1 });
  openBooks(at);
  keep(at, "legitimacy", { ...keptTerms(at, "legitimacy"), ...given(legitimacyPullTerms(at), 0) });
}
