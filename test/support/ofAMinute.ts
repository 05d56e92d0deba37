import { expect } from "vitest";

/** Seconds that are left of a minute; how much of it this machine has taken already is no concern of a test. */
export const ofAMinute = expect.toSatisfy((seconds: number) => seconds >= 1 && seconds <= 60);
