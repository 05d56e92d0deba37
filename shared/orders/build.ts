import { z } from "zod";
import {
  areSitesStopped,
  type Buildable,
  buildCostM,
  leadTurns,
  missingProject,
  roomMW,
} from "../formulas/construction.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { dueMW } from "../state/queries.ts";
import { type Refusal, refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { drawnMW, idsOf } from "./draw.ts";
import { type OrderRule, onePoint } from "./rule.ts";

/** What one order builds, at least and at most. */
export const LEAST_MW = 10;
export const MOST_MW = 20_000;
export const mwSchema = z.int().min(LEAST_MW).max(MOST_MW);
const buildSchema = z.strictObject({ kind: z.literal("build"), what: z.string(), site: z.string(), mw: mwSchema });
export type Build = z.infer<typeof buildSchema>;

/** What keeps this from being built at this site, money aside. */
export function whyNotThere(at: Position, site: string, what: Buildable, mw: number): Refusal | undefined {
  if (what !== "hall" && what !== "fab" && !at.rules.plants.has(what)) return refuse("unknown", { id: what });
  if (at.rules.sites.get(site)?.nation !== at.me) return refuse("notYourSite", { site });
  if (areSitesStopped(at)) return refuse("sitesStopped", { legitimacyBp: at.nation.legitimacyBp });
  const project = what === "hall" || what === "fab" ? undefined : missingProject(at, what);
  if (project) return refuse("needsKnowledge", { branch: project.branch, project: project.id });
  const room = roomMW(at, site, what);
  return mw > room ? refuse("siteFull", { site, what, roomMW: room }) : undefined;
}

export const whyNoMoney = (at: Position, needsM: number): Refusal | undefined =>
  needsM > at.cabinet.cashM ? refuse("money", { needsM, hasM: at.cabinet.cashM }) : undefined;

/** Starts construction; the money leaves the treasury with the order. */
export function startProject(at: Position, what: Buildable, site: string, mw: number): void {
  const paidM = buildCostM(at, what, mw);
  spend(at.cabinet, "suppliers", paidM, "building");
  at.cabinet.projects.push({ what, site, mw: what === "fab" ? 0 : mw, turnsLeft: leadTurns(at, what), paidM });
}

export const hallsMW = ({ nation, cabinet }: Position): number =>
  dueMW(nation, cabinet, Number.POSITIVE_INFINITY).halls;

const plantsMW = ({ nation, cabinet }: Position, plant: string): number =>
  sumOf(Object.values(nation.sites), (site) => site.plantsMW[plant] ?? 0) +
  sumOf(cabinet.projects, ({ what, mw }) => (what === plant ? mw : 0));

export const turbinesMW = ({ rules }: Position, plant: string, mw: number): number =>
  rules.plants.get(plant)?.queues ? mw : 0;

/** A plant, halls, or a fab, at one of the nation's sites. */
export const build: OrderRule<Build> = {
  kind: "build",
  ministry: "energy",
  system: "energy",
  schema: buildSchema,
  repeats: ({ what }) => what !== "fab",
  attention: onePoint,
  costM: (at, { what, mw }) =>
    what === "hall" || what === "fab" || at.rules.plants.has(what) ? buildCostM(at, what, mw) : 0,
  addsToMW: (at, { what }) => (what === "hall" ? hallsMW(at) : plantsMW(at, what)),
  queuesMW: (at, { what, mw }) => turbinesMW(at, what, mw),
  whyNot: (at, { what, site, mw }) => whyNotThere(at, site, what, mw) ?? whyNoMoney(at, buildCostM(at, what, mw)),
  drawn: (at, draw) => ({
    what: draw.of([...idsOf(at.rules.plants), "hall", "fab", "hall"]),
    site: draw.of(Object.keys(at.nation.sites)),
    mw: drawnMW(draw),
  }),
  apply: (at, { what, site, mw }) => startProject(at, what, site, mw),
};
