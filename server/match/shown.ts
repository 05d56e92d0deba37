import type { CrewMember } from "../../shared/protocol/crew.ts";
import type { ServerMessages } from "../../shared/protocol/protocol.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Chat } from "./chat.ts";
import type { Crews } from "./crew.ts";
import type { Person } from "./people.ts";
import { isHere } from "./presence.ts";
import type { Quarters } from "./quarters.ts";

/** What each at the table is shown of the game, and nobody else. */
export class Shown {
  private readonly quarters: Quarters;
  private readonly crews: Crews;
  private readonly chat: Chat;

  constructor(quarters: Quarters, crews: Crews, chat: Chat) {
    this.quarters = quarters;
    this.crews = crews;
    this.chat = chat;
  }

  /** All that a person may know, with the records from a turn on; undefined before the game has begun. */
  game(person: Person, recordsFrom = 0): ServerMessages["view"] | undefined {
    const shown = this.quarters.game?.shownTo(this.playing(person), recordsFrom);
    return shown && { ...shown, standing: [...person.standing] };
  }

  /** The plan of the nation that a person leads; undefined for who watches. */
  plan(person: Person): ServerMessages["plan"] | undefined {
    const crew = this.crews.get(this.playing(person) ?? "");
    return crew && { turn: this.quarters.turn, orders: [...crew.draft.orders] };
  }

  /** Who leads a person's nation, where several do; else nobody. */
  crew({ nation }: Person): CrewMember[] {
    const crew = this.crews.get(nation ?? "");
    if (!crew || crew.everybody.length < 2) return [];
    const { everybody, head } = crew;
    return everybody.map((member) => {
      const { name, ministries } = member;
      return { name, ministries, isConnected: isHere(member), isHead: member === head };
    });
  }

  log(person: Person, from: number, to: number): ServerMessages["log"] {
    return { turns: this.quarters.game?.logOf(this.playing(person), from, to) ?? [] };
  }

  offers({ nation }: Person): ServerMessages["offers"] {
    const { game } = this.quarters;
    return { offers: game && nation !== undefined ? game.liveOffersTo(nation) : [] };
  }

  /** What was said between a person's nation and others alone. */
  talk(person: Person): ServerMessages["talk"] {
    const nation = this.playing(person);
    return { lines: nation === undefined ? [] : this.chat.talkOf(nation) };
  }

  /** The nation that a person plays; undefined for who watches. */
  private playing({ nation }: Person): NationId | undefined {
    return this.quarters.game?.state.nations[nation ?? ""] ? nation : undefined;
  }
}
