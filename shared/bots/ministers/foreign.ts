import { oversightBp } from "../../formulas/attention.ts";
import { roleShare } from "../../formulas/chips.ts";
import { presenceCostM } from "../../formulas/construction.ts";
import { nextSummit, resolutionAppeals } from "../../formulas/votes.ts";
import { whyNotDeal } from "../../orders/offer.ts";
import { ONE } from "../../state/maths.ts";
import { happens } from "../../state/random.ts";
import { MINISTRIES, type NationId } from "../../state/words.ts";
import { offersWorthTaking } from "../deals.ts";
import { offersWorthMaking } from "../offers.ts";
import type { Minister, Wish } from "../wish.ts";

/** Open markets, deals, the summit, export controls, and which ministries are delegated. */
export const foreign: Minister = (brief) => [
  ...markets(brief),
  ...deals(brief),
  ...summit(brief),
  ...controls(brief),
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
  const taken: Wish[] = offersWorthTaking(at).map(({ from, id }) => ({
    urgency: 2.5,
    order: { kind: "accept", from, id },
  }));
  // What can no longer be kept is withdrawn, and what would feed a rival that has run ahead since.
  const hasRunAhead = (to: NationId) => (at.nations[to]?.score.totalBp ?? 0) > at.nation.score.totalBp + RUN_AHEAD_BP;
  const withdrawn: Wish[] = at.offers
    .filter(({ from, to, gives, takes }) => from === at.me && (hasRunAhead(to) || whyNotDeal(at, gives, takes, to)))
    .map(({ id }) => ({ urgency: 9, order: { kind: "withdraw", id } }));
  return [...taken, ...withdrawn, ...offersWorthMaking(brief).map((order) => ({ urgency: 8, order }))];
};

/** Votes as the nation's interests lie, a speech for what it wants most, and a proposal with attention to spare. */
const summit: Minister = ({ at, seed }) => {
  const { world, rules, me, cabinet } = at;
  const wishes: Wish[] = [];
  const wanted = world.agenda.filter((id) => resolutionAppeals(at, id));
  if (nextSummit(world) === world.turn) {
    for (const resolution of world.agenda)
      wishes.push({
        urgency: 9,
        order: { kind: "vote", resolution, vote: wanted.includes(resolution) ? "yes" : "no" },
      });
    const [first] = wanted;
    if (first !== undefined) wishes.push({ urgency: 8.5, order: { kind: "speak", resolution: first } });
  }
  if (world.proposer !== undefined || cabinet.requests.proposal !== undefined) return wishes;
  const open = [...rules.resolutions.keys()].filter((id) => !world.agenda.includes(id) && resolutionAppeals(at, id));
  const proposal = open.find((id) => happens(2_500, seed, "propose", me, world.turn, id));
  if (proposal !== undefined) wishes.push({ urgency: 0.45, order: { kind: "propose", resolution: proposal } });
  return wishes;
};

/** Chips are denied to a rival that runs away, now and then, by those who can; and no longer once it is caught. */
const controls: Minister = ({ at, temper, seed, turnsLeft }) => {
  const { world, nations, nation, me, rules } = at;
  const own = nation.score.totalBp;
  const lifted: Wish[] = world.embargoes
    .filter(({ by, against }) => by === me && (nations[against]?.score.totalBp ?? 0) < own + 500)
    .map(({ against }) => ({ urgency: 0.8, order: { kind: "exportControl", against, on: false } }));
  if (!temper.denies || roleShare(rules, me) < 0.05 || turnsLeft < 3) return lifted;
  const rival = Object.values(nations)
    .filter(({ id, score }) => id !== me && score.totalBp > own + 1_500)
    .sort((a, b) => b.score.totalBp - a.score.totalBp)[0];
  const isDenied = world.embargoes.some(({ by, against }) => by === me && against === rival?.id);
  if (!rival || isDenied || !happens(3_000, seed, "deny", me, world.turn)) return lifted;
  return [...lifted, { urgency: 1, order: { kind: "exportControl", against: rival.id, on: true } }];
};

/** Ministries are left to AI ministers by twos, as far as oversight has room beside the agents at work. */
const delegation: Minister = ({ at, temper }) => {
  const { cabinet, rules } = at;
  const { delegatedOversight, delegatedMost } = rules.constants;
  const room = temper.isCareful ? oversightBp(at) / 100 - cabinet.agentsWanted : delegatedMost;
  const most = Math.min(delegatedMost, Math.floor(Math.max(0, room) / delegatedOversight));
  const wanted = MINISTRIES.slice(0, most - (most % 2));
  return MINISTRIES.filter((id) => wanted.includes(id) !== cabinet.delegated.includes(id)).map((ministry) => ({
    urgency: 9,
    order: { kind: "delegate", ministry, on: wanted.includes(ministry) },
  }));
};
