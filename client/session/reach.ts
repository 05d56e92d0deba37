import type { WhyAway } from "../store/line.ts";
import type { Told } from "../store/told.ts";
import { Refused, refusedIn } from "./refused.ts";

/** Where the game's server is: the page's own origin, except where a development server serves the page. */
export const SERVER: string = import.meta.env.VITE_SERVER ?? location.origin;

const PATIENCE_MS = 10_000;

/** When the server was last heard, ms of the page's own clock. */
let heardAt = performance.now();
/** After so long, the connections that a browser keeps may have died. */
const FRESH_MS = 2_000;

/** Asks the server for something, and not for ever. @throws when nothing has answered in time. */
export function reach(path: string, init: RequestInit = {}, ms = PATIENCE_MS): Promise<Response> {
  const given = new AbortController();
  setTimeout(() => given.abort(), ms);
  return fetch(`${SERVER}${path}`, { ...init, signal: given.signal });
}

/** How something is sent along. */
export const posted = (body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/**
 * How one looks who answers: so many questions, so far apart, and so long for the first answer. One is enough on a line that
 * lives. But a browser keeps up to six connections for later, which may all have died with the line: a question on each that is
 * given up closes it. What is asked next takes new ones, and has time, as slow lines are lines.
 */
const ROUNDS = [
  { questions: 1, apartMs: 0, ms: 700 },
  { questions: 6, apartMs: 0, ms: 1_500 },
  { questions: 6, apartMs: 800, ms: 5_000 },
] as const;
/** A connection on which no answer has come so long after the first one is dead. */
const LATER_MS = 700;

type Answerer = "server" | "somebodyElse" | "nobody";

async function askWho(afterMs: number, signal: AbortSignal): Promise<Answerer> {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const answer = await fetch(`${SERVER}/healthz`, { cache: "no-store", signal });
  if ((await answer.text()) === "ok") return "server";
  // A proxy whose server is away says so by such a number.
  return answer.status >= 500 ? "nobody" : "somebodyElse";
}

/** Who answers at the server's address. */
async function whoAnswers(): Promise<Answerer> {
  for (const { questions, apartMs, ms } of ROUNDS) {
    const enough = new AbortController();
    const giveUp = setTimeout(() => enough.abort(), ms);
    const asked = Array.from({ length: questions }, (_, index) => askWho(index * apartMs, enough.signal));
    try {
      const who = await Promise.any(asked);
      setTimeout(() => enough.abort(), LATER_MS);
      if (who === "server") heardAt = performance.now();
      return who;
    } catch {
      // None was given up: all were refused.
      if (!enough.signal.aborted) return "nobody";
    } finally {
      clearTimeout(giveUp);
    }
  }
  return "nobody";
}

/** Why a line can't be had, as far as asking tells. */
export async function whyNoLine(): Promise<WhyAway> {
  const who = await whoAnswers();
  if (who === "server") return "noLiveLine";
  if (who === "somebodyElse") return "intercepted";
  return navigator.onLine ? "serverAway" : "noNetwork";
}

/** Why no whole answer came. When the server can be reached now, the line has broken once, and more is not known. */
export async function whyUnanswered(): Promise<WhyAway> {
  const why = await whyNoLine();
  return why === "noLiveLine" ? "silent" : why;
}

/** The server can't be had just now. */
export class NoLine extends Error {
  readonly because: WhyAway;
  constructor(because: WhyAway) {
    super(because);
    this.because = because;
  }
}

/** Why something was not given, as people are told. */
export function whyNot(error: unknown): Told {
  if (error instanceof Refused) return error.told;
  return { code: error instanceof NoLine ? error.because : "serverFails" };
}

/** Asks the server for something that it gives or refuses. @throws Refused, NoLine */
export async function asked(path: string, init?: RequestInit): Promise<unknown> {
  // What is asked on a connection that has died is lost, and may not be asked twice.
  if (performance.now() - heardAt > FRESH_MS) {
    const why = await whyNoLine();
    if (why !== "noLiveLine") throw new NoLine(why);
  }
  const answer = await reach(path, init).catch(async () => {
    throw new NoLine(await whyUnanswered());
  });
  // Undefined when the line broke on the way.
  const text = await answer.text().catch(() => undefined);
  if (text === undefined) throw new NoLine(await whyUnanswered());
  const body = jsonIn(text);
  if (answer.ok && (body !== undefined || answer.status === 204)) {
    heardAt = performance.now();
    return body;
  }
  const refused = refusedIn(body);
  if (refused) throw refused;
  const why = await whyUnanswered();
  // An answer that is none, from a server that is there, is the server's own fault.
  throw new NoLine(!answer.ok && why === "silent" ? "serverFails" : why);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
