import type { Ruleset } from "../../shared/content/ruleset.ts";
import { ORDER_KINDS, type OrderKind } from "../../shared/orders/index.ts";
import { CLAUSES } from "../../shared/state/state.ts";
import { CONSTRAINTS, DOCTRINES, type Doctrine, type NationId, TRACKS, type Track } from "../../shared/state/words.ts";
import { mean, median, quantile, share } from "./statistics.ts";
import { leaderAfter, type Summary, type TrajectoryRow } from "./summary.ts";

/** How often a piece of content was used. */
export interface Use {
  /** Share of matches in which it occurred at all. */
  matches: number;
  /** Mean number of nations (or turns) in those that had it. */
  each: number;
}

/** What a set of matches came to. */
export interface Report {
  scenario: string;
  matches: number;
  violations: string[];
  /** Matches that ended with control lost, as a share. */
  controlLost: number;
  nations: Record<NationId, { mean: number; wins: number }>;
  temperaments: Record<Doctrine, { seats: number; mean: number; wins: number; tracks: Record<Track, number> }>;
  /** Turns from 0; `never` is a share of matches. Matches without it count as one turn after the end. */
  threshold1: { p10: number; median: number; p90: number; never: number };
  threshold2: { median: number; never: number };
  halfTimeLeaderWins: number;
  /** Share of a winner's orders by kind. */
  winnerOrders: Record<OrderKind, number>;
  use: Record<string, Record<string, Use>>;
  trajectory: TrajectoryRow[];
}

/** Content whose use is counted, by the family's name in `Summary.used`. */
export function contentFamilies(rules: Ruleset): Record<string, string[]> {
  const ids = (table: ReadonlyMap<string, unknown>) => [...table.keys()];
  return {
    order: [...ORDER_KINDS],
    policy: ids(rules.policies),
    hazard: ids(rules.hazards),
    resolution: ids(rules.resolutions),
    failed: ids(rules.resolutions),
    milestone: ids(rules.milestones),
    challenge: ids(rules.challenges),
    project: ids(rules.projects),
    flagship: ids(rules.flagships),
    build: [...ids(rules.plants), "hall", "fab"],
    chip: [...rules.chips.values()].filter(({ maker }) => maker !== "fab").map(({ id }) => id),
    offered: [...CLAUSES],
  };
}

export function reportOf(rules: Ruleset, summaries: readonly Summary[]): Report {
  const finished = summaries.filter(({ ending }) => ending === "finished");
  const seats = finished.flatMap(({ nations, winner }) =>
    Object.entries(nations).map(([id, nation]) => ({ id, ...nation, won: winner === id })),
  );
  const fell = (turn: "threshold1Turn" | "threshold2Turn") =>
    summaries.map((match) => match[turn] ?? rules.scenario.turns);
  const winners = finished.map(({ winnerOrders }) => winnerOrders);
  const given = winners.flatMap((orders) => Object.values(orders)).reduce((sum, count) => sum + count, 0);
  return {
    scenario: rules.scenario.id,
    matches: summaries.length,
    violations: summaries.flatMap(({ violations }) => violations),
    controlLost: share(summaries, ({ ending }) => ending === "controlLost"),
    nations: Object.fromEntries(
      rules.scenario.nations.map((id) => {
        const own = seats.filter((seat) => seat.id === id);
        return [id, { mean: mean(own.map(({ score }) => score)), wins: share(own, ({ won }) => won) }];
      }),
    ),
    temperaments: Object.fromEntries(
      DOCTRINES.map((id) => {
        const own = seats.filter(({ temperament }) => temperament === id);
        const tracks = Object.fromEntries(
          TRACKS.map((track) => [track, mean(own.map((seat) => seat.tracks[track] / 100))]),
        );
        const wins = share(own, ({ won }) => won);
        return [id, { seats: own.length, mean: mean(own.map(({ score }) => score)), wins, tracks }];
      }),
    ) as Report["temperaments"],
    threshold1: {
      p10: quantile(fell("threshold1Turn"), 0.1),
      median: median(fell("threshold1Turn")),
      p90: quantile(fell("threshold1Turn"), 0.9),
      never: share(summaries, ({ threshold1Turn }) => threshold1Turn === undefined),
    },
    threshold2: {
      median: median(fell("threshold2Turn")),
      never: share(summaries, ({ threshold2Turn }) => threshold2Turn === undefined),
    },
    halfTimeLeaderWins: share(
      finished,
      (match) => leaderAfter(match, Math.ceil(rules.scenario.turns / 2)) === match.winner,
    ),
    winnerOrders: Object.fromEntries(
      ORDER_KINDS.map((kind) => [
        kind,
        winners.reduce((sum, orders) => sum + (orders[kind] ?? 0), 0) / Math.max(1, given),
      ]),
    ) as Record<OrderKind, number>,
    use: useOf(rules, summaries),
    trajectory: trajectoryOf(summaries),
  };
}

function useOf(rules: Ruleset, summaries: readonly Summary[]): Report["use"] {
  return Object.fromEntries(
    Object.entries(contentFamilies(rules)).map(([family, ids]) => [
      family,
      Object.fromEntries(
        ids.map((id) => {
          const counts = summaries.flatMap(({ used }) => used[`${family}:${id}`] ?? []);
          return [id, { matches: counts.length / Math.max(1, summaries.length), each: mean(counts) }];
        }),
      ),
    ]),
  );
}

/** Medians over the matches, turn by turn; what binds is a mean share of nations. */
function trajectoryOf(summaries: readonly Summary[]): TrajectoryRow[] {
  const turns = Math.max(0, ...summaries.map(({ trajectory }) => trajectory.length));
  return Array.from({ length: turns }, (_, turn) => {
    const rows = summaries.flatMap(({ trajectory }) => trajectory[turn] ?? []);
    const figures = Object.keys(rows[0] ?? {}).filter((key) => key !== "turn" && key !== "binds");
    const row = Object.fromEntries(
      figures.map((key) => [key, median(rows.map((r) => r[key as keyof TrajectoryRow] as number))]),
    );
    const binds = Object.fromEntries(CONSTRAINTS.map((c) => [c, mean(rows.map((r) => r.binds[c]))]));
    return { ...row, turn, binds } as TrajectoryRow;
  });
}
