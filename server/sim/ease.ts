import { readFileSync, writeFileSync } from "node:fs";
import type { Player } from "../../shared/bots/planner.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import type { Ease } from "../../shared/score/ease.ts";
import { LEVELS, type Level, type NationId } from "../../shared/state/words.ts";
import { playAll } from "./pool.ts";
import { mean, meanOf } from "./statistics.ts";
import { drawNations, table } from "./table.ts";

/** How hard each nation is for somebody new, and how well bots of each level do. */
export interface EaseReport {
  nations: Record<NationId, Ease>;
  levels: Partial<Record<Level, number>>;
}

interface Asked {
  seed: number;
  seats: number;
  /** For each nation. */
  matches: number;
}

/** Bots that look ahead take long: of each level so much less is played, since each match has many of them. */
const MATCHES_A_LEVEL = 15;

/** Each nation in turn is played carelessly among sound bots, in the same worlds; then tables of bots of one level. */
export async function measureEase(rules: Ruleset, { seed, seats, matches }: Asked): Promise<EaseReport> {
  const { id: scenario, nations } = rules.scenario;
  const seeds = Array.from({ length: matches }, (_, k) => seed + k);
  const tables = nations.flatMap((nation) =>
    seeds.map((of) => ({
      ...table(scenario, of, {}, { [nation]: { level: "careless" as const } }),
      nations: drawNations(rules, seats, of, nation),
    })),
  );
  const played = await playAll(tables, "careless among sound");
  const scoresOf = (nation: NationId) =>
    played.flatMap((one) => (nation in one.table.seats ? scoreIn(one.nations, nation) : []));
  const ofLevels = LEVELS.flatMap((level) =>
    seeds.slice(0, Math.max(2, Math.round(matches / MATCHES_A_LEVEL))).map((of) => ({
      ...table(scenario, of, { level }),
      nations: drawNations(rules, seats, of),
    })),
  );
  const alike = await playAll(ofLevels, "levels");
  return {
    nations: Object.fromEntries(
      nations.map((nation) => {
        const { value, error } = meanOf(scoresOf(nation));
        return [nation, { score: value, error }];
      }),
    ),
    levels: Object.fromEntries(
      LEVELS.map((level) => [
        level,
        mean(
          alike.flatMap((one) =>
            isOf(one.table.others, level) ? Object.values(one.nations).map(({ score }) => score) : [],
          ),
        ),
      ]),
    ),
  };
}

const isOf = (player: Player, level: Level): boolean => "level" in player && player.level === level;

const scoreIn = (nations: Record<NationId, { score: number }>, nation: NationId): number[] => {
  const there = nations[nation];
  return there ? [there.score] : [];
};

export function printEase({ nations, levels }: EaseReport): void {
  for (const [id, { score, error }] of Object.entries(nations).sort(([, a], [, b]) => b.score - a.score))
    console.log(`  ${id.padEnd(6)} ${score.toFixed(1).padStart(6)} +- ${error.toFixed(1)}`);
  for (const [level, score] of Object.entries(levels)) console.log(`  ${level.padEnd(10)} ${score.toFixed(1)}`);
}

const FILE = new URL("../../shared/score/ease.ts", import.meta.url);
const TABLE = "export const EASE: Record<NationId, Ease> = {";

/** Writes what was measured into the table that nation cards read; `npm run check` puts it into form. */
export function keepEase({ nations, levels }: EaseReport): void {
  const text = readFileSync(FILE, "utf8");
  const tenth = (x: number) => Math.round(x * 10) / 10;
  const rows = Object.entries(nations).map(
    ([id, { score, error }]) => `  ${id}: { score: ${tenth(score)}, error: ${tenth(error)} },`,
  );
  const ofLevels = Object.entries(levels).map(([level, score]) => `${level}: ${Math.round(score)}`);
  const head = text.slice(0, text.indexOf(TABLE));
  const tail = `/** What bots of a level come to, one with another, at a table of their like. */
export const LEVEL_SCORES: Partial<Record<Level, number>> = { ${ofLevels.join(", ")} };\n`;
  writeFileSync(FILE, `${head}${TABLE}\n${rows.join("\n")}\n};\n${tail}`);
}
