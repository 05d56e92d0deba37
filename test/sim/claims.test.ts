import { describe, expect, it } from "vitest";
import { claimsIn } from "../../server/sim/claims/play.ts";
import { CLAIM_ROWS } from "../../server/sim/claims/rows.ts";
import { CLAIMS } from "../../shared/content/encyclopedia/claims/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { plannerOfSeat } from "./claimSeats.ts";

const MOST_MATCHES = 200;
/** 200 matches take half a minute; all rows are usually played in ten. */
const MOST_MS = 180_000;

describe("the claims of the interview", () => {
  it("have a row each, and no row is without a claim", () => {
    const ids = CLAIM_ROWS.map(({ id }) => id).sort();
    expect(ids).toEqual(CLAIMS.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(42);
  });

  it("all happen in play", { timeout: MOST_MS }, () => {
    const open = new Set(CLAIM_ROWS);
    for (let seed = 1; seed <= MOST_MATCHES && open.size > 0; seed++)
      for (const row of claimsIn(rulesetOf("base"), seed, { plannerFor: plannerOfSeat }, open).keys()) open.delete(row);
    expect([...open].map(({ id, plays }) => `${id}: ${plays}`)).toEqual([]);
  });
});
