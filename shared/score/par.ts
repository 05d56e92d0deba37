import base from "../content/scenarios/base.par.json" with { type: "json" };
import classroom from "../content/scenarios/classroom.par.json" with { type: "json" };
import deglobalisation from "../content/scenarios/deglobalisation.par.json" with { type: "json" };
import energyCrunch from "../content/scenarios/energyCrunch.par.json" with { type: "json" };
import openWorld from "../content/scenarios/openWorld.par.json" with { type: "json" };
import quick from "../content/scenarios/quick.par.json" with { type: "json" };
import sandbox from "../content/scenarios/sandbox.par.json" with { type: "json" };
import { type NationId, type ScenarioId, TRACKS, type Track } from "../state/words.ts";

/** What bots of the level in `fitted` reach with a nation: the measure of its score. Fitted by `npm run par`. */
export interface Par {
  /** Raw figure of each track. */
  tracks: Record<Track, number>;
  /** Weighted mean of the tracks (percent of par) with milestones. */
  total: number;
  /** How wide the nation's results spread, against the mean of all: golf's slope. */
  slope: number;
}

/** How par came about. */
export interface Fitted {
  matches: number;
  firstSeed: number;
  lastSeed: number;
  /** Of the bots that played. */
  level: string;
  /** Of the rules that they played by: see `bots/parStamp.ts`. */
  stamp: string;
}

export interface ParFile {
  scenario: ScenarioId;
  fitted: Fitted;
  nations: Record<NationId, Par>;
}

/** Par of every scenario that it was fitted for. */
export const PAR_FILES: Record<ScenarioId, ParFile> = {
  base,
  classroom,
  deglobalisation,
  energyCrunch,
  openWorld,
  quick,
  sandbox,
};

/** Par of a nation; for a scenario or nation that was never fitted, the mean of the base scenario. */
export function parOf(scenario: ScenarioId, nation: NationId): Par {
  const file = PAR_FILES[scenario] ?? PAR_FILES.base;
  const par = file?.nations[nation];
  if (par) return par;
  const all = Object.values(file?.nations ?? {});
  const mean = (of: (p: Par) => number) => all.reduce((sum, p) => sum + of(p), 0) / Math.max(1, all.length);
  const tracks = Object.fromEntries(TRACKS.map((track) => [track, mean((p) => p.tracks[track]) || 1])) as Record<
    Track,
    number
  >;
  return { tracks, total: mean((p) => p.total) || 100, slope: 1 };
}
