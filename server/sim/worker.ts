import { play, type Summary } from "./summary.ts";
import type { Table } from "./table.ts";

/** What runs in each thread of the pool. */
export default (tables: Table[]): Summary[] => tables.map(play);
