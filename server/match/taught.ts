import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { TalkLine } from "../../shared/protocol/chat.ts";
import { isOwn } from "../../shared/protocol/crew.ts";
import type { BoardTable } from "../../shared/protocol/lesson.ts";
import type { Answer, RequestBody } from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import type { Steered } from "../store/store.ts";
import { OK, refused } from "./answers.ts";
import type { Attendance } from "./attendance.ts";
import type { Crews } from "./crew.ts";
import type { MatchEvent } from "./events.ts";
import type { People, Person } from "./people.ts";
import { isHere } from "./presence.ts";
import type { Quarters } from "./quarters.ts";

/** Somebody who sits at a table of a lesson, as the table is told of them. */
export interface Placed {
  /** SHA-256 of the secret with which they come in. */
  tokenHash: string;
  name: string;
  /** Undefined: they watch. */
  nation: NationId | undefined;
  ministries: readonly Ministry[];
}

/** A table as it is; its people by the hash of their secrets. */
export interface TableLook extends Omit<BoardTable, "code">, Steered {
  /** All who were placed there and are to be there still, whether they are here or not. */
  people: readonly Placed[];
  /** Hashes of the secrets of those whom the server's host sent away. */
  expelled: readonly string[];
}

const askedOf = (asked: string | undefined) => (asked === undefined ? {} : { asked });

export interface TaughtSurroundings {
  crowd: People;
  crews: Crews;
  quarters: Quarters;
  attendance: Attendance;
  tell: (event: MatchEvent) => void;
  table: () => Table;
  talk: () => readonly TalkLine[];
  /** Takes somebody from the table. */
  unseat: (person: Person) => void;
  keepSteered: (steered: Steered) => void;
}

/** What a lesson does with a match that is one of its tables. */
export class Taught {
  private readonly around: TaughtSurroundings;

  constructor(around: TaughtSurroundings) {
    this.around = around;
  }

  /** Puts people at the table as their teacher says, and others away; who sits there already is as they are told now. */
  place(people: readonly Placed[], gone: readonly string[]): void {
    const { quarters, tell, unseat } = this.around;
    for (const tokenHash of gone) {
      const person = this.find(tokenHash);
      if (person) unseat(person);
    }
    for (const placed of people) this.seat(placed);
    tell({ kind: "tableChanged" });
    quarters.resolveIfAllLocked();
  }

  /** Begins the game with the nations that its teacher chose. */
  begin(nations: readonly NationId[]): void {
    const { quarters } = this.around;
    if (quarters.phase === "lobby") quarters.begin(nations);
  }

  steer(to: Steered): void {
    const { quarters, keepSteered, tell, crowd } = this.around;
    if (to.discussed !== quarters.steered.discussed)
      for (const person of crowd.all()) if (person.hand !== undefined) this.putHand(person, undefined);
    keepSteered(to);
    quarters.steer(to);
    tell({ kind: "tableChanged" });
  }

  /** Somebody's hand goes up for an answer to the dilemma that the class looks at, or comes down. */
  raise(person: Person, { dilemma, answer }: RequestBody<"raise">): Answer {
    const { quarters, tell, table } = this.around;
    if (person.nation === undefined) return refused("noSeat");
    if (dilemma !== quarters.steered.discussed) return refused("wrongPhase");
    const isAnswer = rulesetOf(table().scenario)
      .dilemmas.get(dilemma)
      ?.answers.some(({ id }) => id === answer);
    if (answer !== "" && !isAnswer) return refused("badMessage");
    this.putHand(person, answer === "" ? undefined : answer);
    tell({ kind: "tableChanged" });
    return OK;
  }

  private putHand(person: Person, hand: string | undefined): void {
    person.hand = hand;
    this.around.tell({ kind: "seatChanged", person });
  }

  addTime(ms: number): void {
    this.around.quarters.clock.add(ms);
    this.around.tell({ kind: "tableChanged" });
  }

  nextTurn(): void {
    this.around.quarters.resolveNow();
  }

  /** The table as its teacher sees it; people by the hashes of their secrets. */
  look(): TableLook {
    const { crowd, crews, quarters, table, talk } = this.around;
    const isExpelled = ({ presence }: Person) => presence.is === "expelled";
    const placed = crowd.all().filter((person) => !isExpelled(person));
    const { phase, turn, turns, deadline, seats } = table();
    const { game, steered } = quarters;
    const hands: Record<string, number> = {};
    for (const { hand } of placed) if (hand !== undefined) hands[hand] = (hands[hand] ?? 0) + 1;
    return {
      phase,
      turn,
      turns,
      deadline,
      ...steered,
      hands,
      talk: [...talk()],
      seats: Object.values(seats).map(({ nation, isLocked, scoreBp }) => ({
        nation,
        isLocked,
        scoreBp,
        ...askedOf(game?.state.cabinets[nation]?.dilemma?.id),
        pupils: (crews.get(nation)?.members ?? []).map((person) => ({
          id: person.tokenHash,
          isConnected: isHere(person),
          isAbsent: quarters.isAway(person),
          isStuck: person.idleTurns >= 2,
        })),
      })),
      people: placed.map(({ tokenHash, name, nation, ministries }) => ({ tokenHash, name, nation, ministries })),
      expelled: crowd.all().flatMap((person) => (isExpelled(person) ? [person.tokenHash] : [])),
    };
  }

  private find(tokenHash: string): Person | undefined {
    return this.around.crowd.all().find((person) => person.tokenHash === tokenHash);
  }

  private seat({ tokenHash, name, nation, ministries }: Placed): void {
    const { crowd, attendance, quarters, tell } = this.around;
    const person = this.find(tokenHash) ?? crowd.put(tokenHash);
    if (person.nation !== nation) {
      // What one was at elsewhere stays there.
      person.standing = [];
      attendance.expect(person);
    }
    person.name = name;
    person.nation = nation;
    person.ministries = ministries;
    person.standing = person.standing.filter(({ order }) => isOwn(ministries, order));
    person.watches = nation === undefined;
    tell({ kind: "seatChanged", person });
    if (person.presence.is === "joining" || person.presence.is === "awaited") quarters.lost(person);
  }
}
