import type { WhyAway } from "../store/line.ts";
import { Refused, refusedIn, type Told } from "./refused.ts";

/** Where the game's server is: the page's own origin, except where a development server serves the page. */
export const SERVER: string = import.meta.env.VITE_SERVER ?? location.origin;

const PATIENCE_MS = 10_000;

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

const LOOK_MS = 5_000;
/** A browser keeps connections for later, and they may have died with the line: the next question takes another one. */
const ASK_AGAIN_MS = 700;

type Answerer = "server" | "somebodyElse" | "nobody";

/** Who answers at the server's address. */
async function whoAnswers(): Promise<Answerer> {
  const enough = new AbortController();
  const ask = async (): Promise<Answerer> => {
    const answer = await fetch(`${SERVER}/healthz`, { cache: "no-store", signal: enough.signal });
    if ((await answer.text()) === "ok") return "server";
    // A proxy whose server is away says so by such a number.
    return answer.status >= 500 ? "nobody" : "somebodyElse";
  };
  return new Promise((resolve) => {
    const tell = (who: Answerer) => {
      clearInterval(asking);
      clearTimeout(giveUp);
      resolve(who);
      enough.abort();
    };
    const askOnce = () => void ask().then(tell, () => !enough.signal.aborted && tell("nobody"));
    const asking = setInterval(askOnce, ASK_AGAIN_MS);
    const giveUp = setTimeout(() => tell("nobody"), LOOK_MS);
    askOnce();
  });
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
  const answer = await reach(path, init).catch(async () => {
    throw new NoLine(await whyUnanswered());
  });
  const body = await answer.json().catch(() => undefined);
  if (answer.ok && (body !== undefined || answer.status === 204)) return body;
  const why = await whyUnanswered();
  // An answer that says that it is none, from a server that is there, is the server's own fault.
  throw refusedIn(body) ?? new NoLine(!answer.ok && why === "silent" ? "serverFails" : why);
}
