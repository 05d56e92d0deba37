import { entry, isOpen, type Ruleset } from "../content/ruleset.ts";
import { isOfNations, strike } from "../effects/now.ts";
import { votesPromised } from "../formulas/deals.ts";
import { racingRisk } from "../formulas/risk.ts";
import { isSummit, resolutionAppeals, SUMMIT_EVERY, voteWeight } from "../formulas/votes.ts";
import { clamp, ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { pick } from "../state/random.ts";
import { ranked } from "../state/ranked.ts";
import { raiseRisk } from "../state/risk.ts";
import type { Clause, GameState } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId, ResolutionId } from "../state/words.ts";
import { endBroken } from "./deals.ts";

/** Resolutions on the agenda of a summit, before proposals. */
const DRAWN = 3;
/** More attention than anybody has unspent. */
const MOST_SPARE = 1_000;
/** What is lost of trust abroad by voting otherwise than was promised. */
const BROKEN_VOTE_TRUST_BP = 500;
/** By which a vote weighs more whose nation has spoken for the resolution. */
const SPEECH_WEIGHT = 1.25;

/** Resolutions drawn for the summit that follows `turn`. */
export function drawAgenda(rules: Ruleset, state: GameState, turn: number): ResolutionId[] {
  const ids = [...rules.resolutions.values()].filter(({ names }) => !names).map(({ id }) => id);
  const agenda: ResolutionId[] = [];
  for (let k = 0; agenda.length < Math.min(DRAWN, ids.length); k++) {
    const id = ids[pick(ids.length, state.fate.seed, "agenda", Math.floor(turn / SUMMIT_EVERY), k)];
    if (id !== undefined && !agenda.includes(id)) agenda.push(id);
  }
  return agenda;
}

/** Step 12. Proposals, every fourth turn the World Summit, and the world's risk. */
export function governance(turn: Turn): void {
  const { world } = turn.state;
  hearProposals(turn);
  if (isSummit(world, world.turn) && isOpen(turn.rules, "summit", world.turn)) holdSummit(turn);
  for (const accord in world.accords) {
    if ((world.accords[accord] ?? 0) > world.turn + 1) continue;
    delete world.accords[accord];
    turn.tell("accordEnded", {}, { accord });
  }
  const ended = world.bound.filter(({ until }) => until <= world.turn + 1);
  for (const { nation, accord } of ended) turn.tell("accordEnded", { nation }, { accord });
  world.bound = world.bound.filter((bound) => !ended.includes(bound));
  race(turn);
}

/**
 * Until the next summit one proposal finds a place on the agenda, and one that names a nation beside it: that for which most ask, then that of
 * the nation with most attention unspent.
 */
function hearProposals(turn: Turn): void {
  const { world } = turn.state;
  const names = (id: ResolutionId) => entry(turn.rules.resolutions, id).names;
  const asking = turn.positions.flatMap(({ me, cabinet: { requests, attentionSpare } }) =>
    requests.proposal === undefined
      ? []
      : [{ me, spare: attentionSpare, resolution: requests.proposal, whom: requests.proposalNames }],
  );
  for (const isNaming of [false, true]) {
    if (Object.keys(world.proposed).some((id) => names(id) === isNaming)) continue;
    const open = asking.filter(
      ({ resolution }) => names(resolution) === isNaming && !world.agenda.includes(resolution),
    );
    const alike = (one: (typeof open)[number]) =>
      open.filter(({ resolution, whom }) => resolution === one.resolution && whom === one.whom).length;
    const [first] = ranked(open, (one) => alike(one) * MOST_SPARE + one.spare, turn.seed, "proposal", world.turn);
    if (!first) continue;
    const { me, resolution, whom } = first;
    world.agenda.push(resolution);
    world.proposed[resolution] = whom === undefined ? { by: me } : { by: me, names: whom };
  }
}

/** As ordered; without an order as was promised, and else as its interests lie. */
const voteOf = (at: Position, resolution: ResolutionId): "yes" | "no" =>
  at.cabinet.requests.votes[resolution] ??
  votesPromised(at).find((promise) => promise.resolution === resolution)?.vote ??
  (resolutionAppeals(at, resolution) ? "yes" : "no");

/** Everybody sees who voted as it had promised: a broken promise costs trust beside what any costs. */
function settlePromises(turn: Turn): void {
  const settled = turn.positions.flatMap((at) => votesPromised(at).map((promise) => ({ at, promise })));
  for (const { at, promise } of settled) {
    const { deal, to, resolution, vote } = promise;
    const isKept = voteOf(at, resolution) === vote;
    turn.tell(isKept ? "voteKept" : "voteBroken", { nation: at.me, other: to }, { resolution });
    if (isKept) continue;
    endBroken(turn, deal, at);
    at.nation.trustBp = clamp(at.nation.trustBp - BROKEN_VOTE_TRUST_BP, 3_000, 16_000);
  }
  // What was promised for this summit is done with.
  const isLeft = ({ kind }: Clause) => kind !== "vote";
  for (const { deal } of settled.map(({ promise }) => promise)) {
    deal.gives = deal.gives.filter(isLeft);
    deal.takes = deal.takes.filter(isLeft);
  }
}

/** Votes weigh by legitimacy and reach. */
function holdSummit(turn: Turn): void {
  const { state, positions, rules } = turn;
  for (const resolution of state.world.agenda) {
    const named = state.world.proposed[resolution]?.names;
    const at = named === undefined ? {} : { nation: named };
    let yes = 0;
    let all = 0;
    for (const voter of positions) {
      const { cabinet } = voter;
      const vote = voteOf(voter, resolution);
      const speech = cabinet.requests.speaksFor === resolution && vote === "yes" ? SPEECH_WEIGHT : 1;
      const weight = voteWeight(voter) * speech;
      all += weight;
      if (vote === "yes") yes += weight;
    }
    const sharesBp = Math.round((yes / all) * ONE);
    if (yes * 2 <= all) {
      turn.tell("resolutionFailed", at, { resolution, yesBp: sharesBp });
      continue;
    }
    passResolution(turn, resolution, named);
    turn.tell("resolutionPassed", at, { resolution, yesBp: sharesBp });
  }
  settlePromises(turn);
  for (const { cabinet } of positions) {
    cabinet.requests.votes = {};
    delete cabinet.requests.speaksFor;
  }
  state.world.proposed = {};
  state.world.agenda = drawAgenda(rules, state, state.world.turn + 1);
}

/** Effects on the world act once; those on a nation's own stats act on every nation, or on the one that is named. */
function passResolution(turn: Turn, resolution: ResolutionId, named: NationId | undefined): void {
  const { effects } = entry(turn.rules.resolutions, resolution);
  for (const effect of effects) {
    const whom =
      named === undefined
        ? isOfNations(effect)
          ? turn.positions
          : turn.positions.slice(0, 1)
        : turn.positions.filter(({ me }) => me === named);
    for (const at of whom) strike(turn, at, [effect], { by: "resolutions" });
  }
}

/** Racing without oversight raises the risk of all, each nation's part by its own; it decays by itself a little. */
function race({ state: { world }, positions, rules }: Turn): void {
  const onlineMW = sumOf(positions, ({ nation }) => nation.onlineMW);
  const rises = positions.map((at) => ({ at, riseBp: Math.round(racingRisk(at, onlineMW) * 100) }));
  world.riskBp = Math.max(0, world.riskBp - Math.round(rules.constants.riskDecay * 100));
  for (const { at, riseBp } of rises) raiseRisk(at, "racing", riseBp);
}
