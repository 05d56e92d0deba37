import { brotliCompressSync } from "node:zlib";
import { botPlan } from "../../shared/bots/index.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { explain } from "../../shared/figures/explain.ts";
import { FIGURE_IDS } from "../../shared/figures/table.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { GameState } from "../../shared/state/state.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { eventsFor, positionIn, viewFor } from "../../shared/view/view.ts";
import { firstLoad } from "./firstLoad.ts";
import { idlePage } from "./idlePage.ts";

/**
 * `npm run bench`: what our code costs, each line beside an anchor measured in the same run. Machines differ, so the
 * ratio is the result; rounds are interleaved and medians taken.
 */
const ROUNDS = 9;
const rules = rulesetOf("base");
const NATIONS = rules.scenario.nations.slice(0, 8);

/** A match in its middle, with everybody's plan for the turn. */
function middle() {
  let state: GameState = newMatch(rules, { seed: 1, nations: NATIONS });
  const plansOf = (of: GameState) => Object.fromEntries(NATIONS.map((id) => [id, botPlan(rules, viewFor(of, id), 1)]));
  for (let turn = 0; turn < 8; turn++) state = resolveTurn(rules, state, plansOf(state)).state;
  return { state, plans: plansOf(state) };
}

const timed = (work: () => void, times: number): number => {
  const start = performance.now();
  for (let k = 0; k < times; k++) work();
  return ((performance.now() - start) * 1_000) / times;
};
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function compare(name: string, ours: () => void, anchorName: string, anchor: () => void, times = 40): void {
  const mine: number[] = [];
  const theirs: number[] = [];
  timed(ours, times);
  timed(anchor, times);
  for (let round = 0; round < ROUNDS; round++) {
    mine.push(timed(ours, times));
    theirs.push(timed(anchor, times));
  }
  const [a, b] = [median(mine), median(theirs)];
  console.log(
    `${name.padEnd(44)} ${a.toFixed(0).padStart(7)} µs   ${(a / b).toFixed(2).padStart(6)} x  ${anchorName} (${b.toFixed(0)} µs)`,
  );
}

firstLoad();
await idlePage();
const { state, plans } = middle();
const clone = () => void structuredClone(state);
compare(
  "resolve a turn, 8 nations with full orders",
  () => void resolveTurn(rules, state, plans),
  "structuredClone of the state",
  clone,
);
compare(
  "a bot's plan for one nation",
  () => void botPlan(rules, viewFor(state, "US"), 1),
  "structuredClone of the state",
  clone,
);
compare(
  "a masterly bot's plan for one nation",
  () => void botPlan(rules, viewFor(state, "US"), 1, { level: "masterly" }),
  "40 turns resolved",
  () => {
    for (let k = 0; k < 40; k++) resolveTurn(rules, state, plans);
  },
  1,
);
const at = positionIn(rules, viewFor(state, "US"));
if (at)
  compare(
    `explain all ${FIGURE_IDS.length} figures`,
    () => FIGURE_IDS.forEach((figure) => void explain(at, figure)),
    "structuredClone of the state",
    clone,
  );

const { state: next, events } = resolveTurn(rules, state, plans);
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const view = { view: viewFor(next, "US"), events: eventsFor(events, "US") };
const small = brotliCompressSync(JSON.stringify(view)).length;
console.log(`${"a nation's view and events after a turn".padEnd(44)} ${bytes(view)} B as JSON, ${small} B as brotli`);

let played = 0;
const start = performance.now();
while (performance.now() - start < 4_000) selfPlay(rules, 9_000 + played++);
console.log(
  `${"matches of bots, 12 nations, 16 turns, checked".padEnd(44)} ${((played * 1_000) / (performance.now() - start)).toFixed(1)} a second`,
);
