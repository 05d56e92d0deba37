import { claimsAt } from "./claims/play.ts";
import { foretold, type Prediction } from "./forecast.ts";
import { type Permuted, permuted } from "./permute.ts";
import { play, type Summary } from "./summary.ts";
import type { SimTable } from "./table.ts";
import { type Weighed, weigh } from "./weigh.ts";

/** What runs in each thread of the pool, by name. */
export const played = (tables: SimTable[]): Summary[] => tables.map(play);
export const weighed = (tables: SimTable[]): Weighed[] => tables.map(weigh);
export const claimed = (tables: SimTable[]): string[][] => tables.map(claimsAt);
export const reseated = (tables: SimTable[]): Permuted[] => tables.map(permuted);
export const foretellings = (tables: SimTable[]): Prediction[][] => tables.map(foretold);
