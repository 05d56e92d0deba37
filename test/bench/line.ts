/** What must hold beside the ratio: a value of ours that has a limit of its own. */
export interface Limit {
  what: string;
  value: number;
  most: number;
  unit: string;
}

/** What was measured of a line, ours and its anchor in turns, in the same run. */
export interface Measured {
  /** Medians, in the line's unit. */
  ours: number;
  anchor: number;
  /** Ours by the anchor's: the median over the rounds. */
  ratio: number;
  /** Half of what lies between the quartiles of the rounds' ratios, as a part of the ratio. */
  spread: number;
  limits?: Limit[];
}

/** A line of the table: what ours costs beside something everybody can measure on the same machine. */
export interface Line {
  /** By which `--only` finds it. */
  name: string;
  what: string;
  /** What it is measured beside. */
  anchor: string;
  unit: string;
  /** How the ratio is to be, at most; where more is better, at least. */
  goal: number;
  dream?: number;
  isMoreBetter?: boolean;
  measure: () => Promise<Measured>;
}

/** A line as it came out. */
export interface Result extends Measured {
  line: Line;
  holds: boolean;
  isDream: boolean;
}

const reaches = ({ isMoreBetter }: Line, ratio: number, wanted: number | undefined): boolean =>
  wanted !== undefined && (isMoreBetter ? ratio >= wanted : ratio <= wanted);

export function resultOf(line: Line, measured: Measured): Result {
  const isWithin = (measured.limits ?? []).every(({ value, most }) => value <= most);
  return {
    line,
    ...measured,
    holds: isWithin && reaches(line, measured.ratio, line.goal),
    isDream: isWithin && reaches(line, measured.ratio, line.dream),
  };
}
