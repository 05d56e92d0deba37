import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { LIMITS, type Limits } from "./limits/limits.ts";
import { PlainFault } from "./plainFault.ts";

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const commaList = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

/** Without TLS whoever is in between could put a page of their own around the game; a machine's own pages are its own. */
const framingOrigin = z
  .string()
  .regex(
    /^(https:\/\/(\*\.)?[\w.-]+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)\/?$/,
    "only origins such as https://lms.school.example, with commas between them",
  )
  .transform((origin) => origin.replace(/\/$/, ""));

/** Settings, by environment variable. */
export const environmentSchema = z.object({
  /** A file with settings in lines of NAME=value; the environment goes before it. */
  SETTINGS_FILE: z.string().min(1).optional(),
  PORT: whole(0, 65_535).default(2567),
  /** Address to listen on; without it all of them, of IPv4 and IPv6, so that others on the network can join. */
  HOST: z
    .string()
    .transform((host) => host.replace(/^\[(.*)\]$/, "$1"))
    .optional(),
  DATA_DIR: z.string().min(1).default("./data"),
  /** Folder of the host's own scenario files; the ordinary one is `scenarios` in the data folder. */
  SCENARIO_DIR: z.string().min(1).optional(),
  /** What whoever wants to play here has to know. */
  SERVER_PASSWORD: z.string().min(4).max(200).optional(),
  /** What whoever watches over the server has to know; without it nobody can. */
  ADMIN_TOKEN: z.string().min(16, "at least 16 characters, so that nobody guesses it").max(200).optional(),
  /** Whether no match is listed, and each is found by its link or code alone. */
  INVITE_ONLY: z.stringbool().default(false),
  /** Where matches are kept instead of the data folder, for several processes: `postgres://user:password@host/database`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** By which several processes know of each other's matches: `redis://host:6379`. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Where browsers find this one of several processes, without protocol: `game.example/p1`. */
  PUBLIC_ADDRESS: z
    .string()
    .regex(/^[\w.:/[\]-]+$/)
    .optional(),
  /** How many proxies of the host's own stand before the server: the address of a client is what the first of them saw. */
  TRUSTED_PROXIES: whole(0, 8).default(0),
  MAX_MATCHES: whole(1, 100_000).default(200),
  /** Nations in a match. */
  MAX_SEATS: whole(2, 12).default(12),
  /** Minutes after which a match without anybody connected is closed. */
  EMPTY_MINUTES: whole(1, 100_000).default(30),
  /** Days after which a lesson that nobody has touched is deleted, with its matches. */
  LESSON_DAYS: whole(1, 3_650).default(60),
  /** Days after which a match outside of lessons is deleted that nobody has come to, and of which no turn was played. */
  MATCH_DAYS: whole(1, 3_650).default(180),
  /** Folder of the built pages; the ordinary one is `dist` beside the server. */
  PAGES_DIR: z.string().min(1).optional(),
  /** Languages whose word lists names and chat are held against; with "none", no list is. */
  WORD_LISTS: commaList.default(["en", "zh"]),
  /** Other origins, with commas, whose pages may open matches here: `https://school.example`. */
  ALLOWED_ORIGINS: commaList.default([]),
  /** Origins, with commas, whose pages may show the game in a frame: `https://lms.school.example`. */
  FRAME_ANCESTORS: commaList.pipe(z.array(framingOrigin)).default([]),
  /** Whether `/metrics` answers; whoever reaches the server may then read them. */
  METRICS: z.stringbool().default(false),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Set by `npm run dev`: the page comes from Vite, which tells its address itself. */
  DEV: z.string().optional(),
});
type Name = keyof typeof environmentSchema.shape;

/** Settings that are secrets or hold a password. They come from the environment alone, and are never repeated. */
const SECRETS: ReadonlySet<string> = new Set<Name>(["SERVER_PASSWORD", "ADMIN_TOKEN", "DATABASE_URL", "REDIS_URL"]);

export interface Config {
  port: number;
  /** Undefined: all addresses, of both families where the machine has both. */
  host: string | undefined;
  dataDir: string;
  scenarioDir: string;
  /** Of the host's own word lists. */
  wordsDir: string;
  password: string | undefined;
  adminToken: string | undefined;
  isInviteOnly: boolean;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  publicAddress: string | undefined;
  trustedProxies: number;
  maxMatches: number;
  maxSeats: number;
  emptyMs: number;
  lessonMs: number;
  matchMs: number;
  pagesDir: string;
  limits: Limits;
  wordLists: readonly string[];
  allowedOrigins: readonly string[];
  frameAncestors: readonly string[];
  hasMetrics: boolean;
  logLevel: z.infer<typeof environmentSchema>["LOG_LEVEL"];
  isDev: boolean;
}

export class ConfigError extends PlainFault {}

/** A day. */
export const DAY_MS = 86_400_000;

type Variables = Record<string, string | undefined>;

/** A variable set to nothing is a variable not set. */
const given = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));

/** Settings of a file, in lines of NAME=value. @throws ConfigError */
function settingsIn(path: string): Variables {
  let settings: Variables;
  try {
    settings = parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ConfigError(`The settings file can't be read: ${(error as Error).message}`);
  }
  const faults = Object.keys(settings).flatMap((name) => {
    if (SECRETS.has(name))
      return `  ${name} is secret: give it by the environment, where files and backups don't keep it`;
    return Object.hasOwn(environmentSchema.shape, name) ? [] : `  ${name} is no setting`;
  });
  if (faults.length > 0) throw new ConfigError(`The settings of ${path} can't be used:\n${faults.join("\n")}`);
  return settings;
}

const USUAL_FILE = "settings.env";

/** The environment, and what a settings file says beside it. @throws ConfigError */
export function gatherSettings(environment: Variables): Variables {
  const { SETTINGS_FILE } = given(environment);
  const path = SETTINGS_FILE ?? (existsSync(USUAL_FILE) ? USUAL_FILE : undefined);
  return path === undefined ? environment : { ...settingsIn(path), ...given(environment) };
}

/** @throws ConfigError that names each variable that will not do, and why. */
export function readConfig(environment: Variables): Config {
  const settings = given(environment);
  const parsed = environmentSchema.safeParse(settings);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  ${SECRETS.has(name) ? name : `${name}=${settings[name]}`}: ${issue.message}`;
    });
    throw new ConfigError(`These settings can't be used:\n${faults.join("\n")}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    scenarioDir: resolve(data.SCENARIO_DIR ?? join(data.DATA_DIR, "scenarios")),
    wordsDir: resolve(data.DATA_DIR, "words"),
    password: data.SERVER_PASSWORD,
    adminToken: data.ADMIN_TOKEN,
    isInviteOnly: data.INVITE_ONLY,
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    publicAddress: data.PUBLIC_ADDRESS,
    trustedProxies: data.TRUSTED_PROXIES,
    maxMatches: data.MAX_MATCHES,
    maxSeats: data.MAX_SEATS,
    emptyMs: data.EMPTY_MINUTES * 60_000,
    lessonMs: data.LESSON_DAYS * DAY_MS,
    matchMs: data.MATCH_DAYS * DAY_MS,
    pagesDir: resolve(data.PAGES_DIR ?? join(import.meta.dirname, "../dist")),
    limits: LIMITS,
    wordLists: data.WORD_LISTS.filter((language) => language !== "none"),
    allowedOrigins: data.ALLOWED_ORIGINS.map((origin) => origin.replace(/\/$/, "")),
    frameAncestors: data.FRAME_ANCESTORS,
    hasMetrics: data.METRICS,
    logLevel: data.LOG_LEVEL,
    isDev: data.DEV !== undefined,
  };
}
