import type { z } from "zod";
import type { System } from "../content/schema.ts";
import type { Tell } from "../state/events.ts";
import type { Position } from "../state/position.ts";
import type { Refusal } from "../state/refusals.ts";
import type { Ministry } from "../state/words.ts";
import type { Draw } from "./draw.ts";

/** One kind of order: its shape, whether it can be carried out, and what it does to the nation that gives it. */
export interface OrderRule<O extends { kind: string }> {
  kind: O["kind"];
  ministry: Ministry;
  /** What it belongs to: a scenario may open it later. Undefined: it is open from the start. */
  system: System | undefined;
  schema: z.ZodType<O>;
  /** Whether giving the same order each quarter makes sense: it adds a little more each time. */
  repeats: (order: O) => boolean;
  /** Attention it takes, in points. */
  attention: (at: Position, order: O) => number;
  /** Money it takes or sets aside at once, $M. */
  costM: (at: Position, order: O) => number;
  /** Orders of the same slot replace each other in a plan. */
  slot?: (order: O) => string | undefined;
  /** What stands and is under way of that to which it adds, MW: a standing order may end at so much. */
  addsToMW?: (at: Position, order: O) => number;
  /** How much of it goes into the world's queue for turbines, MW. */
  queuesMW?: (at: Position, order: O) => number;
  /** It makes or answers an offer, and may be given while the plan is locked. */
  isTrade?: true;
  /** Others may answer it in the same turn, so it is made before any plan is carried out. */
  isAnswered?: true;
  whyNot: (at: Position, order: O) => Refusal | undefined;
  /** One at random from what there is: plausible, and not always possible. Who wants a legal one asks `whyNot`. */
  drawn: (at: Position, draw: Draw) => Omit<O, "kind">;
  /**
   * Writes to the nation's own cabinet and sites only; what concerns others it leaves in `cabinet.requests`. It tells of
   * what is finished at once; what a later step of the turn acts on, that step tells of.
   */
  apply: (at: Position, order: O, tell: Tell) => void;
}

export const free = () => 0;
export const onePoint = () => 1;
export const always = () => true;
export const never = () => false;
