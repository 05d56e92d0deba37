import { pick, uniform } from "../state/random.ts";

/** Draws for one order: every call has an address of its own below the order's. */
export interface Draw {
  of: <T>(values: readonly T[]) => T;
  /** Both ends included. */
  between: (least: number, most: number) => number;
  chance: () => boolean;
}

export function drawsAt(seed: number, ...address: (string | number)[]): Draw {
  let count = 0;
  return {
    of<T>(values: readonly T[]): T {
      if (values.length === 0) throw new Error("there is nothing to choose among");
      return values[pick(values.length, seed, ...address, count++)] as T;
    },
    between: (least, most) => least + Math.floor(uniform(seed, ...address, count++) * (most - least + 1)),
    chance: () => uniform(seed, ...address, count++) < 0.5,
  };
}

export const idsOf = (table: ReadonlyMap<string, unknown>): string[] => [...table.keys()];

/** Small sites more often than giant ones, 10 MW to 1.4 GW. */
export function drawnMW(draw: Draw): number {
  const edge = draw.between(1, 12);
  return edge * edge * 10;
}
