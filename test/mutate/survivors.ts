import type { Change } from "./changes.ts";

/** A change that no test can or should tell, and why. Found by its text: the line it begins in, and what of it is changed. */
export interface Excused {
  file: string;
  line: string;
  from: string;
  /** Undefined: whatever it becomes. */
  to?: string;
  why: string;
}

export const SURVIVORS: readonly Excused[] = [];

export const excuseOf = (change: Change): Excused | undefined =>
  SURVIVORS.find(
    ({ file, line, from, to }) =>
      file === change.file && line === change.line && from === change.from && (to === undefined || to === change.to),
  );
