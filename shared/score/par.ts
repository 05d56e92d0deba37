import base from "../content/scenarios/base.par.json" with { type: "json" };
import classroom from "../content/scenarios/classroom.par.json" with { type: "json" };
import deglobalisation from "../content/scenarios/deglobalisation.par.json" with { type: "json" };
import energyCrunch from "../content/scenarios/energyCrunch.par.json" with { type: "json" };
import openWorld from "../content/scenarios/openWorld.par.json" with { type: "json" };
import quick from "../content/scenarios/quick.par.json" with { type: "json" };
import sandbox from "../content/scenarios/sandbox.par.json" with { type: "json" };
import { type NationId, type ScenarioId, TRACKS, type Track } from "../state/words.ts";

/** What bots of the level in `fitted` reach with a nation by the end of a turn: the measure of its score then. */
export interface Par {
  /** Raw figure of each track. */
  tracks: Record<Track, number>;
  /** Weighted mean of the tracks (percent of par) with milestones. */
  total: number;
}

/** Par of a nation, turn by turn, so that a score tells at any time how it goes. Fitted by `npm run par`. */
export interface NationPar {
  turns: Par[];
  /** How wide the nation's results spread at the end, against the mean of all: golf's slope. */
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
  nations: Record<NationId, NationPar>;
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

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);

/**
 * Par of a nation at the end of a turn. After the last turn that was fitted, the par of that turn holds on. A scenario that
 * was never fitted takes par of the base scenario; a nation that was never fitted takes the mean of all nations.
 */
export function parOf(scenario: ScenarioId, nation: NationId, turn: number): Par & { slope: number } {
  const file = PAR_FILES[scenario] ?? PAR_FILES.base;
  const known = file?.nations[nation];
  const all = known ? [known] : Object.values(file?.nations ?? {});
  const pars = all.flatMap(({ turns }) => turns[Math.min(turn, turns.length - 1)] ?? []);
  const tracks = {} as Record<Track, number>;
  for (const track of TRACKS) tracks[track] = mean(pars.map((par) => par.tracks[track])) || 1;
  return { tracks, total: mean(pars.map(({ total }) => total)) || 100, slope: known?.slope ?? 1 };
}
