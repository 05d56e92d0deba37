/** Beyond it one is told minutes. */
const MOST_SECONDS = 120;

/** What a person is told: a code that has words, with its terms. */
export interface Told {
  code: string;
  terms?: Record<string, string | number>;
}

/** What is said to who was refused with these words of the server: a code or, of who is to wait, `tooFast` and how many seconds. */
export function noticeOf(said: string): Told {
  const seconds = Number(/tooFast (\d+)/.exec(said)?.[1] ?? 0);
  if (seconds === 0) return { code: said };
  return seconds > MOST_SECONDS
    ? { code: "waitMinutes", terms: { minutes: Math.ceil(seconds / 60) } }
    : { code: "waitSeconds", terms: { seconds } };
}

/** The server does not want this. */
export class Refused extends Error {
  /** One of its codes. */
  readonly code: string;
  readonly told: Told;

  /** @param said a code, or `tooFast` and seconds. */
  constructor(said: string, terms?: Told["terms"]) {
    super(said);
    this.code = said.split(" ")[0] ?? said;
    this.told = terms ? { code: said, terms } : noticeOf(said);
  }
}

/** The server's refusals are single words, the one to wait with its seconds; whatever else fails speaks in sentences. */
const REFUSAL = /^[a-z]+([A-Z][a-z]+)*( \d+)?$/;

/** The refusal in what the server, or Colyseus for it, says went wrong. */
export const refusedBy = (words: unknown, terms?: Told["terms"]): Refused | undefined =>
  typeof words === "string" && REFUSAL.test(words) ? new Refused(words, terms) : undefined;

/** The refusal in the body of an answer. */
export function refusedIn(body: unknown): Refused | undefined {
  const { error, seconds, terms } = Object(body) as { error?: unknown; seconds?: number; terms?: Told["terms"] };
  const isToWait = error === "tooFast" && seconds !== undefined;
  return refusedBy(isToWait ? `${error} ${seconds}` : error, terms);
}
