import type { LessonRefused, TableRefused } from "../../shared/protocol/refusals.ts";
import type { Refusal } from "../../shared/state/refusals.ts";
import type { Coded, CodeTable } from "../../shared/state/terms.ts";
import type { WhyAway } from "./line.ts";

/** What is neither the rules' nor the server's to refuse, each with the terms of its sentence. */
// biome-ignore format: a table
export const NOTICES = {
  noLine: [],
  unanswered: [],
  missedQuarter: [],
  cookiesRefused: [],
  waitSeconds: ["seconds"],
  waitMinutes: ["minutes"],
  /** Said by a server that knows more than this page. */
  unheard: ["code"],
} as const satisfies CodeTable;

/** What a person is told: a code that has words, with its terms. */
export type Told =
  | Refusal
  | TableRefused
  | LessonRefused
  | Coded<typeof NOTICES>
  | { code: WhyAway; terms?: undefined };
