import type { Database, Statement } from "../../server/store/database.ts";
import type { World } from "./world.ts";

/** In basis points of all writes: those that fail before anything is written, and those of which only the answer is lost. */
const FAILS_BP = 60;
const UNANSWERED_BP = 60;
const TORN_BP = 5_000;

export interface FaultyDisk extends Database {
  /** The power is cut: what is being written is on the disk whole, or not at all, and nobody hears of it. */
  cut: () => void;
}

/** A disk, as one process reaches it: slow, failing at times, and cut off with the process. */
export function faultyDisk(world: World, disk: Database): FaultyDisk {
  let isCut = false;
  const underWay = new Set<readonly Statement[]>();
  /** Never answers once it is cut. */
  const slowly = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      world.after(world.between(0, 12), () => {
        if (!isCut) work().then(resolve, reject);
      });
    });
  return {
    forShare: disk.forShare,
    rows: (sql, values) => slowly(() => disk.rows(sql, values)),
    transaction(statements) {
      underWay.add(statements);
      return slowly(async () => {
        underWay.delete(statements);
        if (world.fails(FAILS_BP)) throw new Error("the disk failed");
        await disk.transaction(statements);
        if (world.fails(UNANSWERED_BP)) throw new Error("the disk gave no answer");
      });
    },
    // It fails once and is well again.
    probe: async () => {},
    erase: disk.erase,
    backup: disk.backup,
    close: async () => {},
    cut() {
      isCut = true;
      for (const statements of underWay) if (world.happens(TORN_BP)) void disk.transaction(statements).catch(() => {});
    },
  };
}
