import base from "../content/scenarios/base.par.json" with { type: "json" };
import classroom from "../content/scenarios/classroom.par.json" with { type: "json" };
import deglobalisation from "../content/scenarios/deglobalisation.par.json" with { type: "json" };
import energyCrunch from "../content/scenarios/energyCrunch.par.json" with { type: "json" };
import openWorld from "../content/scenarios/openWorld.par.json" with { type: "json" };
import quick from "../content/scenarios/quick.par.json" with { type: "json" };
import sandbox from "../content/scenarios/sandbox.par.json" with { type: "json" };
import type { ScenarioId } from "../state/words.ts";
import { learnPar, type ParFile } from "./par.ts";

/**
 * Par of every scenario that it was fitted for, known from now on to whoever imports this. Pages don't: they fetch par of the
 * scenario that they play, so that what they load first does not grow with each scenario.
 */
export const PAR_FILES: Record<ScenarioId, ParFile> = {
  base,
  classroom,
  deglobalisation,
  energyCrunch,
  openWorld,
  quick,
  sandbox,
};

for (const file of Object.values(PAR_FILES)) learnPar(file);
