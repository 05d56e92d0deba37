import { codeOf, type Fault } from "../plainFault.ts";
import { DamagedFile, NewerFile } from "./sqlite.ts";

/** The low byte of what SQLite calls an error. */
const kindOf = (error: unknown): number => Number((error as { errcode?: number }).errcode ?? 0) & 0xff;
const [PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB] = [3, 5, 6, 8, 10, 11, 13, 14, 26];

/** Making a folder on a disk that can only be read says ENOENT. */
const UNWRITABLE = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"];

/** What is wrong with the file of the matches, by what its use came to. @param path of the file. */
export function sqliteFault(error: unknown, path: string): Fault {
  const [kind, code] = [kindOf(error), codeOf(error)];
  if (error instanceof NewerFile)
    return { what: `${path} was written by a newer version of the game`, cure: "Install that version" };
  if (error instanceof DamagedFile || kind === CORRUPT || kind === NOTADB)
    return {
      what: `${path} is damaged`,
      cure: "Put it aside with its -wal and -shm, and a copy that `npm run admin -- backup` made in its place",
    };
  if (kind === FULL || code === "ENOSPC" || code === "EDQUOT")
    return { what: `The disk is full: ${path} can't be written`, cure: "Free some space" };
  if ([PERM, READONLY, CANTOPEN].includes(kind) || UNWRITABLE.includes(String(code)))
    return {
      what: `This user can't write ${path}`,
      cure: "Give the file and its folder to the user who runs the game, or name another folder by DATA_DIR",
    };
  if (kind === BUSY || kind === LOCKED) return { what: `Another program holds ${path}`, cure: "End that program" };
  if (kind === IOERR || code === "EIO")
    return { what: `The disk under ${path} can't be read or written`, cure: "Look at the disk" };
  return { what: `${path} can't be used: ${(error as Error).message}`, cure: "Look at the file" };
}
