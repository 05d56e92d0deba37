import { entry } from "../../content/ruleset.ts";
import { programmeCostM } from "../../formulas/adoption.ts";
import { reserveM } from "../../formulas/capital.ts";
import { challengeNeedTt } from "../../formulas/challenges.ts";
import { debtRoomM, loanUpToM, pledgedShare } from "../../formulas/debt.ts";
import { MOST_POLICIES } from "../../orders/enact.ts";
import { MOST_EXPORT_RESERVED_BP } from "../../orders/market.ts";
import { ONE, pow } from "../../state/maths.ts";
import { debtM } from "../../state/queries.ts";
import { uniform } from "../../state/random.ts";
import { SECTORS, type Sector } from "../../state/words.ts";
import { decision } from "../decision.ts";
import type { Brief, Minister, Wish } from "../wish.ts";
import { effectsWorth } from "../worth.ts";
import { flagships } from "./flagships.ts";

/** The token market, programmes, policies, money, grand challenges, and what the leadership is asked. */
export const economy: Minister = (brief) => [
  ...market(brief),
  ...programmes(brief),
  ...policies(brief),
  ...money(brief),
  ...challenges(brief),
  ...decision(brief),
  ...flagships(brief),
];

const market: Minister = ({ at, temper, turnsLeft }) => {
  const { cabinet, nation } = at;
  const { reservations } = temper;
  const wanted = Math.round(temper.exportShare * 100) * 100;
  const exportBp = reservations ? Math.min(wanted, MOST_EXPORT_RESERVED_BP) : wanted;
  // Ads while people put up with them; flooding the market when the end is near and cheapness counts.
  const ads = temper.ads && nation.legitimacyBp > 4_500;
  const isFlood = temper.floods && turnsLeft < 1;
  const now = cabinet.market;
  const order = {
    kind: "market", stance: isFlood ? "under" : "clear", shortageRule: isFlood ? temper.shortage : "market", mix: temper.mix, exportBp, ads, reservations,
  } as const; // biome-ignore format: a list
  const isSame =
    now.stance === order.stance &&
    now.mix === order.mix &&
    now.exportBp === exportBp &&
    now.ads === ads &&
    now.reservations === reservations;
  return isSame ? [] : [{ urgency: 9, order }];
};

/** Sectors by how much a programme raises their ceiling. */
function bestSectors({ at }: Brief): { sector: Sector; worth: number }[] {
  const horizon = at.cabinet.quarter.mixedHorizonMilliH || at.nation.horizonMilliH;
  return SECTORS.map((sector) => {
    const content = entry(at.rules.sectors, sector);
    const h = pow(horizon / content.horizonMilliH, at.rules.constants.ceilingExponent);
    const pipelines = at.cabinet.pipelinesBp[sector] / ONE;
    return { sector, worth: pipelines < 0.97 ? (content.weightBp / ONE) * (h / (1 + h)) * (1 - pipelines) : 0 };
  }).sort((a, b) => b.worth - a.worth);
}

const programmes: Minister = (brief) => {
  const { at, temper } = brief;
  if (at.cabinet.cashM <= programmeCostM(at)) return [];
  return bestSectors(brief)
    .slice(0, 2)
    .filter(({ worth }) => worth > 0)
    .map(({ sector, worth }, place) => ({
      urgency: (place === 0 ? 0.5 + 12 * worth : 0.3 + 10 * worth) * temper.weights.programme,
      order: { kind: "programme", sector },
    }));
};

/** Least worth at which a policy is enacted, and how much better a new one must be than one in force. */
const WORTH_ENACTING = 0.6;
const WORTH_REPLACING = 1.5;

const policies: Minister = ({ at, temper, seed, turnsLeft }) => {
  const { rules, nation, cabinet, me } = at;
  // Near the end nothing that costs now comes back.
  if (turnsLeft < 1) return [];
  const pending = cabinet.pendingPolicies.map(({ policy }) => policy);
  const held = new Set([...nation.policies, ...pending]);
  const judged = [...rules.policies.values()].map(({ id, effects, suits, isCautious }) => {
    const favour = suits.includes(temper.doctrine) && (temper.isCareful || !isCautious) ? 1 : 0;
    const taste = 0.8 * (uniform(seed, "taste", me, id) - 0.5);
    return { id, worth: effectsWorth(at, temper, effects) + favour + taste };
  });
  judged.sort((a, b) => b.worth - a.worth);
  const best = judged.find(({ id }) => !held.has(id));
  const worst = judged.findLast(({ id }) => nation.policies.includes(id));
  const wishes: Wish[] = [];
  const urgency = (worth: number) => Math.min(3, 0.5 + 0.45 * worth) * (0.6 + 0.4 * temper.weights.policy);
  if (best && best.worth > WORTH_ENACTING && held.size < MOST_POLICIES)
    wishes.push({ urgency: urgency(best.worth), order: { kind: "enact", policy: best.id } });
  const isFull = held.size >= MOST_POLICIES && best && worst && best.worth > worst.worth + WORTH_REPLACING;
  if (worst && (worst.worth < -0.8 || isFull))
    wishes.push({ urgency: 1.2, order: { kind: "repeal", policy: worst.id } });
  return wishes;
};

/** What the last dollar of a loan may cost a quarter: the more, the longer what is built with it can earn. */
const mostCoupon = ({ at, turnsLeft }: Brief): number => 0.04 + (0.045 * turnsLeft) / at.world.turns;
/** Money is raised while so many turns and more follow, and debt repaid when so many and fewer do: one would undo the other. */
const RAISES_FROM = 5;
const REPAYS_FROM = 2;

const money: Minister = (brief) => {
  if (brief.turnsLeft >= RAISES_FROM) return raising(brief);
  return brief.turnsLeft <= REPAYS_FROM ? repaying(brief) : [];
};

const raising: Minister = (brief) => {
  const { at, temper } = brief;
  const { cabinet, world } = at;
  const { raise } = temper.weights;
  const wishes: Wish[] = [];
  const amountM = Math.min(debtRoomM(at), loanUpToM(at, mostCoupon(brief)));
  if (amountM > 0.3 * cabinet.appropriationM && cabinet.cashM < reserveM(at))
    wishes.push({
      urgency: 1.5 * raise * Math.min(1.5, amountM / cabinet.appropriationM),
      order: { kind: "raiseDebt", amountM, maturity: world.moodBp > 6_000 ? "long" : "middle" },
    });
  const eager = (cabinet.confidenceBp / ONE) * (0.4 + world.moodBp / ONE);
  if (world.turn - cabinet.lastRoundTurn >= 4 && eager > 0.5 && cabinet.dilutionBp < 1_200)
    wishes.push({ urgency: raise, order: { kind: "raiseRound" } });
  return wishes;
};

const repaying: Minister = ({ at, turnsLeft }) => {
  const { cabinet } = at;
  // What lies beyond the reserve would lapse; and before the end lenders could claim compute.
  const isPledged = turnsLeft < 2 && pledgedShare(at) > 0.02;
  const idleM = isPledged ? Math.floor(0.6 * cabinet.cashM) : cabinet.cashM - reserveM(at);
  const amountM = Math.min(debtM(cabinet), idleM);
  return amountM > 500 ? [{ urgency: isPledged ? 2 : 0.9, order: { kind: "repay", amountM } }] : [];
};

const challenges: Minister = ({ at, temper }) => {
  const { world, cabinet } = at;
  for (const id of at.rules.challenges.keys())
    if (world.challenges[id] === undefined && cabinet.quarter.tokensTt >= challengeNeedTt(at, id) * 1.1)
      return [{ urgency: 1.2 * temper.weights.challenge, order: { kind: "challenge", challenge: id } }];
  return [];
};
