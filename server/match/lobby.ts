import type { Answer } from "../../shared/protocol/protocol.ts";
import type { NationId } from "../../shared/state/words.ts";
import { OK, refused } from "./answers.ts";
import { type Crews, playedCrews } from "./crew.ts";
import type { MatchEvent } from "./events.ts";
import type { People, Person } from "./people.ts";
import { hasLeft } from "./presence.ts";
import { whyNotSit } from "./seats.ts";

export interface LobbySurroundings {
  crowd: People;
  crews: Crews;
  /** How many nations play. */
  seats: number;
  tell: (event: MatchEvent) => void;
}

/** Where people choose their nations, before the game begins. */
export class Lobby {
  private readonly around: LobbySurroundings;

  constructor(around: LobbySurroundings) {
    this.around = around;
  }

  /** @param nation empty: gives the seat back. */
  chooseNation(person: Person, nation: NationId): Answer {
    const { crews, tell } = this.around;
    const crew = crews.get(nation);
    const refusal = nation === "" ? undefined : whyNotSit(person, crew, this.isFull());
    if (refusal) return refused(refusal);
    const holder = crew?.head;
    if (holder && holder !== person) {
      holder.nation = undefined;
      holder.isReady = false;
    }
    person.nation = crew?.nation;
    person.isReady = false;
    person.watches = false;
    tell({ kind: "seatChanged", person });
    tell({ kind: "tableChanged" });
    return OK;
  }

  ready(person: Person, isReady: boolean): Answer {
    if (person.nation === undefined) return refused("noSeat");
    person.isReady = isReady;
    this.around.tell({ kind: "tableChanged" });
    return OK;
  }

  /** Who has not chosen gets the first nation that is free, and bots get the rest. @returns all that play; none without people. */
  fill(): NationId[] {
    const { crews, seats, tell } = this.around;
    for (const person of this.undecided()) {
      if (this.isFull()) break;
      person.nation = [...crews.values()].find(({ head }) => !head)?.nation;
      tell({ kind: "seatChanged", person });
    }
    const taken = playedCrews(crews).map(({ nation }) => nation);
    if (taken.length === 0) return [];
    const free = [...crews.keys()].filter((nation) => !taken.includes(nation));
    return [...taken, ...free.slice(0, seats - taken.length)];
  }

  /** Those who came to play, and hold no nation yet. */
  undecided(): Person[] {
    return this.around.crowd
      .all()
      .filter((person) => person.nation === undefined && !person.watches && !hasLeft(person));
  }

  /** Whether the people who hold a nation are as many as may play. */
  private isFull(): boolean {
    return this.around.crowd.players().length >= this.around.seats;
  }
}
