import { playRandom, type RandomKind } from "./playRandom.ts";

/** What runs in each thread: problems of so many matches from a seed on. */
export default ({ seed, matches, kind }: { seed: number; matches: number; kind: RandomKind }): string[] =>
  Array.from({ length: matches }, (_, k) => playRandom(seed + k, kind).problems).flat();
