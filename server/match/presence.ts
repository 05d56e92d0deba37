/**
 * Whether somebody is at the table: one state at a time, with what belongs to it alone. On record are `left` and `expelled`;
 * after a restart everybody else has yet to come. Only Attendance changes it.
 */
export type Presence =
  /** Has a place, and has yet to come: let in just now, put there by a teacher, or known from the record. */
  | { readonly is: "joining" }
  | { readonly is: "here" }
  /** The line was lost, and the others wait until then, epoch milliseconds; counted is what is taken from the time bank. */
  | { readonly is: "awaited"; readonly since: number; readonly until: number; readonly isCounted: boolean }
  /** Has been gone for so long that nobody waits any more. */
  | { readonly is: "absent" }
  /** Said goodbye: a bot plays on until the person comes back. After the end one comes back to look on. */
  | { readonly is: "left"; readonly looksOn: boolean }
  /** Was sent away for good. */
  | { readonly is: "expelled" };

interface Present {
  readonly presence: Presence;
}

/** Whether there is a line to this person. */
export const isHere = ({ presence }: Present): boolean =>
  presence.is === "here" || (presence.is === "left" && presence.looksOn);

/** Whether this person plays no more, unless they come back. */
export const hasLeft = ({ presence }: Present): boolean => presence.is === "left" || presence.is === "expelled";

/** Until when the others wait for the lost line, epoch milliseconds; 0 when they don't. */
export const awaitedUntil = ({ presence }: Present): number => (presence.is === "awaited" ? presence.until : 0);
