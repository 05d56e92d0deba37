import type { ScenarioFile } from "../../shared/content/schema.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Level, NationId } from "../../shared/state/words.ts";
import type { View } from "../../shared/view/view.ts";
import type { Clock } from "./clock.ts";

/** What a bot is asked to think about. Plain JSON, as it goes to another thread. */
export interface Thinking {
  view: View;
  seed: number;
  level: Level;
  /** Scenarios of the host's that the thread may not know yet, each after those that it extends. */
  scenarios: readonly ScenarioFile[];
}

/** Has a bot think on another thread than the one that people are answered on. */
export type ThinkBeside = (asked: Thinking) => Promise<Order[]>;

/** So long after it has begun a turn waits for bots that think, ms. */
export const THINKING_MS = 8_000;

export interface ThoughtsSurroundings {
  clock: Clock;
  /** Without it bots that look ahead do so while everybody waits. */
  thinkBeside: ThinkBeside | undefined;
  /** Nobody is waited for any more. */
  done: () => void;
  failed: (error: unknown) => void;
}

/** What bots that look ahead make of a turn, while people plan it. */
export class Thoughts {
  private readonly plans = new Map<NationId, readonly Order[]>();
  /** Whether the turn waits for one that is not there yet. */
  isThinking = false;
  private readonly around: ThoughtsSurroundings;
  /** Counts turns: what was thought of one that is over is forgotten, whenever it comes. */
  private begun = 0;
  private callOff = () => {};

  constructor(around: ThoughtsSurroundings) {
    this.around = around;
  }

  /** What was thought so far; undefined where bots think while everybody waits. */
  get made(): ReadonlyMap<NationId, readonly Order[]> | undefined {
    return this.around.thinkBeside && this.plans;
  }

  /** Whether somebody thinks of this turn, or has. */
  get hasBegun(): boolean {
    return this.isThinking || this.plans.size > 0;
  }

  /** Those of whom a plan was asked and none has come. */
  missingOf(thinking: ReadonlyMap<NationId, Thinking>): NationId[] {
    const { made } = this;
    return made ? [...thinking.keys()].filter((nation) => !made.has(nation)) : [];
  }

  begin(thinking: ReadonlyMap<NationId, Thinking>): void {
    this.end();
    const { begun } = this;
    const { thinkBeside } = this.around;
    if (!thinkBeside || thinking.size === 0) return;
    this.isThinking = true;
    this.callOff = this.around.clock.after(THINKING_MS, () => this.waitNoMore());
    const all = [...thinking].map(async ([nation, asked]) => {
      const plan = await thinkBeside(asked);
      if (begun === this.begun) this.plans.set(nation, plan);
    });
    void Promise.allSettled(all).then((settled) => {
      if (begun !== this.begun) return;
      const fault = settled.find((one) => one.status === "rejected");
      if (fault) this.around.failed(fault.reason);
      if (this.isThinking) this.waitNoMore();
    });
  }

  /** The turn is over, or the match. */
  end(): void {
    this.begun += 1;
    this.callOff();
    this.isThinking = false;
    this.plans.clear();
  }

  private waitNoMore(): void {
    this.callOff();
    this.isThinking = false;
    this.around.done();
  }
}
