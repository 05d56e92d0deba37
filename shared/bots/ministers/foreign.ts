import { entry } from "../../content/ruleset.ts";
import { oversightBp } from "../../formulas/attention.ts";
import { presenceCostM } from "../../formulas/construction.ts";
import { votesPromised } from "../../formulas/deals.ts";
import { racerOf } from "../../formulas/risk.ts";
import { nextSummit, resolutionAppeals } from "../../formulas/votes.ts";
import { dealOf } from "../../orders/accept.ts";
import { whyNotDeal } from "../../orders/offer.ts";
import { ONE } from "../../state/maths.ts";
import type { Position } from "../../state/position.ts";
import { pressedOn } from "../../state/pressure.ts";
import { happens } from "../../state/random.ts";
import { MINISTRIES, type NationId, type ResolutionId } from "../../state/words.ts";
import { answerOrder, answersTo } from "../deals.ts";
import { offersWorthMaking } from "../offers.ts";
import type { Minister, Wish } from "../wish.ts";

/** Open markets, deals, the summit, pressure, and which ministries are delegated. */
export const foreign: Minister = (brief) => [
  ...markets(brief),
  ...deals(brief),
  ...summit(brief),
  ...pressure(brief),
  ...delegation(brief),
];

const markets: Minister = ({ at, temper, turnsLeft }) => {
  const { world, me, cabinet } = at;
  const ranked = [...at.rules.markets.values()]
    .map(({ id, weightBp }) => {
      const share = (world.sharesBp[id]?.[me] ?? 0) / ONE;
      const relations = (world.relationsBp[id]?.[me] ?? ONE) / ONE;
      return { id, worth: (weightBp / ONE) * (1.2 - share) * (2.2 - relations) };
    })
    .sort((a, b) => b.worth - a.worth);
  const { promote } = temper.weights;
  const wishes: Wish[] = ranked.slice(0, 2).map(({ id, worth }, place) => ({
    urgency: (place === 0 ? 1.05 : 0.9) * promote * (0.5 + 3 * worth),
    order: { kind: "promote", market: id },
  }));
  const [first] = ranked;
  if (first && turnsLeft > 2 && cabinet.cashM > 20_000 && cabinet.cashM > 4 * presenceCostM(at))
    wishes.push({ urgency: 0.7 * promote, order: { kind: "buildAbroad", market: first.id } });
  return wishes;
};

/** A rival whose score is so much higher has run ahead, in hundredths of a point. */
const RUN_AHEAD_BP = 2_000;

const deals: Minister = (brief) => {
  const { at } = brief;
  const answers: Wish[] = answersTo(at).map((answer) => ({ urgency: 2.5, order: answerOrder(answer) }));
  // What can no longer be kept is withdrawn, and what would feed a rival that has run ahead since.
  const hasRunAhead = (to: NationId) => (at.nations[to]?.score.totalBp ?? 0) > at.nation.score.totalBp + RUN_AHEAD_BP;
  const withdrawn: Wish[] = at.offers
    .filter(
      ({ from, to, gives, takes, turns }) =>
        from === at.me && (hasRunAhead(to) || whyNotDeal(at, gives, takes, to, turns) !== undefined),
    )
    .map(({ id }) => ({ urgency: 9, order: { kind: "withdraw", id } }));
  return [...answers, ...withdrawn, ...offersWorthMaking(brief).map((order) => ({ urgency: 8, order }))];
};

/** Votes as the nation's interests lie, a speech for what it wants most, and a proposal with attention to spare. */
const summit: Minister = ({ at, seed }) => {
  const { world, rules, me, cabinet } = at;
  const wishes: Wish[] = [];
  const wanted = world.agenda.filter((id) => resolutionAppeals(at, id));
  // What is promised, or will be by an offer that stands, is voted without an order; a vote that was given before stands.
  const deals = [...at.deals, ...at.offers.map(dealOf)];
  const promised = new Set(votesPromised({ me, deals }).map(({ resolution }) => resolution));
  if (nextSummit(world) === world.turn) {
    for (const resolution of world.agenda)
      if (!promised.has(resolution) && cabinet.requests.votes[resolution] === undefined)
        wishes.push({
          urgency: 9,
          order: { kind: "vote", resolution, vote: wanted.includes(resolution) ? "yes" : "no" },
        });
    const first = wanted.find((id) => !promised.has(id));
    if (first !== undefined) wishes.push({ urgency: 8.5, order: { kind: "speak", resolution: first } });
  }
  if (cabinet.requests.proposal !== undefined) return wishes;
  const isProposed = (naming: boolean) =>
    Object.keys(world.proposed).some((id) => rules.resolutions.get(id)?.names === naming);
  // Whoever races alone is named, by the hardest means for which the world is worried enough.
  const racer = racerOf(at);
  const naming = [...rules.resolutions.values()].filter(
    ({ id, names }) => names && racer !== undefined && resolutionAppeals(at, id, racer) && !isBound(at, id, racer),
  );
  const [hardest] = naming.sort((a, b) => (b.fromRiskBp ?? 0) - (a.fromRiskBp ?? 0));
  if (hardest && racer !== undefined && !isProposed(true)) {
    wishes.push({ urgency: 1.6, order: { kind: "propose", resolution: hardest.id, names: racer } });
    return wishes;
  }
  if (isProposed(false)) return wishes;
  const open = [...rules.resolutions.values()]
    .filter(({ id, names }) => !names && !world.agenda.includes(id) && resolutionAppeals(at, id))
    .map(({ id }) => id);
  const proposal = open.find((id) => happens(2_500, seed, "propose", me, world.turn, id));
  if (proposal !== undefined) wishes.push({ urgency: 0.45, order: { kind: "propose", resolution: proposal } });
  return wishes;
};

/** Whether what a resolution would bind a nation to binds it already. */
const isBound = ({ rules, world }: Position, resolution: ResolutionId, nation: NationId): boolean =>
  entry(rules.resolutions, resolution).effects.some(
    (effect) =>
      effect.kind === "bind" && world.bound.some((bound) => bound.nation === nation && bound.accord === effect.accord),
  );

/** A rival that runs away is put under pressure, one at a time, now and then; and no longer once it is caught. */
const pressure: Minister = ({ at, temper, seed, turnsLeft }) => {
  const { world, nations, nation, me } = at;
  const own = nation.score.totalBp;
  const pressed = pressedOn(at);
  const lifted: Wish[] = pressed
    .filter((against) => (nations[against]?.score.totalBp ?? 0) < own + 500)
    .map((against) => ({ urgency: 0.8, order: { kind: "pressure", against, on: false } }));
  if (!temper.denies || turnsLeft < 3 || pressed.length > 0) return lifted;
  const [rival] = Object.values(nations)
    .filter(({ id, score }) => id !== me && score.totalBp > own + 1_500)
    .sort((a, b) => b.score.totalBp - a.score.totalBp);
  if (!rival || !happens(3_000, seed, "press", me, world.turn)) return lifted;
  return [...lifted, { urgency: 1, order: { kind: "pressure", against: rival.id, on: true } }];
};

/** Ministries are left to AI ministers by twos, as far as oversight has room beside the agents at work. */
const delegation: Minister = ({ at, temper }) => {
  const { cabinet, rules } = at;
  const { delegatedOversight, delegatedMost } = rules.constants;
  const room = temper.isCareful ? oversightBp(at) / 100 + temper.daring - cabinet.agentsWanted : delegatedMost;
  const most = Math.min(delegatedMost, Math.floor(Math.max(0, room) / delegatedOversight));
  const wanted = MINISTRIES.slice(0, most - (most % 2));
  return MINISTRIES.filter((id) => wanted.includes(id) !== cabinet.delegated.includes(id)).map((ministry) => ({
    urgency: 9,
    order: { kind: "delegate", ministry, on: wanted.includes(ministry) },
  }));
};
