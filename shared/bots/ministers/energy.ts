import { makesChips } from "../../formulas/chips.ts";
import { buildCostM, leadTurns, roomMW } from "../../formulas/construction.ts";
import { LEAST_MW, MOST_MW } from "../../orders/build.ts";
import { deniedBy } from "../../state/pressure.ts";
import { fabs } from "../../state/queries.ts";
import { bestSite, needsOf } from "../pipelines.ts";
import { type Minister, roundMW, type Wish, WORTHWHILE_MW } from "../wish.ts";

/** Power and halls; where both are wanted at once, a campus; a fab as insurance, where the temperament builds them. */
export const energy: Minister = (brief) => {
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
  const hasFab = fabs(at.nation) > 0 || at.cabinet.projects.some(({ what }) => what === "fab");
  const isDenied = deniedBy(at).length > 0;
  // It has to make chips for a while before the end, and to leave money for what they run in: more where they are old ones.
  const inHand = at.cabinet.cashM / buildCostM(at, "fab", LEAST_MW);
  const isMaker = makesChips(at.rules, at.me);
  const isInTime = turnsLeft > leadTurns(at, "fab") + 3 && inHand > (isMaker ? 1.2 : 2.5);
  if ((temper.buildsFabs || isDenied || isMaker) && !hasFab && fabSite && isInTime)
    wishes.push({ urgency: 3, order: { kind: "build", what: "fab", site: fabSite, mw: LEAST_MW } });
  return wishes;
};
