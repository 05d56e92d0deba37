import { effect } from "@preact/signals";
import { addedScenarios } from "../../shared/content/ruleset.ts";
import { knownPar } from "../../shared/score/par.ts";
import type { View } from "../../shared/view/view.ts";
import { startBeside } from "../device/beside.ts";
import { draft, liveOffers, view } from "../store/store.ts";
import type { Asking } from "./messages.ts";

/** How a question is answered: tells what it finds, the better last. */
export type Answering<Answer> = (hear: (answer: Answer) => void) => (question: Asking) => void;

interface AskedOfPlan<Answer> {
  start: () => Worker;
  /** What answers where no worker can be had: on the page, which it can be felt doing on a slow device. */
  onPage: () => Promise<Answering<Answer>>;
  /** An answer to the question that was asked last. */
  hear: (answer: Answer) => void;
  /** What the question says beside the plan. */
  asksOf?: () => object;
  /** The plan or the game is another: what was heard before is of the one before. `seen` where there is something to ask. */
  changed: (seen: View | undefined) => void;
}

/** Asks a worker of the plan whenever it or the game changes, for as long as the game is open. @returns how to end it. */
export function askOfPlan<Answer extends { id: number }>(asked: AskedOfPlan<Answer>): () => void {
  let last = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hear = (answer: Answer) => {
    if (answer.id === last && view.peek()) asked.hear(answer);
  };
  let onPage: ((question: Asking) => void) | undefined;
  const answerOnPage = async (waitingFor: Asking | undefined) => {
    onPage = (await asked.onPage())(hear);
    if (waitingFor) onPage(waitingFor);
  };
  const worker = startBeside<Asking, Answer>(
    asked.start,
    hear,
    (question) => void answerOnPage(question).catch(() => {}),
  );
  const stop = effect(() => {
    const seen = view.value;
    const orders = draft.value;
    const offers = liveOffers.value;
    const besides = asked.asksOf?.();
    clearTimeout(waiting);
    // What was asked of the plan before is not heard any more.
    last += 1;
    const id = last;
    if (!seen?.cabinet || seen.world.ending) return asked.changed(undefined);
    asked.changed(seen);
    // Several changes in one go are one question.
    waiting = setTimeout(() => {
      const question = { view: { ...seen, offers: [...seen.offers, ...offers] }, orders, ...besides };
      const rules = { scenarios: addedScenarios(seen.scenario), par: knownPar(seen.scenario) };
      (onPage ?? worker.ask)({ ...question, ...rules, id });
    });
  });
  return () => {
    clearTimeout(waiting);
    stop();
    worker.end();
    asked.changed(undefined);
  };
}
