/**
 * All limits of pace and number, in one place. Most are by network: an IPv4 address or a /64 of IPv6 (limits/network.ts), since
 * that is what one household, school or attacker has. A whole school may come from one, so each of these lets two hundred
 * pupils in within seconds. What a match or a lesson allows inside is with its rules (match/match.ts, lessons/roster.ts).
 */

/** So much of something in so many seconds. */
export interface Pace {
  points: number;
  seconds: number;
}

export const PACES = {
  /** By network: whatever asks the server for anything but a page. */
  requests: { points: 6_000, seconds: 60 },
  /** By network: ways into a room, a new one or one that is there. */
  entries: { points: 1_200, seconds: 60 },
  /** By network: requests of lines that are polled for, each of which asks a few times a second while people are busy. */
  polls: { points: 60_000, seconds: 60 },
  /** By network: lines that are opened, of whatever kind. */
  lines: { points: 1_200, seconds: 60 },
  /** By network: new matches. */
  matches: { points: 60, seconds: 60 },
  /** By network: matches that are taken up from their record, which plays all their turns again. */
  reopenings: { points: 120, seconds: 60 },
  /** By network: new lessons, each of which is kept for weeks. */
  lessons: { points: 60, seconds: 3_600 },
  /** By network and lesson: pupils that it has not seen before. They fill it to no more than this. */
  pupils: { points: 240, seconds: 3_600 },
  /** By network and key: the records of a whole lesson, read for a debrief. */
  records: { points: 60, seconds: 60 },
  /** By network: seats that somebody holds and asks about, as a class does that opens the lobby. */
  seats: { points: 2_400, seconds: 60 },
  /** By network: codes asked for that are none. Those that are cost nothing: a class may ask all at once. */
  misses: { points: 100, seconds: 600 },
  /** By network and code: that it was asked for, once. Asking again is no guess. */
  asked: { points: 1, seconds: 3_600 },
  /** By network, each kind on its own: who mistakes one is not kept from another. */
  wrongPasswords: { points: 30, seconds: 60 },
  wrongTokens: { points: 30, seconds: 60 },
  wrongKeys: { points: 30, seconds: 60 },
  wrongSeats: { points: 30, seconds: 60 },
  /** By network and secret: that it was wrong, once. A page that says it again has not guessed again. */
  sameWrong: { points: 1, seconds: 60 },
} as const satisfies Record<string, Pace>;
export type Limited = keyof typeof PACES;

export interface Limits {
  paces: Readonly<Record<Limited, Pace>>;
  /** Of one line; who is faster loses it. */
  messagesPerSecond: number;
  /** Of one network, in one process: connections of any kind, lines among them, and requests that wait for an answer. */
  connectionsAtOnce: number;
  linesAtOnce: number;
  requestsAtOnce: number;
  /** How many of so many matches may be open that came from one network: people's own, and with the tables of lessons. */
  matchesAtOnce: (maxMatches: number) => { own: number; withTables: number };
  /** Where a network has as many, one that nobody has been in for so long is put away for the next: a class comes after another. */
  idleMs: number;
}

export const LIMITS: Limits = {
  paces: PACES,
  messagesPerSecond: 30,
  connectionsAtOnce: 2_500,
  linesAtOnce: 1_000,
  requestsAtOnce: 400,
  idleMs: 60_000,
  matchesAtOnce(maxMatches) {
    // Forty pupils of one school who all press Play find room where the server has it.
    const own = Math.min(Math.ceil(maxMatches / 2), Math.max(40, Math.ceil(maxMatches / 4)));
    return { own, withTables: Math.ceil((3 * maxMatches) / 4) };
  },
};
