import type { LobbyListing, ScenarioOffer } from "../../shared/protocol/protocol.ts";
import { needsPassword } from "../store/table.ts";
import { saidBy } from "./refused.ts";

/** Where the game's server is: the page's own origin, except where a development server serves the page. */
export const SERVER: string = import.meta.env.VITE_SERVER ?? location.origin;

/** Asks the server, and remembers when it wants its password first. @throws when it can't be reached. */
async function ask(path: string): Promise<Response> {
  const response = await fetch(`${SERVER}/api/${path}`);
  if (response.status === 401) needsPassword.value = true;
  return response;
}

/** Matches that anybody may join or watch, and what may be opened; undefined when the server can't be reached. */
export async function listMatches(): Promise<LobbyListing | undefined> {
  try {
    const response = await ask("matches");
    return response.ok ? ((await response.json()) as LobbyListing) : undefined;
  } catch {
    return undefined;
  }
}

/** The room of a match by its code; undefined when there is none. @throws when the server can't be reached. */
export async function roomOfCode(code: string): Promise<string | undefined> {
  const response = await ask(`matches/${encodeURIComponent(code)}`);
  if (response.status === 404) return undefined;
  if (response.status === 401) throw new Error("passwordNeeded");
  if (!response.ok) throw new Error(await saidBy(response));
  return ((await response.json()) as { roomId?: string }).roomId;
}

/** Whether a code is that of a lesson; also false when the server can't be reached. */
export const isLesson = async (code: string): Promise<boolean> =>
  (await ask(`lessons/${encodeURIComponent(code)}`).catch(() => undefined))?.ok ?? false;

/** The scenarios of the host's own; none when the server can't be reached. */
export async function listScenarios(): Promise<ScenarioOffer[]> {
  try {
    const response = await ask("scenarios");
    return response.ok ? ((await response.json()) as ScenarioOffer[]) : [];
  } catch {
    return [];
  }
}

/** Says the server's password; the browser keeps what stands for it. @returns why not, or undefined when it was right. */
export async function sayPassword(password: string): Promise<"wrongPassword" | "tooFast" | "unreachable" | undefined> {
  try {
    const response = await fetch(`${SERVER}/api/entrance`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ password }),
    });
    if (response.ok) return undefined;
    return response.status === 429 ? "tooFast" : "wrongPassword";
  } catch {
    return "unreachable";
  }
}
