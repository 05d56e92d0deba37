import { describe, expect, it } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { type TurnRecord, turnFigures, turnRecord } from "../../shared/figures/record.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { sumOf } from "../../shared/state/maths.ts";
import { type ScoreWaterfall, scoreWaterfall } from "../../shared/view/scoreWaterfall.ts";
import { type View, viewFor } from "../../shared/view/view.ts";

const ME = "IN";
const rules = rulesetOf("quick");

/** As one of them sees it: its own figures as it knows them, the others' as all see them. */
function watched(seed: number) {
  const quarters: { seen: View; events: GameEvent[] }[] = [];
  const records: TurnRecord[] = [];
  selfPlay("quick", seed, {
    watch(state, events) {
      const record = turnRecord(state);
      const seen = viewFor(state, ME);
      const own = seen.nations[ME];
      records.push(own ? { ...record, nations: { ...record.nations, [ME]: turnFigures(own) } } : record);
      quarters.push({ seen, events });
    },
  });
  return { quarters, records };
}

const stepsOf = (fall: ScoreWaterfall | undefined) => sumOf(fall?.steps ?? [], ({ byBp }) => byBp);

describe("the waterfall of a score", () => {
  const { quarters, records } = watched(3);

  it("adds up for every nation and quarter, by what one of them can see", () => {
    for (const [turn, { seen, events }] of quarters.entries())
      for (const nation of turn === 0 ? [] : seen.world.order) {
        const fall = scoreWaterfall(rules, seen, records, events, nation, turn);
        expect(fall?.steps, `${nation} ${turn}`).not.toEqual([]);
        expect(fall?.toBp).toBe(seen.nations[nation]?.score.totalBp);
        expect(Math.abs((fall?.toBp ?? 0) - (fall?.fromBp ?? 0) - stepsOf(fall)), `${nation} ${turn}`).toBeLessThan(6);
      }
  });

  it("tells milestones and challenges by their points, and names only what was so", () => {
    let won = 0;
    for (const [turn, { seen, events }] of quarters.entries())
      for (const nation of turn === 0 ? [] : seen.world.order) {
        const steps = scoreWaterfall(rules, seen, records, events, nation, turn)?.steps ?? [];
        const [is, was] = [seen, quarters[turn - 1]?.seen].map((at) => at?.nations[nation]?.milestonePointsBp ?? 0);
        expect(steps.find(({ id }) => id === "milestones")?.byBp ?? 0, `${nation} ${turn}`).toBe(
          (is ?? 0) - (was ?? 0),
        );
        won += (is ?? 0) - (was ?? 0);
        const isReweighed = events.some(
          ({ kind, terms }) => kind === "resolutionPassed" && terms.resolution.startsWith("measure"),
        );
        if (steps.some(({ id }) => id === "weights")) expect(isReweighed).toBe(true);
        if (steps.some(({ id }) => id === "unseen")) expect([turn, nation === ME]).toEqual([7, false]);
      }
    expect(won).toBeGreaterThan(1_000);
  });

  it("parts a track into what the nation did and how far par moved on", () => {
    const parts = quarters.flatMap(({ seen, events }, turn) =>
      turn === 0
        ? []
        : seen.world.order.flatMap((nation) => scoreWaterfall(rules, seen, records, events, nation, turn)?.steps ?? []),
    );
    const compute = parts.flatMap((step) => (step.id === "compute" && step.parts ? [step] : []));
    expect(compute.length).toBeGreaterThan(10);
    for (const { byBp, parts: part } of compute) expect((part?.ownBp ?? 0) + (part?.parBp ?? 0)).toBe(byBp);
    // Par grows nearly every quarter, and most grow with it.
    expect(compute.filter(({ parts: part }) => (part?.parBp ?? 0) < 0).length).toBeGreaterThan(0.8 * compute.length);
    expect(compute.filter(({ parts: part }) => (part?.ownBp ?? 0) > 0).length).toBeGreaterThan(compute.length / 2);
  });

  it("is told by its ends alone where the weights of the time are not known any more", () => {
    const { seen, events } = quarters[3] ?? {};
    if (!seen || !events) throw new Error("a match has eight quarters");
    const later = {
      ...seen,
      world: { ...seen.world, weightsBp: { ...seen.world.weightsBp, frontier: 3_500, wellbeing: 500 } },
    };
    const fall = scoreWaterfall(rules, later, records, [], ME, 3);
    expect(fall?.steps).toEqual([]);
    expect(fall?.fromBp).toBe(records[2]?.nations[ME]?.scoreBp);
  });

  it("has none before there are two quarters", () => {
    const [first] = quarters;
    expect(scoreWaterfall(rules, first!.seen, records.slice(0, 1), first!.events, ME, 0)).toBeUndefined();
  });
});
