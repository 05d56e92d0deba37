import { type Zippable, zipSync } from "fflate";

export * from "fflate";

/** Everything of fflate, but for its `zip`: this one has no workers. */
export function zip(files: Zippable, done: (fault: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
