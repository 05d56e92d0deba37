import type { Room } from "@colyseus/sdk";

/** Carries a line's bytes to and fro. */
export type Carrier = Room["connection"]["transport"];
