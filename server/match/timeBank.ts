/** How much of a time bank may be used, milliseconds. */
export interface Allowance {
  inTurnMs: number;
  inMatchMs: number;
}

/** So long others wait for a lost line in one turn, ms; in the lobby a lost host stays host for so long. */
export const ABSENT_AFTER_MS = 45_000;
/** What lost lines may cost the others; each turn that is locked gives some of it back. */
export const LINE_TIME: Allowance = { inTurnMs: ABSENT_AFTER_MS, inMatchMs: 4 * ABSENT_AFTER_MS };
/** What a locked turn gives back of the time for lost lines. */
export const LINE_REGAINED_MS = 15_000;
/** To one turn somebody may add a third of a turn's time, and to a match one turn's time in all. */
export const ownTime = (turnMs: number): Allowance => ({ inTurnMs: Math.round(turnMs / 3), inMatchMs: turnMs });

/** Time of which somebody may use so much in a turn and so much in a match, so that nobody can hold the others up for ever. */
export class TimeBank {
  private readonly allowance: Allowance;
  private turnMs = 0;
  private matchMs: number;

  /** @param usedMs in this match before. */
  constructor(allowance: Allowance, usedMs = 0) {
    this.allowance = allowance;
    this.matchMs = usedMs;
  }

  /** What was used in this match, ms. */
  get usedMs(): number {
    return this.matchMs;
  }

  /** How much may be used now, ms. */
  get leftMs(): number {
    const { inTurnMs, inMatchMs } = this.allowance;
    return Math.max(0, Math.min(inMatchMs - this.matchMs, inTurnMs - this.turnMs));
  }

  use(ms: number): void {
    this.matchMs += ms;
    this.turnMs += ms;
  }

  giveBack(ms: number): void {
    this.matchMs = Math.max(0, this.matchMs - ms);
  }

  /** What may be used in a turn begins anew. */
  beginTurn(): void {
    this.turnMs = 0;
  }
}
