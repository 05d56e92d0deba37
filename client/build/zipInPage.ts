import { type Zippable, zipSync } from "fflate";

export { zipSync };

/** fflate's own `zip`, without its workers. */
export function zip(files: Zippable, done: (fault: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
