import { LESSON_REFUSALS, TABLE_REFUSALS } from "../../shared/protocol/refusals.ts";
import { REFUSALS } from "../../shared/state/refusals.ts";
import type { CodeTable } from "../../shared/state/terms.ts";
import { NOTICES, type Told } from "../store/told.ts";

/** Beyond it one is told minutes. */
const MOST_SECONDS = 120;

/** Every code that a page has words for, with the names of its terms. */
const KNOWN: CodeTable = {
  ...REFUSALS,
  ...LESSON_REFUSALS,
  ...NOTICES,
  ...Object.fromEntries(TABLE_REFUSALS.map((code) => [code, []])),
};

/** What is said to who was refused with this code of the server: that it is not known, when it is not, or lacks its terms. */
function toldOf(code: string, terms: object): Told {
  const names = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
  if (!names?.every((name) => name in terms)) return { code: "unheard", terms: { code } };
  return (names.length > 0 ? { code, terms } : { code }) as Told;
}

const toWait = (seconds: number): Told =>
  seconds > MOST_SECONDS
    ? { code: "waitMinutes", terms: { minutes: Math.ceil(seconds / 60) } }
    : { code: "waitSeconds", terms: { seconds } };

/** The server does not want this. */
export class Refused extends Error {
  /** As the server said it. */
  readonly code: string;
  readonly told: Told;

  constructor(told: Told, code: string = told.code) {
    super(code);
    this.code = code;
    this.told = told;
  }
}

/** The server's refusals are single words, the one to wait with its seconds; whatever else fails speaks in sentences. */
const REFUSAL = /^([a-z]+(?:[A-Z][a-z]+)*)(?: (\d+))?$/;

/** The refusal in what the server, or Colyseus for it, says went wrong. */
export function refusedBy(words: unknown, terms: unknown = {}): Refused | undefined {
  const [, code, seconds] = (typeof words === "string" && REFUSAL.exec(words)) || [];
  if (code === undefined) return undefined;
  const isToWait = code === "tooFast" && Number(seconds ?? 0) > 0;
  return new Refused(isToWait ? toWait(Number(seconds)) : toldOf(code, Object(terms)), code);
}

/** The refusal in the body of an answer. */
export function refusedIn(body: unknown): Refused | undefined {
  const { error, seconds, terms } = Object(body) as { error?: unknown; seconds?: unknown; terms?: unknown };
  return refusedBy(error === "tooFast" && typeof seconds === "number" ? `${error} ${seconds}` : error, terms);
}
