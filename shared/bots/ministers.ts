import { entry } from "../content/ruleset.ts";
import { programmeCostM } from "../formulas/adoption.ts";
import { oversightBp } from "../formulas/attention.ts";
import { debtRoomM } from "../formulas/capital.ts";
import { challengeNeedTt } from "../formulas/challenges.ts";
import { presenceCostM, roomMW } from "../formulas/construction.ts";
import { MOST_MW } from "../orders/build.ts";
import { clamp, ONE, pow } from "../state/maths.ts";
import { BRANCHES, type Branch, type Ministry, type PolicyId, SECTORS, type Sector } from "../state/words.ts";
import { offersWorthTaking } from "./deals.ts";
import { bestSite, needsOf } from "./pipelines.ts";
import { type Minister, roundMW, type Wish, WORTHWHILE_MW } from "./wish.ts";

/** Power and halls; where both are wanted at once, a campus. */
const energy: Minister = (brief) => {
  const { at, temper, turnsLeft } = brief;
  const needs = needsOf(brief);
  const { capital } = temper.weights;
  const wishes: Wish[] = [];
  const add = (wish: Wish, mw: number) => mw >= WORTHWHILE_MW && wishes.push(wish);
  const urgency = (gw: number) => (1 + (1.2 * gw) / needs.growthGw) * capital;
  const { plant } = needs;
  const plantSite = plant && bestSite(at, plant);
  const hallSite = bestSite(at, "hall");
  const roomFor = (what: string, site: string, gw: number) =>
    Math.min(roundMW(gw), Math.floor(Math.min(MOST_MW, roomMW(at, site, what)) / 10) * 10);
  let powerGw = needs.powerGw;
  let hallsGw = needs.hallsGw;
  if (plant && plantSite && Math.min(powerGw, hallsGw) > 0.1) {
    const mw = Math.min(roomFor(plant, plantSite, Math.min(powerGw, hallsGw)), roomFor("hall", plantSite, hallsGw));
    add(
      { urgency: urgency(Math.max(powerGw, hallsGw)) * 1.1, order: { kind: "campus", site: plantSite, plant, mw } },
      mw,
    );
    if (mw >= WORTHWHILE_MW) {
      powerGw -= mw / 1_000;
      hallsGw -= mw / 1_000;
    }
  }
  if (plant && plantSite) {
    const mw = roomFor(plant, plantSite, powerGw);
    add({ urgency: urgency(powerGw), order: { kind: "build", what: plant, site: plantSite, mw } }, mw);
  }
  if (hallSite) {
    const mw = roomFor("hall", hallSite, hallsGw);
    add({ urgency: urgency(hallsGw), order: { kind: "build", what: "hall", site: hallSite, mw } }, mw);
  }
  const fabSite = bestSite(at, "fab");
  const hasFab =
    Object.values(at.nation.sites).some((site) => site.fabs > 0) || at.cabinet.projects.some((p) => p.what === "fab");
  if (temper.buildsFabs && !hasFab && fabSite && turnsLeft > 8 && at.cabinet.cashM > 24_000)
    wishes.push({ urgency: 1.1 * capital, order: { kind: "build", what: "fab", site: fabSite, mw: 10 } });
  return wishes;
};

/** Chips in step with power, own inference chips once there are any. */
const chips: Minister = (brief) => {
  const { at, temper, turnsLeft } = brief;
  const { world, cabinet } = at;
  const { capital, inference } = temper.weights;
  const needs = needsOf(brief);
  const wishes: Wish[] = [];
  const scarcity = world.chipMarket.supplyMW > 0 ? world.chipMarket.askedMW / world.chipMarket.supplyMW : 1;
  const premiumBp = scarcity > 1.7 ? 1_000 : scarcity > 1.2 ? 500 : 0;
  const hasProgramme = cabinet.inferenceSteps >= at.rules.constants.inferenceSteps;
  const ownGw = hasProgramme && inference > 0.3 ? Math.min(needs.chipsGw, needs.growthGw) * 0.6 : 0;
  const order = (chip: string, gw: number, urgency: number) => {
    const mw = roundMW(gw);
    if (mw >= WORTHWHILE_MW)
      wishes.push({ urgency, order: { kind: "orderChips", chip, mw, premiumBp, keep: turnsLeft > 3 } });
  };
  const pressing = needs.chipsGw / needs.growthGw;
  order("inference", ownGw, (1.2 + pressing) * capital);
  order(needs.chip, needs.chipsGw - ownGw, (1.2 + 1.2 * pressing) * capital);
  if (!hasProgramme && turnsLeft > 6 && cabinet.cashM > 10_000 && inference > 0.3)
    wishes.push({ urgency: 1.6 * inference, order: { kind: "inferenceStep" } });
  return wishes;
};

const research: Minister = ({ at, temper, turnsLeft }) => {
  const { cabinet, nation, world } = at;
  const trainBp = Math.round(temper.train * 100) * 100;
  const researchBp = Math.round(temper.research * 100) * 100;
  const leaseBp = Math.round((ONE - trainBp - researchBp) * temper.lease * 0.01) * 100;
  const careful = world.turn >= 11 && cabinet.knowledge.safety < 1_500 ? { safety: 2 } : {};
  const weights = Object.fromEntries(BRANCHES.map((branch) => [branch, 0])) as Record<Branch, number>;
  for (const [branch, weight] of Object.entries({ ...temper.focus, ...careful })) weights[branch as Branch] = weight;
  const wishes: Wish[] = [
    { urgency: 9, order: { kind: "split", trainBp, researchBp, leaseBp } },
    { urgency: 9, order: { kind: "agents", count: clamp(Math.floor(oversightBp(at) / 100 + 0.8), 0, temper.agents) } },
    { urgency: 9, order: { kind: "ambition", ambition: temper.ambition } },
  ];
  if (BRANCHES.some((branch) => weights[branch] !== cabinet.focus[branch]))
    wishes.push({ urgency: 2.2, order: { kind: "focus", weights } });
  if (cabinet.readyMilliH > nation.horizonMilliH)
    wishes.push({ urgency: 5, order: { kind: "release", open: temper.isOpen } });
  const rule = temper.isOpen ? "open" : "closed";
  if (cabinet.releaseRule !== rule && turnsLeft > 1)
    wishes.push({ urgency: 1.4, order: { kind: "releaseRule", rule } });
  return wishes;
};

/** The sector whose ceiling a programme raises most. */
function bestSectors({ at }: Parameters<Minister>[0]): { sector: Sector; worth: number }[] {
  const horizon = at.cabinet.quarter.mixedHorizonMilliH || at.nation.horizonMilliH;
  return SECTORS.map((sector) => {
    const content = entry(at.rules.sectors, sector);
    const h = pow(horizon / content.horizonMilliH, at.rules.constants.ceilingExponent);
    const pipelines = at.cabinet.pipelinesBp[sector] / ONE;
    return { sector, worth: pipelines < 0.97 ? (content.weightBp / ONE) * (h / (1 + h)) * (1 - pipelines) : 0 };
  }).sort((a, b) => b.worth - a.worth);
}

const economy: Minister = (brief) => {
  const { at, temper, turnsLeft } = brief;
  const { cabinet, nation, world } = at;
  const { programme, policy, raise, challenge } = temper.weights;
  const exportBp = Math.round(temper.exportShare * 100) * 100;
  const wishes: Wish[] = [
    {
      urgency: 9,
      order: {
        kind: "market",
        stance: "clear",
        shortageRule: "market",
        mix: temper.mix,
        exportBp,
        ads: false,
        reservations: false,
      },
    },
  ];
  if (cabinet.cashM > programmeCostM(at)) {
    const [first, second] = bestSectors(brief);
    if (first && first.worth > 0)
      wishes.push({
        urgency: (0.5 + 12 * first.worth) * programme,
        order: { kind: "programme", sector: first.sector },
      });
    if (second && second.worth > 0)
      wishes.push({
        urgency: (0.3 + 10 * second.worth) * programme,
        order: { kind: "programme", sector: second.sector },
      });
  }
  const has = (id: PolicyId) =>
    nation.policies.includes(id) || cabinet.pendingPolicies.some((pending) => pending.policy === id);
  const next = temper.policies.find((id) => !has(id));
  if (next) wishes.push({ urgency: 1.3 * policy, order: { kind: "enact", policy: next } });
  if (nation.legitimacyBp < 4_000 && !has("dividend"))
    wishes.push({ urgency: 3, order: { kind: "enact", policy: "dividend" } });
  else if (nation.legitimacyBp < 4_500 && !has("householdTariff"))
    wishes.push({ urgency: 2.4, order: { kind: "enact", policy: "householdTariff" } });
  else if (cabinet.displacedBp > 600 && !has("retraining"))
    wishes.push({ urgency: 1.8, order: { kind: "enact", policy: "retraining" } });
  if (nation.legitimacyBp < 3_000 && nation.policies.includes("permits"))
    wishes.push({ urgency: 3, order: { kind: "repeal", policy: "permits" } });
  if (turnsLeft > 4) {
    const roomM = debtRoomM(at);
    if (roomM > 0.3 * cabinet.appropriationM)
      wishes.push({
        urgency: 1.5 * raise * Math.min(1.5, roomM / cabinet.appropriationM),
        order: { kind: "raiseDebt", amountM: roomM },
      });
    const eager = (cabinet.confidenceBp / ONE) * (0.4 + world.moodBp / ONE);
    if (world.turn - cabinet.lastRoundTurn >= 4 && eager > 0.5 && cabinet.dilutionBp < 1_200)
      wishes.push({ urgency: raise, order: { kind: "raiseRound" } });
  }
  for (const id of at.rules.challenges.keys())
    if (world.challenges[id] === undefined && cabinet.quarter.tokensTt >= challengeNeedTt(at, id) * 1.1) {
      wishes.push({ urgency: 1.2 * challenge, order: { kind: "challenge", challenge: id } });
      break;
    }
  return wishes;
};

const foreign: Minister = ({ at, temper, turnsLeft }) => {
  const { world, me, cabinet } = at;
  const wishes: Wish[] = offersWorthTaking(at).map((offer) => ({
    urgency: 2.5,
    order: { kind: "accept", from: offer.from, id: offer.id },
  }));
  const markets = [...at.rules.markets.values()]
    .map(({ id, weightBp }) => {
      const share = (world.sharesBp[id]?.[me] ?? 0) / ONE;
      const relations = (world.relationsBp[id]?.[me] ?? ONE) / ONE;
      return { id, worth: (weightBp / ONE) * (1.2 - share) * (2.2 - relations) };
    })
    .sort((a, b) => b.worth - a.worth);
  const [first, second] = markets;
  const { promote } = temper.weights;
  if (first)
    wishes.push({ urgency: 1.05 * promote * (0.5 + 3 * first.worth), order: { kind: "promote", market: first.id } });
  if (second)
    wishes.push({ urgency: 0.9 * promote * (0.5 + 3 * second.worth), order: { kind: "promote", market: second.id } });
  if (first && turnsLeft > 2 && cabinet.cashM > 20_000 && cabinet.cashM > 4 * presenceCostM(at))
    wishes.push({ urgency: 0.7 * promote, order: { kind: "buildAbroad", market: first.id } });
  return wishes;
};

/** The AI ministers: what plays the bots, and what a player's delegated ministries are left to. */
export const MINISTERS: Record<Ministry, Minister> = { energy, chips, research, economy, foreign };
