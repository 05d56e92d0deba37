import { type Address, uniform } from "./random.ts";

/**
 * Nations from the most to the least of a figure. Those that tie are put in an order drawn from the seed: the order of
 * seats is nobody's merit.
 */
export const ranked = <T extends { me: string }>(
  nations: readonly T[],
  figure: (nation: T) => number,
  seed: number,
  ...address: Address
): T[] => {
  const lots = new Map(nations.map((nation) => [nation, uniform(seed, "tie", ...address, nation.me)]));
  return [...nations].sort((a, b) => figure(b) - figure(a) || (lots.get(a) ?? 0) - (lots.get(b) ?? 0));
};
