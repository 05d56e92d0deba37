import type { LessonRecord } from "../../client/pages/debrief/lessonData.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";

/** What a server has on record of a lesson in which bots played for pupils of these names, one for each nation in turn. */
export function playedLesson(names: readonly string[], tables: number, turns?: number): LessonRecord {
  const rules = rulesetOf("classroom");
  const { nations } = rules.scenario;
  const ofTable = (seed: number) => {
    const played: { plans: Record<string, Order[]> }[] = [];
    selfPlay(rules, seed, { watch: (_state, _events, plans) => void played.push({ plans: structuredClone(plans) }) });
    return {
      options: { scenario: "classroom", seed, turns: rules.scenario.turns },
      nations,
      rules: RULES_VERSION,
      played: played.slice(0, turns),
    };
  };
  const places = Array.from({ length: tables }, (_, table) => nations.map((nation) => ({ table, nation }))).flat();
  return {
    options: {
      scenario: "classroom", minutes: 45, turns: rules.scenario.turns, timerSeconds: 0, tables, nations: nations.length,
      pupilsPerNation: 1, isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "careless",
    }, // biome-ignore format: a list
    pupils: names.map((name, index) => ({ name, led: places.filter((_, place) => place % names.length === index) })),
    tables: places.filter(({ nation }) => nation === nations[0]).map(({ table }) => ofTable(table + 1)),
  };
}
