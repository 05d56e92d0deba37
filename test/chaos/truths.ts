import { BREAKING, type Trouble } from "./troubles.ts";

/** What really was, around the moment at which a device shows something. */
export interface Moment {
  /** Whether one of these was there in the last so many ms, with the device, its line or the server. */
  had: (kinds: readonly Trouble[], ms: number) => boolean;
  /** Whether the quarter changed on this page in the last so many ms, or may have without its being told. */
  hasTurned: (ms: number) => boolean;
}

export interface Truth {
  isTrue: (at: Moment) => boolean;
  /** It says that the line is not there: then the page has not kept silent about it. */
  saysAway?: boolean;
}

/** A page that is told so for longer is told something false. It comes back within that time, as everybody is promised. */
const COMES_BACK_MS = 20_000;
/** "Can't be reached" is no more true when it could be for so long. */
const REACHED_MS = 15_000;
/** So long an answer is waited for, and what is said of it stands there. */
const LAST_ANSWER_MS = 30_000;
/** Who was away for a part of a quarter may have missed its end. */
const MISSED_MS = 180_000;

const always: Truth = { isTrue: () => true };
/** Nobody does here what these words tell of. */
const never: Truth = { isTrue: () => false };
const after = (kinds: readonly Trouble[], ms: number): Truth => ({ isTrue: ({ had }) => had(kinds, ms) });
const away = (kinds: readonly Trouble[], ms = REACHED_MS): Truth => ({ ...after(kinds, ms), saysAway: true });

/**
 * Every sentence that pages tell how things stand by, and when it is true; by its key, or by what its keys begin with. A
 * sentence that stands nowhere here is a fault: new words need a truth.
 */
export const TRUTHS: Record<string, Truth> = {
  "line.away.silent": away([...BREAKING, "asleep", "delayed"], COMES_BACK_MS),
  "line.away.serverAway": away([...BREAKING, "asleep", "delayed"]),
  "line.away.serverClosing": away(["serverClosing"]),
  "line.away.serverFails": away(["serverAway"]),
  "line.away.noLiveLine": away(["refusesUpgrades", "swallowsUpgrades"]),
  "line.away.intercepted": away(["captive"]),
  "line.away.unopened": away(["serverAway", "serverClosing"]),
  // The devices have a network at all times, and ask as often as people do.
  "line.away.noNetwork": { ...never, saysAway: true },
  "line.away.tooFast": { ...never, saysAway: true },
  "line.away.serverFull": { ...never, saysAway: true },
  "line.away.networkFull": { ...never, saysAway: true },
  "line.away.storeAway": { ...never, saysAway: true },
  "line.away.serversApart": { ...never, saysAway: true },
  "line.comesBack": always,
  "line.comesBackWithPlan": always,
  "line.ended.": never,
  "notice.noLine": after([...BREAKING, "asleep", "delayed"], REACHED_MS),
  "notice.unanswered": after([...BREAKING, "asleep", "delayed"], LAST_ANSWER_MS),
  "notice.missedQuarter": {
    isTrue: ({ had, hasTurned }) => hasTurned(LAST_ANSWER_MS) && had([...BREAKING, "asleep"], MISSED_MS),
  },
  "lobby.noServer": away([...BREAKING, "asleep", "delayed"]),
  "lobby.looking": always,
  "lesson.waiting": always,
  "board.projectorAbout": always,
  "teach.line.sockets": always,
  "teach.line.checking": always,
  "teach.opening": always,
  "refusals.table.serverClosing": after(["serverClosing", "serverAway"], REACHED_MS),
  "refusals.table.wrongTurn": { isTrue: ({ hasTurned }) => hasTurned(10_000) },
  "refusals.table.wrongPhase": { isTrue: ({ hasTurned }) => hasTurned(10_000) },
  "refusals.table.locked": always,
  "refusals.table.lockFirst": always,
  "refusals.table.repeated": always,
  "refusals.table.frozen": always,
  "refusals.table.headOnly": always,
  "refusals.table.notYourMinistry": always,
  "refusals.table.": never,
  "refusals.rules.": always,
  "announce.": always,
  "announced.": always,
};

/** @returns undefined for what has no truth yet. */
export function truthOf(key: string): Truth | undefined {
  const exact = TRUTHS[key];
  if (exact) return exact;
  const beginning = Object.keys(TRUTHS)
    .filter((known) => known.endsWith(".") && key.startsWith(known))
    .sort((a, b) => b.length - a.length)[0];
  return beginning === undefined ? undefined : TRUTHS[beginning];
}

/** Keys of sentences that stand elsewhere on a page than where it tells how things stand. */
export const ELSEWHERE = ["lobby.noServer"] as const;
