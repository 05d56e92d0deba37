import type { Askable } from "../content/askable.ts";
import type { Ruleset } from "../content/ruleset.ts";
import { type GameEvent, type Tell, telling } from "./events.ts";
import { type Position, positionOf } from "./position.ts";
import type { Flow } from "./quarter.ts";
import { ACCOUNTS, type Account, type GameState } from "./state.ts";
import { move, receive, spend } from "./treasury.ts";
import type { NationId } from "./words.ts";

/** What the steps of a turn share: the draft they write to, and the two ways to change it that keep accounts. */
export interface Turn {
  rules: Ruleset;
  /** The draft: a copy that this turn owns. */
  state: GameState;
  events: GameEvent[];
  positions: Position[];
  /**
   * Moves money; it has a payer and a receiver always, so that the sum of all accounts never changes. What it is for may be
   * another thing to who gets it.
   */
  pay: (from: NationId | Account, to: NationId | Account, amountM: number, flow: Flow, got?: Flow) => void;
  tell: Tell;
  seed: number;
  /** The dilemmas that may be asked; undefined: all of them. */
  askable: Askable | undefined;
}

const isAccount = (id: string): id is Account => (ACCOUNTS as readonly string[]).includes(id);

export function openTurn(rules: Ruleset, state: GameState, askable?: Askable): Turn {
  const events: GameEvent[] = [];
  const cabinetOf = (id: NationId) => {
    const cabinet = state.cabinets[id];
    if (!cabinet) throw new Error(`${id} has no treasury in this match`);
    return cabinet;
  };
  return {
    rules,
    state,
    events,
    positions: state.world.order.map((id) => positionOf(rules, state, id)),
    seed: state.fate.seed,
    askable,
    pay(from, to, amountM, flow, got = flow) {
      if (!Number.isInteger(amountM) || amountM < 0) throw new Error(`payment of ${amountM} from ${from} to ${to}`);
      if (isAccount(from)) receive(cabinetOf(to), from, amountM, got);
      else if (isAccount(to)) spend(cabinetOf(from), to, amountM, flow);
      else {
        move(cabinetOf(from), -amountM, flow);
        move(cabinetOf(to), amountM, got);
      }
    },
    tell: telling(events),
  };
}
