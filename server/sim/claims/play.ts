import { plannerOf } from "../../../shared/bots/planner.ts";
import { type SelfPlayOptions, selfPlay } from "../../../shared/bots/selfPlay.ts";
import { type Ruleset, rulesetOf } from "../../../shared/content/ruleset.ts";
import type { Order } from "../../../shared/orders/index.ts";
import { newMatch } from "../../../shared/setup/newMatch.ts";
import type { GameState } from "../../../shared/state/state.ts";
import type { NationId } from "../../../shared/state/words.ts";
import type { SimTable } from "../table.ts";
import { CLAIM_ROWS } from "./rows.ts";
import { type ClaimRow, watched } from "./watched.ts";

/** Plays a match. @returns which of these claims happened in it, each with the turn in which it first did. */
export function claimsIn(
  rules: Ruleset,
  seed: number,
  seats: Pick<SelfPlayOptions, "nations" | "plannerFor">,
  rows: Iterable<ClaimRow> = CLAIM_ROWS,
): Map<ClaimRow, number> {
  const nations = seats.nations ?? rules.scenario.nations;
  const history: GameState[] = [newMatch(rules, { seed, nations })];
  const plans: Record<NationId, Order[]>[] = [];
  const open = new Set(rows);
  const happened = new Map<ClaimRow, number>();
  selfPlay(rules, seed, {
    ...seats,
    watch(state, events, planned) {
      history.push(state);
      plans.push(planned);
      const turn = watched({ rules, history, plans, events });
      for (const row of open) {
        if (!row.happened(turn)) continue;
        open.delete(row);
        happened.set(row, state.world.turn - 1);
      }
    },
  });
  return happened;
}

/** The same for a table, by the ids of the claims. */
export function claimsAt({ scenario, seed, nations, seats, others }: SimTable): string[] {
  const plannerFor = (id: NationId) => plannerOf(seats[id] ?? others);
  const happened = claimsIn(rulesetOf(scenario), seed, { ...(nations ? { nations } : {}), plannerFor });
  return [...happened.keys()].map(({ id }) => id);
}
