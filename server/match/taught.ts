import type { BoardTable } from "../../shared/protocol/lesson.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import type { Steered } from "../store/store.ts";

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
export type TableLook = Omit<BoardTable, "code"> & Steered;
