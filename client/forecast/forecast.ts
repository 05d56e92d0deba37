import { effect } from "@preact/signals";
import { addedScenario } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import { figuresOf } from "../../shared/view/outlook.ts";
import { startBeside } from "../device/beside.ts";
import { draft, foretold, liveOffers, outlook, view } from "../store/store.ts";
import type { Asking, Foretelling } from "./messages.ts";

/** Scenarios of the host's that a match rests on, each after those that it extends. */
function scenariosOf(id: string): ScenarioFile[] {
  const file = addedScenario(id);
  return file ? [...(file.extends === undefined ? [] : scenariosOf(file.extends)), file] : [];
}

/** Keeps the outlook of the plan up to date for as long as the game is open. @returns how to end it. */
export function startForecast(): () => void {
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hear = ({ id, outlook: turns, isBanded }: Foretelling) => {
    if (id !== asked || !view.peek()) return;
    outlook.value = { turn: view.peek()?.world.turn ?? 0, turns, isBanded, isStale: false };
  };
  /** Where no worker can be had the page foretells by itself, which it can be felt doing on a slow device. */
  let onPage: ((question: Asking) => void) | undefined;
  const foretellOnPage = async (waitingFor: Asking | undefined) => {
    const { foretelling } = await import("./foretell.ts");
    onPage = foretelling(hear);
    if (waitingFor) onPage(waitingFor);
  };
  const worker = startBeside<Asking, Foretelling>(
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    hear,
    (question) => void foretellOnPage(question).catch(() => {}),
  );

  const ask = (question: Omit<Asking, "id">) => {
    asked += 1;
    (onPage ?? worker.ask)({ ...question, id: asked });
  };

  const stopAsking = effect(() => {
    const seen = view.value;
    const orders = draft.value;
    const offers = liveOffers.value;
    clearTimeout(waiting);
    if (!seen?.cabinet || seen.world.ending) {
      outlook.value = undefined;
      return;
    }
    const known = outlook.peek();
    // What was foretold stays readable, and is seen to be of another plan, until the new one is here.
    if (known) outlook.value = known.turn === seen.world.turn ? { ...known, isStale: true } : undefined;
    // Several changes in one go are one question.
    waiting = setTimeout(() => {
      const question = { view: { ...seen, offers: [...seen.offers, ...offers] }, orders };
      ask({ ...question, scenarios: scenariosOf(seen.scenario) });
    });
  });

  // What was foretold for the turn that has just been resolved stands beside what came of it.
  let last: { turn: number; next: NonNullable<typeof outlook.value>["turns"][number] } | undefined;
  const stopComparing = effect(() => {
    const seen = view.value;
    const now = outlook.value;
    if (seen?.cabinet && last && seen.world.turn === last.turn + 1)
      foretold.value = { turn: last.turn, bands: last.next, came: figuresOf(seen) };
    const [next] = now?.turns ?? [];
    if (seen && now && next && !now.isStale && now.turn === seen.world.turn) last = { turn: now.turn, next };
  });

  return () => {
    clearTimeout(waiting);
    stopAsking();
    stopComparing();
    worker.end();
    outlook.value = undefined;
  };
}
