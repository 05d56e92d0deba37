import { randomBytes } from "node:crypto";
import { type NameRefusal, whyNotName } from "../../shared/protocol/cleaned.ts";
import type { LookAlikes } from "../match/lookAlike.ts";
import { hashOfToken } from "../match/people.ts";
import { whyNotCalled } from "../words/whyNotCalled.ts";
import { madeName } from "./madeName.ts";
import type { Sitter, TableSeat } from "./seating.ts";

/** Who belongs to a class: their names, their secrets, and how they come and come back. Pure but for the secrets it draws. */

export interface Pupil extends Sitter {
  readonly name: string;
  /** SHA-256 of the secret with which this pupil comes back, to the lesson and to the table. */
  readonly tokenHash: string;
  /** Id of the pupil whom a newcomer claims to be, on another device; the teacher decides. */
  readonly claims?: string | undefined;
  /** Every nation that this one has led, at its table. */
  readonly led?: readonly TableSeat[];
}

/** Pupils in a lesson, at most. */
export const MOST_PUPILS = 400;

export interface Arrival {
  token?: string | undefined;
  nickname?: string | undefined;
}
export type ArrivalRefusal = "lessonFull" | "noSeat" | "unfitName" | NameRefusal;

export interface Door {
  /** Whether pupils take names that the game makes, and no others. */
  hasMadeNames: boolean;
  names: LookAlikes;
  isFit: (text: string) => boolean;
  isHere: (pupil: Pupil) => boolean;
}

export const ofToken = (pupils: readonly Pupil[], token: string): Pupil | undefined => {
  const hash = hashOfToken(token);
  return pupils.find(({ tokenHash }) => tokenHash === hash);
};

export const pupilOf = (pupils: readonly Pupil[], id: string): Pupil | undefined =>
  pupils.find((pupil) => pupil.id === id);

/** Those who have no seat, and are not asked whether they have one already. */
export const waiting = (pupils: readonly Pupil[]): Pupil[] =>
  pupils.filter(({ table, claims }) => table === undefined && claims === undefined);

/** Somebody comes, back by their secret or as a newcomer, whose secret is known here for this moment only. */
export function arrival(
  pupils: readonly Pupil[],
  { token, nickname }: Arrival,
  { hasMadeNames, names, isFit, isHere }: Door,
): { token: string; newcomer?: Pupil } | ArrivalRefusal {
  if (token !== undefined && ofToken(pupils, token)) return { token };
  // The secret of somebody who was sent away, or of a device that another has replaced, makes nobody a new pupil.
  if (token !== undefined) return "noSeat";
  if (pupils.length >= MOST_PUPILS) return "lessonFull";
  const own = hasMadeNames ? undefined : nickname;
  const refusal = own === undefined ? undefined : whyNotCalled(own, isFit);
  if (refusal) return refusal;
  const fresh = randomBytes(16).toString("base64url");
  // Of the same name as somebody who is not here: perhaps the same person, without the device of last time.
  const away = pupils.filter((pupil) => !isHere(pupil));
  const other = own === undefined ? undefined : names.find(own, away);
  const newcomer: Pupil = {
    id: randomBytes(6).toString("base64url"),
    name: names.distinct(own ?? madeName(), pupils),
    tokenHash: hashOfToken(fresh),
    table: undefined,
    nation: undefined,
    ...(other ? { claims: other.id } : {}),
  };
  return { token: fresh, newcomer };
}

export const without = (pupils: readonly Pupil[], id: string): Pupil[] => pupils.filter((pupil) => pupil.id !== id);

/** The teacher has said whether a newcomer is the pupil that they say to be: then the two are one. */
export function accepted(pupils: readonly Pupil[], { id, claims, tokenHash }: Pupil, isSame: boolean): Pupil[] {
  const known = claims === undefined ? undefined : pupilOf(pupils, claims);
  if (!known || !isSame) return pupils.map((one) => (one.id === id ? { ...one, claims: undefined } : one));
  // The seat is the old one; the secret that leads to it is the newcomer's from now on.
  return without(pupils, id).map((one) => (one === known ? { ...one, tokenHash } : one));
}

export function renamed(
  pupils: readonly Pupil[],
  id: string,
  wanted: string,
  names: LookAlikes,
): Pupil[] | NameRefusal {
  const refusal = whyNotName(wanted);
  if (refusal) return refusal;
  const name = names.distinct(wanted, without(pupils, id));
  return pupils.map((one) => (one.id === id ? { ...one, name } : one));
}

/** What each has led by now, for the debrief: one may be moved. */
export const remembered = (pupils: readonly Pupil[]): Pupil[] =>
  pupils.map((pupil) => {
    const { table, nation, led = [] } = pupil;
    if (table === undefined || nation === undefined) return pupil;
    const isKnown = led.some((seat) => seat.table === table && seat.nation === nation);
    return isKnown ? pupil : { ...pupil, led: [...led, { table, nation }] };
  });
