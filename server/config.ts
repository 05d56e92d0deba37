import { join, resolve } from "node:path";
import { z } from "zod";

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Settings, by environment variable. */
export const environmentSchema = z.object({
  PORT: whole(0, 65_535).default(2567),
  /** Address to listen on; the ordinary one is all of them, so that others on the network can join. */
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("./data"),
  /** Folder of the host's own scenario files; the ordinary one is `scenarios` in the data folder. */
  SCENARIO_DIR: z.string().min(1).optional(),
  /** Where matches are kept instead of the data folder, for several processes: `postgres://user:password@host/database`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** By which several processes know of each other's matches: `redis://host:6379`. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Where browsers find this one of several processes, without protocol: `game.example/p1`. */
  PUBLIC_ADDRESS: z
    .string()
    .regex(/^[\w.:/[\]-]+$/)
    .optional(),
  MAX_MATCHES: whole(1, 100_000).default(200),
  /** Minutes after which a match without anybody connected is closed. */
  EMPTY_MINUTES: whole(1, 100_000).default(30),
  /** Other origins, with commas, whose pages may open matches here: `https://school.example`. */
  ALLOWED_ORIGINS: z.string().default(""),
  /** Whether `/metrics` answers; whoever reaches the server may then read them. */
  METRICS: z.stringbool().default(false),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Set by `npm run dev`: the page comes from Vite, which tells its address itself. */
  DEV: z.string().optional(),
});

/** Settings whose values hold a password, or may. */
const SECRETS = new Set<string>(["DATABASE_URL", "REDIS_URL"]);

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  scenarioDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  publicAddress: string | undefined;
  maxMatches: number;
  emptyMs: number;
  allowedOrigins: string[];
  hasMetrics: boolean;
  logLevel: z.infer<typeof environmentSchema>["LOG_LEVEL"];
  isDev: boolean;
}

export class ConfigError extends Error {}

/** @throws ConfigError that names each variable that will not do, and why. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  // A variable set to nothing is a variable not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      // A password must not end up on a screen or in a log.
      return `  ${SECRETS.has(name) ? name : `${name}=${given[name]}`}: ${issue.message}`;
    });
    throw new ConfigError(`These settings can't be used:\n${faults.join("\n")}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    scenarioDir: resolve(data.SCENARIO_DIR ?? join(data.DATA_DIR, "scenarios")),
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    publicAddress: data.PUBLIC_ADDRESS,
    maxMatches: data.MAX_MATCHES,
    emptyMs: data.EMPTY_MINUTES * 60_000,
    allowedOrigins: data.ALLOWED_ORIGINS.split(",")
      .map((origin) => origin.trim().replace(/\/$/, ""))
      .filter(Boolean),
    hasMetrics: data.METRICS,
    logLevel: data.LOG_LEVEL,
    isDev: data.DEV !== undefined,
  };
}
