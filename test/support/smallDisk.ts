import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real disk of so few megabytes that a test can fill it. */
export interface SmallDisk {
  path: string;
  fill: () => void;
  free: () => void;
  makeReadOnly: () => void;
  remove: () => void;
}

const mount = (...args: string[]) => execFileSync("mount", args, { stdio: "ignore" });

/** Undefined where nobody may mount one: only root on Linux may, and not in every container. */
export function smallDisk(megabytes = 4): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), "tctm-disk-"));
  try {
    mount("-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", path);
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const filler = join(path, "filler");
  return {
    path,
    fill() {
      const file = openSync(filler, "a");
      try {
        // In small pieces at last, so that nothing fits any more.
        for (const size of [65_536, 512]) writeUntilFull(file, Buffer.alloc(size, 1));
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler, { force: true }),
    makeReadOnly: () => mount("-o", "remount,ro", path),
    remove() {
      execFileSync("umount", [path], { stdio: "ignore" });
      rmSync(path, { recursive: true });
    },
  };
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
