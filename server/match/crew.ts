import { MINISTRIES, type NationId } from "../../shared/state/words.ts";
import type { Game } from "./game.ts";
import type { People, Person } from "./people.ts";
import { type Draft, NO_DRAFT, type Played } from "./plans.ts";
import { hasLeft, isHere } from "./presence.ts";
import { LINE_REGAINED_MS } from "./timeBank.ts";

/** Those who lead one nation: they have one plan, one lock and one vote, whoever of them is here. */
export class Crew {
  readonly nation: NationId;
  draft: Draft = NO_DRAFT;
  isLocked = false;
  /** Would go on without those who are still planning. */
  wantsOn = false;
  private readonly crowd: Pick<People, "all">;

  constructor(nation: NationId, crowd: Pick<People, "all">) {
    this.nation = nation;
    this.crowd = crowd;
  }

  /** All who lead it, with those who left: their ministries are nobody else's. In the order in which they came. */
  get everybody(): Person[] {
    return this.crowd.all().filter(({ nation }) => nation === this.nation);
  }

  /** Those who have not left; without any, a bot plays. */
  get members(): Person[] {
    return this.everybody.filter((person) => !hasLeft(person));
  }

  /** Who locks its plan: the first who is here. */
  get head(): Person | undefined {
    const { members } = this;
    return members.find(isHere) ?? members[0] ?? this.everybody[0];
  }

  lock(isLocked: boolean): void {
    this.isLocked = isLocked;
    if (!isLocked) this.wantsOn = false;
  }

  /** Who plays it in this turn. A plan counts as it stands, locked or not, and so does the first turn that somebody misses. */
  get playedBy(): Played {
    if (this.members.length === 0) return "bot";
    const missing = this.everybody.filter((person) => hasLeft(person) || person.missedTurns > 1);
    return missing.flatMap(({ ministries }) => (ministries.length > 0 ? ministries : MINISTRIES));
  }

  /** The turn's time is over: who took part in it, and who did not. */
  endTurn(): void {
    for (const member of this.members) {
      // Where several lead a nation, those who are there when it is locked have had their say.
      const tookPart = member.hasPlanned || (this.isLocked && isHere(member));
      member.missedTurns = tookPart ? 0 : member.missedTurns + 1;
      member.idleTurns = member.hasOrdered ? 0 : member.idleTurns + 1;
      if (this.isLocked) member.line.giveBack(LINE_REGAINED_MS);
    }
  }

  beginTurn(): void {
    this.draft = NO_DRAFT;
    this.lock(false);
    const isLeft = this.members.length === 0;
    for (const person of this.everybody) {
      if (isLeft) person.botTurns += 1;
      person.hasPlanned = false;
      person.hasOrdered = false;
      person.own.beginTurn();
      person.line.beginTurn();
    }
  }

  /** What its people ordered to be done each turn is the plan that the turn begins with. @returns whether there is any. */
  carryOnStanding({ draftFrom }: Pick<Game, "draftFrom">): boolean {
    const { members } = this;
    const standing = members.flatMap((member) => member.standing);
    if (standing.length === 0) return false;
    const { draft, left } = draftFrom(this.nation, standing);
    this.draft = draft;
    const goOn = new Set(left);
    for (const member of members) member.standing = member.standing.filter((order) => goOn.has(order));
    return true;
  }
}

export type Crews = ReadonlyMap<NationId, Crew>;

/** One for each nation that could play, in the order of the scenario. */
export const crewsOf = (nations: readonly NationId[], crowd: Pick<People, "all">): Crews =>
  new Map(nations.map((nation) => [nation, new Crew(nation, crowd)]));

/** Those that people lead. */
export const playedCrews = (crews: Crews): Crew[] => [...crews.values()].filter(({ members }) => members.length > 0);
