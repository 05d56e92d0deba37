import { signal } from "@preact/signals";

/** The lines to the server, as the page knows them: of the match, and of the lesson while one waits for a place. */

/** Why there is no line just now. The page comes back by itself. */
export const WHY_AWAY = [
  /** Nothing has come for some seconds; why is being looked at. */
  "silent",
  /** The device says that it has no network. */
  "noNetwork",
  /** Nothing answers at the server's address. */
  "serverAway",
  /** It said that it goes, and comes back most often. */
  "serverClosing",
  /** It answers, with an error of its own. */
  "serverFails",
  /** Pages get through, lines don't. */
  "noLiveLine",
  /** Something else answers in its place, such as a network's page to sign in. */
  "intercepted",
  /** It lets this address in no more for a moment. */
  "tooFast",
  /** It has no room for this match, or this network has as many as it may have. */
  "serverFull",
  "networkFull",
  /** It can't write, or its processes don't find each other. */
  "storeAway",
  "serversApart",
  "unopened",
] as const;
export type WhyAway = (typeof WHY_AWAY)[number];

/** Why a line has ended. No waiting brings it back. */
export const WHY_ENDED = [
  /** The seat is open elsewhere. */
  "takenOver",
  "sentAway",
  /** By whoever watches over the server. */
  "closed",
  /** The server knows no such match, or lesson, any more. */
  "gone",
  /** The rules have changed since it was begun. */
  "otherRules",
  /** The server has a newer page than this one. */
  "oldPage",
  /** The server knows no such seat. */
  "noSeat",
  "passwordNeeded",
] as const;
export type WhyEnded = (typeof WHY_ENDED)[number];

export type LineState =
  | { is: "off" }
  | { is: "connecting" }
  | { is: "online" }
  | { is: "away"; because: WhyAway }
  | { is: "ended"; because: WhyEnded };

export const OFF: LineState = { is: "off" };
export const line = signal<LineState>(OFF);
export const lessonLine = signal<LineState>(OFF);

/** How far the server's clock is ahead of this page's own, which only goes on, ms; undefined until it was heard. */
export const serverAheadMs = signal<number | undefined>(undefined);

/** The server's time, epoch milliseconds; undefined until it was heard. What the device takes for the time is of no account. */
export const serverNow = (): number | undefined =>
  serverAheadMs.value === undefined ? undefined : performance.now() + serverAheadMs.value;
