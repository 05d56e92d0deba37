import { computeOnline } from "../formulas/compute.ts";
import { positionOf } from "../state/position.ts";
import type { CodeTable, TermsNamed } from "../state/terms.ts";
import type { NationId } from "../state/words.ts";
import type { Replay } from "./played.ts";

/** What a class's own matches say to a claim of the interview. */
export type Verdict = "bearsOut" | "contradicts" | "open";

/** Claims that a class can hold against its own matches, by their ids in the encyclopedia, each with the figures of its sentence. */
// biome-ignore format: a table
export const FOUND = {
  S37: ["percent"],
  S22: ["times"],
  S29: ["won", "of"],
  S20: ["percent"],
  S35: ["won", "of"],
  S07: ["crossed", "of"],
  S13: ["percent"],
  S36: ["percent"],
} as const satisfies CodeTable;
type ClaimId = keyof typeof FOUND;
const CLAIM_IDS = Object.keys(FOUND) as ClaimId[];

type Finding<C extends ClaimId> = { verdict: Verdict; terms: TermsNamed<(typeof FOUND)[C][number]> };
export type ClaimFound = { [C in ClaimId]: Finding<C> & { id: C } }[ClaimId];

const lastOf = ({ states }: Replay) => states.at(-1) as Replay["states"][number];
const nationsOf = (match: Replay): NationId[] => Object.keys(lastOf(match).nations);
/** Borne out in most of what was looked at, contradicted in hardly any, or neither. */
const verdictOf = (share: number, most = 0.5, few = 0.2): Verdict =>
  share >= most ? "bearsOut" : share <= few ? "contradicts" : "open";
const count = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length;
const percent = (share: number): number => Math.round(100 * share);
const everyNation = <T>(matches: readonly Replay[], read: (match: Replay, nation: NationId) => T): T[] =>
  matches.flatMap((match) => nationsOf(match).map((nation) => read(match, nation)));

const PROBES: { readonly [C in ClaimId]: (matches: readonly Replay[]) => Finding<C> } = {
  /** Measured GDP falls while life gets better. */
  S37(matches) {
    const found = everyNation(matches, ({ turns }, nation) =>
      turns.some(({ nations }, at) => {
        const [now, before] = [nations[nation], turns[at - 1]?.nations[nation]];
        return (
          now && before && now.measuredGdpBp < before.measuredGdpBp && now.qualityOfLifeBp > before.qualityOfLifeBp
        );
      }),
    );
    const share = count(found, Boolean) / Math.max(1, found.length);
    return { verdict: verdictOf(share), terms: { percent: percent(share) } };
  },
  /** The same answer gets cheaper by orders of magnitude. */
  S22(matches) {
    const falls = everyNation(matches, ({ turns }, nation) => {
      const [first, last] = [turns[0]?.nations[nation], turns.at(-1)?.nations[nation]];
      return first && last ? first.priceMicro / Math.max(1, last.priceMicro) : 1;
    });
    const best = Math.round(Math.max(1, ...falls));
    return { verdict: best >= 10 ? "bearsOut" : best < 3 ? "contradicts" : "open", terms: { times: best } };
  },
  /** Whoever has the infrastructure wins. */
  S29(matches) {
    const found = matches.map((match) => {
      const nations = Object.values(lastOf(match).nations);
      const by = (read: (nation: (typeof nations)[number]) => number) =>
        nations.reduce((best, nation) => (read(nation) > read(best) ? nation : best)).id;
      return by(({ onlineMW }) => onlineMW) === by(({ score }) => score.totalBp);
    });
    const matchesWon = count(found, Boolean);
    return { verdict: verdictOf(matchesWon / Math.max(1, found.length)), terms: { won: matchesWon, of: found.length } };
  },
  /** Power is the worry. */
  S20(matches) {
    const binds = everyNation(matches, ({ rules, states }, nation) =>
      states.slice(1).map((state) => computeOnline(positionOf(rules, state, nation)).binds),
    ).flat();
    const share = count(binds, (one) => one === "power") / Math.max(1, binds.length);
    return { verdict: verdictOf(share, 0.4, 0.1), terms: { percent: percent(share) } };
  },
  /** Speed of adoption decides. */
  S35(matches) {
    const found = matches.map((match) => {
      const nations = Object.values(lastOf(match).nations);
      const by = (read: (nation: (typeof nations)[number]) => number) =>
        [...nations]
          .sort((a, b) => read(b) - read(a))
          .slice(0, 2)
          .map(({ id }) => id);
      const winner = by(({ score }) => score.totalBp)[0] ?? "";
      return by(({ score }) => score.tracksBp.adoption).includes(winner);
    });
    const won = count(found, Boolean);
    return { verdict: verdictOf(won / Math.max(1, found.length)), terms: { won, of: found.length } };
  },
  /** The first threshold is crossed before the decade is over. */
  S07(matches) {
    const crossed = count(matches, (match) => lastOf(match).world.threshold1Turn !== undefined);
    return { verdict: verdictOf(crossed / Math.max(1, matches.length)), terms: { crossed, of: matches.length } };
  },
  /** There is never enough: unmet demand is lost revenue. */
  S13(matches) {
    const found = everyNation(matches, ({ states }, nation) =>
      states.slice(1).map((state) => (state.cabinets[nation]?.quarter.lostRevenueM ?? 0) > 0),
    ).flat();
    const share = count(found, Boolean) / Math.max(1, found.length);
    return { verdict: verdictOf(share, 0.4, 0.1), terms: { percent: percent(share) } };
  },
  /** The world builds on the stack of those whom it trusts and reaches. */
  S36(matches) {
    const found = matches.map((match) => {
      const nations = Object.values(lastOf(match).nations);
      return Math.max(...nations.map(({ reachBp }) => reachBp));
    });
    const most = Math.max(0, ...found) / 100;
    return {
      verdict: most >= 30 ? "bearsOut" : most < 15 ? "contradicts" : "open",
      terms: { percent: Math.round(most) },
    };
  },
};

/** After a few quarters little has had time to show: then everything is open. */
const isLong = ({ record }: Replay): boolean => record.played.length * 2 >= record.options.turns;

export function claimsIn(matches: readonly Replay[]): ClaimFound[] {
  if (matches.length === 0) return [];
  const long = matches.filter(isLong);
  const found = CLAIM_IDS.map((id) => ({ id, ...PROBES[id](long.length > 0 ? long : matches) }) as ClaimFound);
  return long.length > 0 ? found : found.map((claim) => ({ ...claim, verdict: "open" }));
}
