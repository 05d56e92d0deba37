import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { stateHash } from "../../shared/state/hash.ts";

/** What the browser runs: the same rules, bots and hash as Node. */
export const selfPlayHash = (scenario: string, seed: number): string => stateHash(selfPlay(scenario, seed).state);
