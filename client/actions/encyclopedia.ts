import { openEntry } from "../store/encyclopedia.ts";

/** Opens an entry (`S01`, `policies:levy`), or the contents. */
export function showEntry(id = ""): void {
  openEntry.value = id;
}

export function closeEncyclopedia(): void {
  openEntry.value = undefined;
}
