import { type Permuted, permuted } from "./permute.ts";
import { play, type Summary } from "./summary.ts";
import type { Table } from "./table.ts";

/** What runs in each thread of the pool, by name. */
export const played = (tables: Table[]): Summary[] => tables.map(play);
export const reseated = (tables: Table[]): Permuted[] => tables.map(permuted);
