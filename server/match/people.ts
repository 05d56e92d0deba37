import { createHash, randomBytes } from "node:crypto";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import type { StoredPerson } from "../store/store.ts";
import { lookAlikes } from "./lookAlike.ts";
import { hasLeft, isHere, type Presence } from "./presence.ts";
import { LINE_TIME, ownTime, TimeBank } from "./timeBank.ts";

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
  /** The answer for which the hand is up, while the class looks at a dilemma. Nothing of it is kept. */
  hand: string | undefined;
  /** Attendance alone changes it. */
  readonly presence: Presence;
  /** Time to think that this person may add to turns, and time for which the others wait when the line is lost. */
  readonly own: TimeBank;
  readonly line: TimeBank;
  /** Changed the plan of this turn, or locked it. */
  hasPlanned: boolean;
  /** Gave an order in this turn; and turns in a row without any. */
  hasOrdered: boolean;
  idleTurns: number;
  /** Turns in a row that the person neither locked nor planned. */
  missedTurns: number;
  /** Turns that a bot played because the person had left. */
  botTurns: number;
}

export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

const presenceOf = ({ hasLeft, isExpelled }: StoredPerson): Presence =>
  isExpelled ? { is: "expelled" } : hasLeft ? { is: "left", looksOn: false } : { is: "joining" };

export interface People {
  all: () => readonly Person[];
  /** Those to whom there is a line. */
  here: () => Person[];
  /** Those who hold a nation, and play it. */
  players: () => Person[];
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

/**
 * @param before those who were at the table when it was last kept; none of them is here.
 * @param turnMs length of a turn; 0 = untimed.
 */
export function people(before: readonly StoredPerson[] = [], turnMs = 0): People {
  /** As everybody comes, and comes back after a restart. */
  const newlyCome = ({ ownUsedMs, lineUsedMs, ...person }: Omit<StoredPerson, "isHost" | "hasLeft">): Person => ({
    tokenHash: person.tokenHash,
    name: person.name,
    nation: person.nation,
    ministries: person.ministries ?? [],
    watches: person.watches,
    isReady: person.isReady,
    standing: person.standing ?? [],
    hand: undefined,
    presence: { is: "joining" },
    own: new TimeBank(ownTime(turnMs), ownUsedMs),
    line: new TimeBank(LINE_TIME, lineUsedMs),
    hasPlanned: false,
    hasOrdered: false,
    idleTurns: 0,
    missedTurns: person.missedTurns ?? 0,
    botTurns: person.botTurns ?? 0,
  });
  const list: Person[] = before.map((person) => ({ ...newlyCome(person), presence: presenceOf(person) }));
  let host = list[before.findIndex(({ isHost }) => isHost)];

  /** Two whose nicknames look the same are told apart by number. */
  const { distinct } = lookAlikes();

  const passHost = () => {
    host = list.find((person) => person !== host && person.presence.is === "here") ?? host;
  };

  return {
    all: () => list,
    here: () => list.filter(isHere),
    players: () => list.filter((person) => person.nation !== undefined && !hasLeft(person)),
    ofToken(token) {
      const hash = hashOfToken(token);
      return list.find((person) => person.tokenHash === hash);
    },
    host: () => host,
    add(nickname, watches) {
      const token = randomBytes(16).toString("base64url");
      const name = distinct(nickname, list);
      const person = newlyCome({ tokenHash: hashOfToken(token), name, nation: undefined, watches, isReady: false });
      list.push(person);
      host ??= person;
      return { person, token };
    },
    put(tokenHash) {
      const person = newlyCome({ tokenHash, name: "", nation: undefined, watches: true, isReady: false });
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
        const { tokenHash, name, nation, watches, isReady, standing, ministries, presence, missedTurns, botTurns } =
          person;
        return {
          tokenHash,
          name,
          nation,
          watches,
          isReady,
          hasLeft: hasLeft(person),
          standing,
          ...(ministries.length > 0 ? { ministries } : {}),
          ...(presence.is === "expelled" ? { isExpelled: true } : {}),
          ownUsedMs: person.own.usedMs,
          lineUsedMs: person.line.usedMs,
          missedTurns,
          botTurns,
          isHost: person === host,
        };
      }),
    passHost,
  };
}
