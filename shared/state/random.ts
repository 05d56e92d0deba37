import { clamp, log2 } from "./maths.ts";

/**
 * The seeded random stream of a match. It is addressed, not consumed: a draw depends on the seed and on what it is for
 * (purpose, turn, nation, ...), never on how many draws came before. So the same hazard strikes the same nation at every
 * table of a duplicate session, whatever people did in between (see DECISIONS.md, "Addressed randomness").
 */
export type Address = readonly (string | number)[];

function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hashOf(seed: number, address: Address): number {
  let h = mix(0x9e3779b9, seed);
  for (const part of address) {
    if (typeof part === "number") h = mix(h, part);
    else {
      for (let k = 0; k < part.length; k++) h = mix(h, part.charCodeAt(k));
      h = mix(h, 0x5bd1e995);
    }
  }
  return h >>> 0;
}

/** The seed of a world without surprises, in which forecasts are made: what is likelier than not happens, all else is as usual. */
export const NO_SURPRISES = -1;

/** Uniform in [0, 1). */
export function uniform(seed: number, ...address: Address): number {
  let a = hashOf(seed, address);
  a = Math.imul(a ^ (a >>> 15), a | 1);
  a ^= a + Math.imul(a ^ (a >>> 7), a | 61);
  return ((a ^ (a >>> 14)) >>> 0) / 4294967296;
}

/** Integer from 0 to count - 1. */
export const pick = (count: number, seed: number, ...address: Address): number =>
  Math.min(count - 1, Math.floor(uniform(seed, ...address) * count));

/** True with the chance `chanceBp` in basis points. */
export const happens = (chanceBp: number, seed: number, ...address: Address): boolean =>
  (seed === NO_SURPRISES ? 0.5 : uniform(seed, ...address)) * 10_000 < chanceBp;

/** Standard normal, by Marsaglia's polar method (needs only log and square root). */
export function normal(seed: number, ...address: Address): number {
  if (seed === NO_SURPRISES) return 0;
  for (let attempt = 0; ; attempt++) {
    const u = 2 * uniform(seed, ...address, "u", attempt) - 1;
    const v = 2 * uniform(seed, ...address, "v", attempt) - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return clamp(u * Math.sqrt((-2 * log2(s) * Math.LN2) / s), -4, 4);
  }
}
