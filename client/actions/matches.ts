import { signal } from "@preact/signals";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import type { Table } from "../../shared/protocol/table.ts";
import type { Level } from "../../shared/state/words.ts";
import { lessonOf } from "../session/lessonKeys.ts";
import { loadedSession, loadSession } from "../session/load.ts";
import { whyNot } from "../session/reach.ts";
import { keptSeats, seatOf } from "../session/seats.ts";
import { isSeatUnknown, table as known, needsPassword, notice } from "../store/table.ts";
import { beginTutorial, TUTORIAL_SCENARIO } from "../store/tutorial.ts";
import { go, leaveFor } from "./address.ts";
import { whenOld } from "./newPage.ts";
import { nickname } from "./nickname.ts";

/** Getting into matches and out of them. */

export interface MatchWishes {
  scenario: string;
  turns: number | undefined;
  timerSeconds: number;
  seats: number;
  isPublic: boolean;
  bots: Level;
  /** Of a world that was played before; a new one, when it is not said. */
  seed?: number;
}

/** Eight nations, seven of them bots, eight quarters, no clock. */
export const QUICK_MATCH: MatchWishes = {
  scenario: "quick",
  turns: undefined,
  timerSeconds: 0,
  seats: 8,
  isPublic: false,
  bots: "sound",
};

/** The match that "Play now" opened: there, choosing a nation starts at once. */
export const quickCode = signal<string | undefined>(undefined);

export async function playNow(): Promise<void> {
  if (await createMatch(QUICK_MATCH)) quickCode.value = known.value?.code;
}

/** Opens a match like one that is over: in the same world, or in a new one. */
export async function playAgain(over: Table, isSameWorld: boolean): Promise<void> {
  const { scenario, turns, timerSeconds, seatCount: seats, bots, unsealed } = over;
  // Who has learned goes on to a match of their own.
  if (scenario === TUTORIAL_SCENARIO) return playNow();
  const wasQuick = scenario === QUICK_MATCH.scenario && timerSeconds === 0;
  const world = isSameWorld ? { seed: seedIn(unsealed) } : {};
  if (await createMatch({ scenario, turns, timerSeconds, seats, isPublic: false, bots, ...world }))
    if (wasQuick) quickCode.value = known.value?.code;
}

/** Of what was sealed, `seed:salt`. */
const seedIn = (unsealed: string): number => Number(unsealed.split(":")[0]);

/** Four nations, six calm quarters, money to try things with. */
const TUTORIAL: MatchWishes = { ...QUICK_MATCH, scenario: TUTORIAL_SCENARIO, seats: 4, bots: "careless" };
/** In the first quarter its chips bind, and everything that lifts them is within reach. */
const learnersNation = SCENARIOS.find(({ id }) => id === TUTORIAL_SCENARIO)?.learnersNation;

/** Opens a match to learn in, and starts it at once. */
export async function learn(): Promise<void> {
  if (!(await createMatch(TUTORIAL)) || !known.value) return;
  beginTutorial(known.value.code);
  const { chooseNation, startMatch } = await import("./table.ts");
  if (learnersNation !== undefined && (await chooseNation(learnersNation))) await startMatch();
}

/** How the door of a match was asked for in the lobby; a link from outside asks nothing. */
const asked = new Map<string, "join" | "watch">();

export function openDoor(code: string, how: "join" | "watch"): void {
  asked.set(code, how);
  go(`/m/${code}`);
}
export function askedFor(code: string): "join" | "watch" | undefined {
  const how = asked.get(code);
  asked.delete(code);
  return how;
}

export async function createMatch({ turns, ...wishes }: MatchWishes): Promise<boolean> {
  try {
    const { create } = await loadSession();
    const table = await create({
      nickname: nickname.value,
      ...wishes,
      ...(turns === undefined ? {} : { turns }),
    });
    if (!table) return false;
    go(`/m/${table.code}`);
    return true;
  } catch (error) {
    refuse(error);
    return false;
  }
}

/** Whoever was on the way into a match is no more. */
export const stopEntering = (): void => loadedSession()?.leave();

export const hasSeats = (): boolean => keptSeats().length > 0;
export const hasSeatIn = (code: string): boolean => seatOf(code) !== undefined;

/** How somebody comes in: back to a seat, or as somebody new, who may only want to watch. */
export interface Entering {
  token?: string | undefined;
  watch?: boolean | undefined;
}

/** Enters the match of a code, or tells why not. */
export async function enterMatch(code: string, { token, watch }: Entering): Promise<boolean> {
  try {
    const { join } = await loadSession();
    isSeatUnknown.value = false;
    const table = await join(code, {
      nickname: nickname.value,
      ...(watch ? { watch } : {}),
      ...(token === undefined ? {} : { token }),
    });
    if (!table) return false;
    notice.value = undefined;
    return true;
  } catch (error) {
    const lesson = token === undefined ? undefined : lessonOf(token);
    // Who was put at another table of a lesson learns there where it is.
    if (lesson !== undefined && whyNot(error).code === "noSeat" && !ledAnew.has(code)) {
      ledAnew.add(code);
      go(`/c/${lesson}`);
    } else refuse(error);
    return false;
  }
}

/** Matches whose pupil was led to the lesson from there: not again, if the lesson leads back. */
const ledAnew = new Set<string>();

export const comeBack = async (): Promise<void> => (await loadSession()).comeBack();

/** Leaves the match of this code, unless the page is in another one by now. The seat is kept, as when the line is lost. */
export function leaveTable(code: string): void {
  if (known.value === undefined || known.value.code === code) loadedSession()?.leave();
}
export const goToLobby = (): void => leaveFor("/");

/** Tells why one does not come in: the server refuses it, or can't be had. */
export function refuse(error: unknown): void {
  const told = whyNot(error);
  if (told.code === "passwordNeeded") needsPassword.value = true;
  else if (told.code === "oldClient") whenOld();
  // The door says it, and offers what is possible.
  else if (told.code === "unknownSeat") isSeatUnknown.value = true;
  else notice.value = told;
}
