import { describe, expect, test } from "vitest";
import { CHART_IDS, DEBRIEF_CHART_IDS, isLogarithmic, linesOf } from "../../client/hud/charts/chartData.ts";
import { SHOWN, SHOWN_IDS } from "../../shared/figures/held.ts";
import { turnRecord } from "../../shared/figures/record.ts";
import { testGame } from "../support/testGame.ts";

const { state } = testGame().turn();
const records = [turnRecord(state)];
const lineOf = (chart: (typeof CHART_IDS)[number], nation: string) =>
  linesOf(chart, records, nation).filter(({ of }) => "nation" in of && of.nation === nation);

describe("a figure that everybody sees", () => {
  test.each(SHOWN_IDS)("%s is recorded as the state holds it", (id) => {
    for (const nation of Object.values(state.nations))
      expect(records[0]!.nations[nation.id]![id]).toBe(SHOWN[id].of(nation));
  });

  test("is drawn in the units of people, life and measured GDP together", () => {
    expect(lineOf("onlineMW", "US")[0]?.values).toEqual([state.nations.US!.onlineMW / 1_000]);
    expect(lineOf("life", "US").map(({ values }) => values[0])).toEqual([
      state.nations.US!.measuredGdpBp / 100,
      state.nations.US!.qualityOfLifeBp / 100,
    ]);
    expect(CHART_IDS.filter(isLogarithmic)).toEqual(["horizonMilliH", "priceMicro"]);
    expect(linesOf("frontier", records, undefined)[0]?.values[0]).toBe(state.nations.US!.score.tracksBp.frontier / 100);
    expect(DEBRIEF_CHART_IDS).toContain("frontier");
  });
});
