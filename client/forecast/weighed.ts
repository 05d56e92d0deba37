import { addedScenarios } from "../../shared/content/ruleset.ts";
import type { WeighedAnswer } from "../../shared/debrief/weighed.ts";
import { knownPar } from "../../shared/score/par.ts";
import type { NationId } from "../../shared/state/words.ts";
import { startBeside } from "../device/beside.ts";
import { keptMatch } from "../session/server.ts";
import type { AskedOfMatch } from "./weigh.ts";

/**
 * Weighs what a nation answered in a match that is over, beside the page.
 * @param hear is told all of it at once; nothing, where the match can't be played again or its record can't be had.
 * @returns how to end it.
 */
export function startWeighing(
  code: string,
  nation: NationId,
  hear: (answers: readonly WeighedAnswer[]) => void,
): () => void {
  let isWanted = true;
  const answered = (answers: readonly WeighedAnswer[]) => {
    if (isWanted) hear(answers);
  };
  const onPage = async (question: AskedOfMatch | undefined) => {
    const { weighing } = await import("./weigh.ts");
    if (question) weighing(answered)(question);
  };
  const nothing = () => answered([]);
  const worker = startBeside<AskedOfMatch, WeighedAnswer[]>(
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
