import { describe, expect, it } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { CLAIMS } from "../../shared/content/encyclopedia/claims/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import { ROWS_OF_BUILDING } from "./claims/building.ts";
import { ROWS_OF_MARKETS } from "./claims/markets.ts";
import { ROWS_OF_MODELS } from "./claims/models.ts";
import { ROWS_OF_NATIONS } from "./claims/nations.ts";
import { plannerOfSeat } from "./claims/seats.ts";
import { ROWS_OF_SOCIETY } from "./claims/society.ts";
import { type Row, watched } from "./claims/watched.ts";

const ROWS: readonly Row[] = [
  ...ROWS_OF_MODELS,
  ...ROWS_OF_MARKETS,
  ...ROWS_OF_BUILDING,
  ...ROWS_OF_NATIONS,
  ...ROWS_OF_SOCIETY,
];
const MOST_MATCHES = 200;
/** 200 matches take half a minute; all rows are usually played in ten. */
const MOST_MS = 180_000;

const rules = rulesetOf("base");

/** Plays one match, and takes out of `open` the rows that happened in it. `CLAIMS=report` prints when. */
function playOut(seed: number, open: Set<Row>): void {
  const history: GameState[] = [newMatch(rules, { seed, nations: rules.scenario.nations })];
  const plans: Record<NationId, Order[]>[] = [];
  selfPlay(rules, seed, {
    plannerFor: plannerOfSeat,
    watch: (state, events, planned) => {
      history.push(state);
      plans.push(planned);
      const turn = watched({ rules, history, plans, events });
      for (const row of open) {
        if (!row.happened(turn)) continue;
        open.delete(row);
        if (process.env.CLAIMS === "report") console.info(`${row.id} in match ${seed}, turn ${state.world.turn - 1}`);
      }
    },
  });
}

describe("the claims of the interview", () => {
  it("have a row each, and no row is without a claim", () => {
    const ids = ROWS.map(({ id }) => id).sort();
    expect(ids).toEqual(CLAIMS.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(42);
  });

  it("all happen in play", { timeout: MOST_MS }, () => {
    const open = new Set(ROWS);
    for (let seed = 1; seed <= MOST_MATCHES && open.size > 0; seed++) playOut(seed, open);
    expect([...open].map(({ id, plays }) => `${id}: ${plays}`)).toEqual([]);
  });
});
