import type { KeptMatch } from "../../shared/protocol/keptMatch.ts";
import type { Keeping, LobbyListing, ScenarioOffer } from "../../shared/protocol/protocol.ts";
import type { SeatListing, SeatsAnswer, SeatsAsked } from "../../shared/protocol/seats.ts";
import { needsPassword } from "../store/table.ts";
import { asked, posted } from "./reach.ts";
import { Refused } from "./refused.ts";

/** Asks the server, and remembers when it wants its password first. @throws Refused, NoLine */
async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  try {
    return (await asked(`/api/${path}`, init)) as T;
  } catch (error) {
    if (error instanceof Refused && error.code === "passwordNeeded") needsPassword.value = true;
    throw error;
  }
}

/** Matches that anybody may join or watch, and what may be opened; undefined when the server can't be reached. */
export const listMatches = (): Promise<LobbyListing | undefined> => ask<LobbyListing>("matches").catch(() => undefined);

/** The room of a match by its code; undefined when there is none. @throws Refused, NoLine */
export const roomOfCode = (code: string): Promise<string | undefined> =>
  roomIn(ask<{ roomId: string }>(`matches/${encodeURIComponent(code)}`));

/** What is kept of a match by other rules; undefined when nothing is. @throws Refused, NoLine */
export const keptMatch = (code: string): Promise<KeptMatch | undefined> =>
  found(ask<KeptMatch>(`matches/${encodeURIComponent(code)}/record`));

/** The room of a lesson by its code; undefined when there is none. @throws Refused, NoLine */
export const roomOfLesson = (code: string): Promise<string | undefined> =>
  roomIn(ask<{ roomId: string }>(`lessons/${encodeURIComponent(code)}`));

const found = <T>(asking: Promise<T>): Promise<T | undefined> =>
  asking.catch((error) => {
    if (error instanceof Refused && error.code.startsWith("noSuch")) return undefined;
    throw error;
  });
const roomIn = async (asking: Promise<{ roomId: string }>): Promise<string | undefined> =>
  (await found(asking))?.roomId;

/** How it stands with these seats, of those that the server knows. @throws Refused, NoLine */
export async function lookAtSeats(seats: readonly { code: string; token: string }[]): Promise<SeatListing[]> {
  const body: SeatsAsked = { seats: seats.map(({ code, token }) => ({ code, token })) };
  return (await ask<SeatsAnswer>("seats", posted(body))).seats;
}

/** Whether a code is that of a lesson; also false when the server can't be reached. */
export const isLesson = async (code: string): Promise<boolean> =>
  (await roomOfLesson(code).catch(() => undefined)) !== undefined;

/** The scenarios of the host's own; none when the server can't be reached. */
export const listScenarios = (): Promise<ScenarioOffer[]> => ask<ScenarioOffer[]>("scenarios").catch(() => []);

/** How the server keeps what was played; undefined when it can't be reached. */
export const keeping = (): Promise<Keeping | undefined> => ask<Keeping>("privacy").catch(() => undefined);

/**
 * Says the server's password; the browser keeps what stands for it.
 * @throws Refused, also where a browser that refuses cookies keeps nothing. @throws NoLine
 */
export async function sayPassword(password: string): Promise<void> {
  await asked("/api/entrance", posted({ password }));
  await asked("/api/matches").catch((error) => {
    if (error instanceof Refused && error.code === "passwordNeeded") throw new Refused({ code: "cookiesRefused" });
  });
}
