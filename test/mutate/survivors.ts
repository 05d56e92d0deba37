import type { Change } from "./changes.ts";

/** A change that no test can or should tell, and why. Found by its text: what is changed, and the line it begins in. */
export interface Excused {
  file: string;
  /** Undefined: whatever line. */
  line?: string;
  from: string;
  /** Undefined: whatever it becomes. */
  to?: string;
  why: string;
}

const ADDRESS = "a draw needs an address that no other draw has, and numbers below nought are as good";

export const SURVIVORS: readonly Excused[] = [
  { file: "shared/orders/draw.ts", from: "count++", why: ADDRESS },
  {
    file: "shared/turn/governance.ts",
    line: "for (let k = 0; agenda.length < Math.min(DRAWN, ids.length); k++) {",
    from: "k++",
    why: ADDRESS,
  },
  {
    file: "shared/turn/governance.ts",
    line: "if (id !== undefined && !agenda.includes(id)) agenda.push(id);",
    from: "id !== undefined",
    to: "true",
    why: "said for the compiler alone: an index that was drawn below the length is in the list",
  },
  { file: "shared/turn/research.ts", from: '"leap"', why: ADDRESS },
  {
    file: "shared/orders/market.ts",
    line: 'slot: () => "market",',
    from: '"market"',
    why: "a slot is a name that no other order has",
  },
  {
    file: "shared/turn/hazards.ts",
    line: 'const open = prone.length > 0 ? prone : hazard.scope === "site" ? sites : [];',
    from: "[]",
    why: "what stands in it in place of sites has no id, as nothing has none",
  },
];

export const excuseOf = (change: Change): Excused | undefined =>
  SURVIVORS.find(
    ({ file, line, from, to }) =>
      file === change.file &&
      from === change.from &&
      (line === undefined || line === change.line) &&
      (to === undefined || to === change.to),
  );
