import { describe, expect, it } from "vitest";
import { parStamp } from "../../shared/bots/parStamp.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { PAR_FILES } from "../../shared/score/everyPar.ts";

describe("par", () => {
  it.each(SCENARIOS.map(({ id }) => id))("of %s was fitted under the rules as they are", (id) => {
    const { fitted, seats } = PAR_FILES[id]!;
    expect(fitted.stamp, `rules, content or bots changed: run npm run par -- --scenario ${id}`).toBe(
      parStamp(rulesetOf(id)),
    );
    expect(fitted.matches).toBeGreaterThanOrEqual(300);
    const { nations } = rulesetOf(id).scenario;
    expect(Object.keys(seats)).toContain(String(nations.length));
    for (const fitted of Object.values(seats)) expect(Object.keys(fitted).sort()).toEqual([...nations].sort());
  });

  it("is stamped anew when what bots build costs more", () => {
    const rules = rulesetOf("quick");
    const dear = { ...rules, constants: { ...rules.constants, hallPerGwM: rules.constants.hallPerGwM + 1_000 } };
    expect(parStamp(dear)).not.toBe(parStamp(rules));
  });
});
