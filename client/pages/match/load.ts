import { signal } from "@preact/signals";
import { whenNotFetched } from "../../actions/newPage.ts";
import { whenIdle } from "../../device/idle.ts";
import { loadSession } from "../../session/load.ts";
import { loadWorld } from "./loadWorld.ts";

type Inside = typeof import("./Inside.tsx")["Inside"];

/** The pages of a match, once they are here. */
export const inside = signal<{ Inside: Inside } | undefined>(undefined);

async function fetchMatch(): Promise<void> {
  if (inside.value) return;
  const [{ Inside }] = await Promise.all([import("./Inside.tsx"), loadSession()]);
  inside.value = { Inside };
}

/** Fetches what the lobby does without: the session, the rules, the pages of a match; then the map. @returns success. */
export async function loadMatch(): Promise<boolean> {
  try {
    await fetchMatch();
    void loadWorld().catch(() => {});
    return true;
  } catch {
    await whenNotFetched();
    return false;
  }
}

/** The same ahead of time, when the page has nothing else to do. @returns how to call it off. */
export function loadMatchWhenIdle(): () => void {
  const timer = setTimeout(() => whenIdle(() => void fetchMatch().catch(() => {})), 500);
  return () => clearTimeout(timer);
}
