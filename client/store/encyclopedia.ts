import { signal } from "@preact/signals";

/** The entry of the encyclopedia that lies open over the page: its id, or nothing for the contents; undefined while it is closed. */
export const openEntry = signal<string | undefined>(undefined);
