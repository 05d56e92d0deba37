import { createHash, randomBytes } from "node:crypto";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import type { StoredPerson } from "../store/store.ts";
import { lookAlikes } from "./lookAlike.ts";

/** Somebody at the table: with a nation a player, without one a watcher or, in the lobby, undecided. */
export interface Person {
  name: string;
  /** SHA-256 of the secret with which this person comes back; the secret itself is not kept. */
  tokenHash: string;
  nation: NationId | undefined;
  /** Of the nation, where several lead it; none: all of them. */
  ministries: readonly Ministry[];
  /** Came to watch, and is not to be given a nation when the match starts. */
  watches: boolean;
  isReady: boolean;
  /** Orders that each turn's plan begins with. */
  standing: readonly StandingOrder[];
  isLocked: boolean;
  isConnected: boolean;
  /** Has been gone for so long that nobody waits any more. */
  isAbsent: boolean;
  /** Until when the others wait for the lost line, epoch milliseconds; 0 when they don't. */
  awaitedUntil: number;
  /** What was used in the match and in this turn, of the time to think and of that for lost lines, milliseconds. */
  ownUsedMs: number;
  ownTurnMs: number;
  lineUsedMs: number;
  lineTurnMs: number;
  /** Changed the plan of this turn, or locked it. */
  hasPlanned: boolean;
  /** Gave an order in this turn; and turns in a row without any. */
  hasOrdered: boolean;
  idleTurns: number;
  /** Wants to go on without those who are still planning. */
  wantsOn: boolean;
  /** Turns in a row that the person neither locked nor planned. */
  missedTurns: number;
  /** Turns that a bot played because the person had left. */
  botTurns: number;
  /** Said goodbye: a bot plays on, until the person comes back. */
  hasLeft: boolean;
  /** Was sent away for good. */
  isExpelled: boolean;
}

export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** How everybody comes, and comes back after a restart. */
const NEWLY_COME = {
  isLocked: false,
  isConnected: false,
  isAbsent: false,
  awaitedUntil: 0,
  ownUsedMs: 0,
  ownTurnMs: 0,
  lineUsedMs: 0,
  lineTurnMs: 0,
  hasPlanned: false,
  hasOrdered: false,
  isExpelled: false,
  idleTurns: 0,
  wantsOn: false,
  missedTurns: 0,
  botTurns: 0,
} as const;

export interface People {
  all: () => readonly Person[];
  connected: () => Person[];
  /** Those who hold a nation, and play it. */
  players: () => Person[];
  /** Who leads a nation, and locks its plan: of several the first who is there. */
  ofNation: (nation: NationId) => Person | undefined;
  /** All who lead it. */
  crewOf: (nation: NationId | undefined) => Person[];
  ofToken: (token: string) => Person | undefined;
  host: () => Person | undefined;
  /** The newcomer and the secret, which is known here for this moment only. The first to come is the host. */
  add: (nickname: string, watches: boolean) => { person: Person; token: string };
  /** Somebody whose secret another has given them. */
  put: (tokenHash: string) => Person;
  remove: (person: Person) => void;
  /** What of each is kept, so that a restart brings them back. */
  stored: () => StoredPerson[];
  /** Gives the host's role to the next who is there; it stays where it is when nobody else is. */
  passHost: () => void;
}

/** @param before those who were at the table when it was last kept; none of them is connected. */
export function people(before: readonly StoredPerson[] = []): People {
  const list: Person[] = before.map(({ isHost: _, ...person }) => ({
    ...NEWLY_COME,
    ...person,
    nation: person.nation,
    standing: person.standing ?? [],
    ministries: person.ministries ?? [],
  }));
  let host = list[before.findIndex(({ isHost }) => isHost)];

  /** Two whose nicknames look the same are told apart by number. */
  const { distinct } = lookAlikes();

  const crewOf = (nation: NationId | undefined) =>
    nation === undefined ? [] : list.filter((person) => person.nation === nation && !person.hasLeft);

  const passHost = () => {
    host = list.find((person) => person !== host && person.isConnected && !person.hasLeft) ?? host;
  };

  return {
    all: () => list,
    connected: () => list.filter((person) => person.isConnected),
    players: () => list.filter((person) => person.nation !== undefined && !person.hasLeft),
    ofNation(nation) {
      const crew = crewOf(nation);
      return crew.find(({ isConnected }) => isConnected) ?? crew[0] ?? list.find((person) => person.nation === nation);
    },
    crewOf,
    ofToken(token) {
      const hash = hashOfToken(token);
      return list.find((person) => person.tokenHash === hash);
    },
    host: () => host,
    add(nickname, watches) {
      const token = randomBytes(16).toString("base64url");
      const person: Person = {
        name: distinct(nickname, list),
        tokenHash: hashOfToken(token),
        nation: undefined,
        watches,
        isReady: false,
        standing: [],
        ministries: [],
        hasLeft: false,
        ...NEWLY_COME,
      };
      list.push(person);
      host ??= person;
      return { person, token };
    },
    put(tokenHash) {
      const unnamed = { name: "", nation: undefined, watches: true, isReady: false, standing: [], ministries: [] };
      const person: Person = { ...NEWLY_COME, ...unnamed, tokenHash, hasLeft: false };
      list.push(person);
      return person;
    },
    remove(person) {
      const index = list.indexOf(person);
      if (index < 0) return;
      list.splice(index, 1);
      if (host === person) {
        passHost();
        if (host === person) host = undefined;
      }
    },
    stored: () =>
      list.map((person) => {
        const { tokenHash, name, nation, watches, isReady, hasLeft, standing } = person;
        const { ownUsedMs, lineUsedMs, missedTurns, botTurns } = person;
        const crew = person.ministries.length > 0 ? { ministries: person.ministries } : {};
        const expelled = person.isExpelled ? { isExpelled: true } : {};
        const time = { ...crew, ...expelled, ownUsedMs, lineUsedMs, missedTurns, botTurns };
        return { tokenHash, name, nation, watches, isReady, hasLeft, standing, ...time, isHost: person === host };
      }),
    passHost,
  };
}
