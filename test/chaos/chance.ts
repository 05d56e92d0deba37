import { happens, pick, uniform } from "../../shared/state/random.ts";

/** What is left to chance for one purpose: drawn one after the other from the seed, whatever others draw meanwhile. */
export class Chance {
  private readonly seed: number;
  private readonly purpose: string;
  private draws = 0;

  constructor(seed: number, purpose: string) {
    this.seed = seed;
    this.purpose = purpose;
  }

  uniform = (): number => uniform(this.seed, this.purpose, this.draws++);
  between = (least: number, most: number): number => Math.round(least + (most - least) * this.uniform());
  oneOf = <T>(options: readonly T[]): T => options[pick(options.length, this.seed, this.purpose, this.draws++)] as T;
  happens = (chanceBp: number): boolean => happens(chanceBp, this.seed, this.purpose, this.draws++);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
