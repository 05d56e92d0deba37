import type { NationId } from "../../shared/state/words.ts";
import type { People, Person } from "./people.ts";
import { type Draft, NO_DRAFT } from "./plans.ts";
import { hasLeft, isHere } from "./presence.ts";

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

  beginTurn(): void {
    this.draft = NO_DRAFT;
    this.lock(false);
  }
}

export type Crews = ReadonlyMap<NationId, Crew>;

/** One for each nation that could play, in the order of the scenario. */
export const crewsOf = (nations: readonly NationId[], crowd: Pick<People, "all">): Crews =>
  new Map(nations.map((nation) => [nation, new Crew(nation, crowd)]));

/** Those that people lead. */
export const playedCrews = (crews: Crews): Crew[] => [...crews.values()].filter(({ members }) => members.length > 0);
