import { isOpen } from "../content/ruleset.ts";
import type { HazardContent } from "../content/schema.ts";
import { rate } from "../effects/active.ts";
import { isOfNations, strike } from "../effects/now.ts";
import { holds } from "../figures/gauges.ts";
import { isJointSite } from "../formulas/deals.ts";
import { ONE, sumOf } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import { happens, pick, uniform } from "../state/random.ts";
import type { Turn } from "../state/turn.ts";
import type { HazardId, SiteId } from "../state/words.ts";

/** One turn in eleven a hazard is brewing: six times as likely as usual; otherwise half as likely. The mean is the table's. */
const BREWS = { one: 11, brewing: 6, calm: 0.5 };

function chanceBp(at: Position, hazard: HazardContent, seed: number): number {
  const isWorld = hazard.scope === "world";
  const brews = uniform(seed, "brews", hazard.id, at.world.turn, isWorld ? "world" : at.me) < 1 / BREWS.one;
  let chance = hazard.chanceBp * (brews ? BREWS.brewing : BREWS.calm);
  for (const { when, byBp } of hazard.likelier) if (holds(at, when)) chance *= byBp / ONE;
  if (hazard.chanceRate) chance *= rate(at, hazard.chanceRate);
  return Math.min(9_000, Math.round(chance));
}

/** What the coming turn's hazards look like from here: the chance of each, as it is foreshadowed. */
export function outlookOf(at: Position, seed: number): Record<HazardId, number> {
  const outlook: Record<HazardId, number> = {};
  if (!isOpen(at.rules, "hazards", at.world.turn)) return outlook;
  for (const hazard of at.rules.hazards.values()) {
    const chance = chanceBp(at, hazard, seed);
    if (chance > 0) outlook[hazard.id] = chance;
  }
  return outlook;
}

/** Step 5. Hazards strike by the chance that was foreshadowed; what is struck is blunted by what was done about it. */
export function hazards(turn: Turn): void {
  const { state, positions, seed, rules } = turn;
  const { world } = state;
  for (const at of positions) {
    at.cabinet.outageBp = 0;
    at.cabinet.exportLossBp = 0;
    at.cabinet.boomBp += Math.round((ONE - at.cabinet.boomBp) * 0.5);
  }
  for (const hazard of rules.hazards.values()) {
    if (hazard.scope === "world") {
      const first = positions[0];
      if (first && happens(first.cabinet.outlookBp[hazard.id] ?? 0, seed, "hazard", hazard.id, world.turn, "world")) {
        strikeWorld(turn, hazard);
        turn.tell("hazardStruck", {}, { hazard: hazard.id });
      }
      continue;
    }
    for (const at of positions) {
      if (!happens(at.cabinet.outlookBp[hazard.id] ?? 0, seed, "hazard", hazard.id, world.turn, at.me)) continue;
      const site = siteStruck(turn, at, hazard);
      const bite = hazard.isBlunted ? biteOf(at, site) : 1;
      strike(turn, at, hazard.effects, { by: "hazards", bite, site });
      at.nation.struck.push(site === undefined ? { hazard: hazard.id } : { hazard: hazard.id, site });
      turn.tell("hazardStruck", site === undefined ? { nation: at.me } : { nation: at.me, site }, {
        hazard: hazard.id,
      });
    }
  }
}

/**
 * What countermeasures leave of a blow: policies; partners at a joint site; and, where a whole nation is struck, halls
 * spread over many sites.
 */
function biteOf(at: Position, site: SiteId | undefined): number {
  const guarded = rate(at, "hazard");
  if (site !== undefined) return isJointSite(at, site) ? guarded * JOINT_BITE : guarded;
  const halls = Object.values(at.nation.sites).map(({ hallsMW }) => hallsMW);
  const concentration =
    Math.max(...halls) /
    Math.max(
      1,
      sumOf(halls, (mw) => mw),
    );
  return guarded * (0.5 + 0.5 * concentration);
}
/** Part of a blow that is left where a partner works at the site. */
const JOINT_BITE = 0.7;

/** A hazard of the world changes the world once, and strikes every nation, as far as that is unprepared. */
function strikeWorld(turn: Turn, { effects, isBlunted }: HazardContent): void {
  for (const effect of effects)
    for (const at of isOfNations(effect) ? turn.positions : turn.positions.slice(0, 1))
      strike(turn, at, [effect], { by: "hazards", bite: isBlunted ? rate(at, "hazard") : 1 });
}

/**
 * The site that is struck: one that is prone to the hazard. Where a nation has none, a hazard of sites strikes any of its
 * sites, and other hazards strike none.
 */
function siteStruck({ seed, state }: Turn, at: Position, hazard: HazardContent): SiteId | undefined {
  const { sites } = contentOf(at);
  const prone = sites.filter((site) => site.hazards.includes(hazard.id));
  const open = prone.length > 0 ? prone : hazard.scope === "site" ? sites : [];
  return open[pick(open.length, seed, "site", hazard.id, state.world.turn, at.me)]?.id;
}
