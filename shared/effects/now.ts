import type { Immediate, Once } from "../content/effects.ts";
import { shake } from "../state/legitimacy.ts";
import { clamp, ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { positionOf } from "../state/position.ts";
import type { Shock } from "../state/quarter.ts";
import type { Turn } from "../state/turn.ts";
import { unreachable } from "../state/unreachable.ts";
import type { Branch, SiteId } from "../state/words.ts";
import { SECTORS } from "../state/words.ts";
import { stat } from "./active.ts";

/** What makes an effect act that acts once, and where it lands. `bite` (1 = full) is what countermeasures leave of a harmful one. */
export interface Blow {
  by: Shock;
  bite?: number;
  site?: SiteId | undefined;
}

/** Whether an effect falls on nations one by one, rather than on the world once. */
export function isOfNations(effect: Once): boolean {
  switch (effect.kind) {
    case "now":
      return effect.stat !== "risk" && effect.stat !== "mood";
    case "outage":
    case "damage":
    case "cutExports":
    case "agentsOut":
    case "delay":
    case "leakModel":
    case "bind":
      return true;
    case "accord":
    case "weight":
    case "supply":
    case "shrinkShares":
    case "endPressure":
    case "redistribute":
      return false;
    default:
      return unreachable(effect);
  }
}

/** A quarter's income as far as it is known: appropriations, and the revenue of the quarter before. */
export const incomeM = ({ cabinet }: Position): number => cabinet.appropriationM + cabinet.quarter.revenueM;

function change(turn: Turn, at: Position, what: Immediate, by: number, shock: Shock): void {
  const { nation, cabinet, world } = at;
  switch (what) {
    case "legitimacy":
      shake(at, shock, by);
      return;
    case "trust":
      nation.trustBp = clamp(nation.trustBp + by, 3_000, 16_000);
      return;
    case "standing":
      nation.standingBp = clamp(nation.standingBp + by, 1_000, ONE);
      return;
    case "risk":
      world.riskBp = clamp(world.riskBp + by, 0, ONE);
      return;
    case "mood":
      world.moodBp = clamp(world.moodBp + by, 500, ONE);
      return;
    case "boom":
      cabinet.boomBp = Math.round((cabinet.boomBp * (ONE + by)) / ONE);
      return;
    case "life":
      cabinet.lifeBp += by;
      return;
    case "pipelines":
      for (const sector of SECTORS) cabinet.pipelinesBp[sector] = clamp(cabinet.pipelinesBp[sector] + by, 0, ONE);
      return;
    case "softwareAdoption":
      nation.adoptionBp.software = Math.min(9_500, Math.round((nation.adoptionBp.software * (ONE + by)) / ONE));
      return;
    case "treasuryShare": {
      const flow = shock === "dilemmas" ? "dilemmas" : "losses";
      const amountM = Math.round((by * incomeM(at)) / ONE);
      const lossM = Math.min(Math.max(0, cabinet.cashM), Math.max(0, -amountM));
      turn.pay("operations", at.me, Math.max(0, amountM), flow);
      turn.pay(at.me, "operations", lossM, flow);
      if (shock === "hazards") payBack(turn, at, lossM);
      return;
    }
    case "confidence":
      cabinet.confidenceBp = clamp(cabinet.confidenceBp + by, 500, ONE);
      return;
    case "displaced":
      cabinet.displacedBp = clamp(cabinet.displacedBp + by, 0, ONE / 2);
      return;
    case "inequality":
      nation.inequalityBp = clamp(nation.inequalityBp + by, 0, ONE);
      return;
    case "run":
      cabinet.run.progress = Math.round((cabinet.run.progress * (ONE + by)) / ONE);
      return;
    case "knowHow":
      cabinet.ranMWq = Math.round((cabinet.ranMWq * (ONE + by)) / ONE);
      return;
    case "relations":
      for (const relations of Object.values(world.relationsBp))
        relations[at.me] = clamp((relations[at.me] ?? ONE) + by, 5_000, 22_000);
      return;
    default: {
      const branch = branchOf(what);
      cabinet.knowledge[branch] = Math.max(0, cabinet.knowledge[branch] + by);
    }
  }
}

const branchOf = (knowledge: `knowledge.${Branch}`): Branch => knowledge.slice("knowledge.".length) as Branch;

/** What hazards, resolutions, challenges, flagships and answers to dilemmas do at once. */
export function strike(turn: Turn, at: Position, effects: readonly Once[], { by, bite = 1, site }: Blow): void {
  const { nation, cabinet, world } = at;
  for (const effect of effects) {
    switch (effect.kind) {
      case "now":
        change(turn, at, effect.stat, Math.round(effect.by * bite), by);
        break;
      case "outage":
        cabinet.outageBp = Math.max(cabinet.outageBp, Math.round(effect.bp * bite));
        break;
      case "damage": {
        const struck = site === undefined ? undefined : nation.sites[site];
        if (!struck) break;
        const lostMW = Math.round((struck.hallsMW * effect.bp * bite) / ONE);
        struck.hallsMW -= lostMW;
        payBack(turn, at, Math.round((lostMW * turn.rules.constants.hallPerGwM) / 1_000));
        break;
      }
      case "cutExports":
        cabinet.exportLossBp = Math.max(cabinet.exportLossBp, Math.round(effect.bp * bite));
        break;
      case "agentsOut":
        cabinet.agents = 0;
        break;
      case "delay":
        if (bite > 0.5) cabinet.isDelayed = true;
        break;
      case "supply":
        world.supplyBp = Math.min(world.supplyBp, effect.bp);
        world.supplyShockTurns = Math.max(world.supplyShockTurns, effect.turns);
        break;
      case "leakModel":
        world.openHorizonMilliH = Math.max(world.openHorizonMilliH, Math.round(nation.horizonMilliH * 0.9));
        break;
      case "shrinkShares":
        for (const shares of Object.values(world.sharesBp))
          for (const id of world.order) shares[id] = Math.round(((shares[id] ?? 0) * (ONE - effect.bp)) / ONE);
        break;
      case "accord":
        // From the next turn on: this one's research, trade and building are over when a summit votes.
        world.accords[effect.accord] = world.turn + 1 + effect.turns;
        break;
      case "bind":
        world.bound = [
          ...world.bound.filter(({ nation: other, accord }) => other !== at.me || accord !== effect.accord),
          { nation: at.me, accord: effect.accord, until: world.turn + 1 + effect.turns },
        ];
        break;
      case "weight":
        reweigh(at, effect.track, effect.byBp);
        break;
      case "endPressure":
        world.pressures = [];
        break;
      case "redistribute":
        redistribute(turn, effect.bp);
        break;
      default:
        unreachable(effect);
    }
  }
}

/** What an insurance returns of a loss; its premium is the policy's upkeep. */
function payBack(turn: Turn, at: Position, lossM: number): void {
  turn.pay("operations", at.me, Math.round((lossM * Math.min(ONE, stat(at, "insurance"))) / ONE), "insurance");
}

/** Raises one weight to at most 35 % and takes the difference from the others in proportion. */
function reweigh({ world }: Position, track: keyof Position["world"]["weightsBp"], byBp: number): void {
  const weights = world.weightsBp;
  const before = weights[track];
  const after = clamp(before + byBp, 0, Math.max(3_500, before));
  const ids = Object.keys(weights) as (keyof typeof weights)[];
  let left = ONE - after;
  const rest = ONE - before;
  for (const id of ids) if (id !== track) weights[id] = Math.floor((weights[id] * (ONE - after)) / rest);
  for (const id of ids) if (id !== track) left -= weights[id];
  weights[track] = after + left;
}

function redistribute(turn: Turn, bp: number): void {
  const { world } = turn.state;
  const givers = world.order.map((id) => positionOf(turn.rules, turn.state, id));
  const receivers = [...givers].sort((a, b) => a.nation.adoptionMeanBp - b.nation.adoptionMeanBp).slice(0, 4);
  const pot = givers.map((at) => ({ at, m: Math.floor((Math.max(0, at.cabinet.cashM) * bp) / ONE) }));
  for (const { at, m } of pot) {
    const share = Math.floor(m / receivers.length);
    for (const receiver of receivers) turn.pay(at.me, receiver.me, share, "redistribution");
  }
}
