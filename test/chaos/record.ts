import { join } from "node:path";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { MatchStore, StoredDraft, StoredMatch } from "../../server/store/store.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { NationId } from "../../shared/state/words.ts";

/** What the server has on record, looked at from beside it. */
export class ServerRecord {
  private readonly store: MatchStore;

  constructor(dataDir: string) {
    this.store = sqliteStore(join(dataDir, "matches.sqlite"));
  }

  match = (code: string): Promise<StoredMatch | undefined> => this.store.load(code);
  close = (): Promise<void> => this.store.close();
}

/** The nation that somebody of this name leads there. */
export const nationOf = ({ people }: StoredMatch, name: string): NationId | undefined =>
  people.find((person) => person.name === name && !person.hasLeft && !person.isExpelled)?.nation;

/** The plan of a nation for the turn that is being planned. */
export const draftOf = ({ drafts, played }: StoredMatch, nation: NationId): StoredDraft | undefined =>
  drafts.find((draft) => draft.nation === nation && draft.turn === played.length);

/** The orders that a turn was played with; undefined where it has not been played. */
export const playedWith = ({ played }: StoredMatch, turn: number, nation: NationId): readonly Order[] | undefined =>
  played[turn]?.plans[nation];
