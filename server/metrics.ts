import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What there is to count at this moment. */
export interface Load {
  matches: number;
  connections: number;
}

export interface Metrics {
  /** A turn was played, in so many milliseconds. */
  turnPlayed: (ms: number) => void;
  /** Something failed that must not fail. */
  failed: () => void;
  /** How late the event loop is, at worst in 1 of 100 cases. */
  lagSeconds: () => Promise<number>;
  /** In the text format of Prometheus. */
  text: () => Promise<string>;
  contentType: string;
}

/** Figures of a running server, with those of its process: memory, CPU, lag of the event loop. */
export function newMetrics(load: () => Promise<Load>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const matches = new Gauge({ name: "game_matches", help: "Matches that are open in this process", registers });
  const connections = new Gauge({ name: "game_connections", help: "Connections to matches", registers });
  const turns = new Histogram({
    name: "game_turn_seconds",
    help: "Time to play a turn of a match",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const failures = new Counter({ name: "game_failures_total", help: "What failed and must not fail", registers });
  return {
    turnPlayed: (ms) => turns.observe(ms / 1_000),
    failed: () => failures.inc(),
    contentType: registry.contentType,
    async lagSeconds() {
      const lag = await registry.getSingleMetric("nodejs_eventloop_lag_p99_seconds")?.get();
      return lag?.values[0]?.value ?? 0;
    },
    async text() {
      const now = await load();
      matches.set(now.matches);
      connections.set(now.connections);
      return registry.metrics();
    },
  };
}
