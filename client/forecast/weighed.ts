import { addedScenarios } from "../../shared/content/ruleset.ts";
import { knownPar } from "../../shared/score/par.ts";
import type { NationId } from "../../shared/state/words.ts";
import { startBeside } from "../device/beside.ts";
import { keptMatch } from "../session/server.ts";
import type { AskedOfMatch, WeighedMatch } from "./weigh.ts";

export const NOTHING: WeighedMatch = { answers: [], points: [], weighed: 0, toWeigh: 0 };

/**
 * Weighs what a nation answered and ordered in a match that is over, beside the page.
 * @param hear is told ever more of it; nothing, where the match can't be played again or its record can't be had.
 * @returns how to end it.
 */
export function startWeighing(code: string, nation: NationId, hear: (weighed: WeighedMatch) => void): () => void {
  let isWanted = true;
  const answered = (weighed: WeighedMatch) => {
    if (isWanted) hear(weighed);
  };
  const onPage = async (question: AskedOfMatch | undefined) => {
    const { weighing } = await import("./weigh.ts");
    // On the page itself it would be felt for too long.
    if (question) weighing(answered, false)(question);
  };
  const nothing = () => answered(NOTHING);
  const worker = startBeside<AskedOfMatch, WeighedMatch>(
    () => new Worker(new URL("./weighWorker.ts", import.meta.url), { type: "module" }),
    answered,
    (question) => void onPage(question).catch(nothing),
  );
  void keptMatch(code).then((kept) => {
    const record = kept?.again;
    if (!record || !isWanted) return nothing();
    const { scenario } = record.options;
    worker.ask({ record, nation, scenarios: addedScenarios(scenario), par: knownPar(scenario) });
  }, nothing);
  return () => {
    isWanted = false;
    worker.end();
  };
}
