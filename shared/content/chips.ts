import type { ChipContent } from "./schema.ts";

export const CHIPS: ChipContent[] = [
  { id: "nvidia", maker: "vendor", pricePerGwM: 27_000, efficiencyBp: 10_000, trains: true, supplyShareBp: 7_800, supplyUseBp: 10_000, delivery: 2 },
  { id: "amd", maker: "vendor", pricePerGwM: 23_000, efficiencyBp: 8_400, trains: true, supplyShareBp: 2_200, supplyUseBp: 10_000, delivery: 2 },
  { id: "fab", maker: "fab", pricePerGwM: 8_000, efficiencyBp: 10_000, trains: true, supplyShareBp: 0, supplyUseBp: 0, delivery: 1 },
  { id: "inference", maker: "programme", pricePerGwM: 15_000, efficiencyBp: 22_000, trains: false, supplyShareBp: 0, supplyUseBp: 5_000, delivery: 2 },
]; // biome-ignore format: a table
