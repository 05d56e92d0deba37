import { signal } from "@preact/signals";

/** The turn whose dilemma was put aside: its card stays shut until it is asked for. */
export const asideTurn = signal<number | undefined>(undefined);
