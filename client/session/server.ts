import type { MatchListing, ScenarioOffer } from "../../shared/protocol/protocol.ts";

/** Where the game's server is: the page's own origin, except where a development server serves the page. */
export const SERVER: string = import.meta.env.VITE_SERVER ?? location.origin;

/** Matches that anybody may join or watch; undefined when the server can't be reached. */
export async function listMatches(): Promise<MatchListing[] | undefined> {
  try {
    const response = await fetch(`${SERVER}/api/matches`);
    if (!response.ok) return undefined;
    const body: unknown = await response.json();
    const found = Array.isArray(body) ? body : (body as { matches?: unknown }).matches;
    return Array.isArray(found) ? (found as MatchListing[]) : [];
  } catch {
    return undefined;
  }
}

/** The room of a match by its code; undefined when there is none. @throws when the server can't be reached. */
export async function roomOfCode(code: string): Promise<string | undefined> {
  const response = await fetch(`${SERVER}/api/matches/${encodeURIComponent(code)}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return ((await response.json()) as { roomId?: string }).roomId;
}

/** The scenarios of the host's own; none when the server can't be reached. */
export async function listScenarios(): Promise<ScenarioOffer[]> {
  try {
    const response = await fetch(`${SERVER}/api/scenarios`);
    return response.ok ? ((await response.json()) as ScenarioOffer[]) : [];
  } catch {
    return [];
  }
}
