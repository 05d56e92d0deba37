import type { Line } from "../line.ts";
import { measuredOf } from "../rounds.ts";
import { brotli, loadedBytes, PHASER } from "../worlds/build.ts";

const bytesOf = (page: "lobby" | "match", what: string, goal: number, dream: number): Line => ({
  name: `${page}Bytes`,
  what,
  anchor: "phaser.min.js, brotli",
  unit: "kB",
  goal,
  dream,
  measure: async () => measuredOf([{ mine: loadedBytes(page) / 1_000, theirs: brotli(PHASER) / 1_000 }]),
});

export const LOAD = [
  bytesOf("lobby", "first load of the lobby, scripts and styles in brotli", 0.35, 0.2),
  bytesOf("match", "first load of a match with its map, in brotli", 1, 0.65),
];
