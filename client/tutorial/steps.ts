import { computeOnline } from "../../shared/formulas/compute.ts";
import type { Order, OrderKind } from "../../shared/orders/index.ts";
import type { Position } from "../../shared/state/position.ts";
import type { Key } from "../words/keys.ts";

/** What the guide can see of the game and of the screen. */
export interface Seen {
  /** Before this quarter's plan. */
  at: Position;
  orders: readonly Order[];
  /** Points that the plan leaves. */
  attentionLeft: number;
  /** The ministers would add nothing more. */
  isAdviceSpent: boolean;
  panel: string | undefined;
  isReportOpen: boolean;
  isDilemmaOpen: boolean;
  isLocked: boolean;
}

/** Keys of the words of the guide, under `tutorial`. */
type AdviceWords = Key extends infer K ? (K extends `tutorial.${infer Words}.title` ? Words : never) : never;

/** What is said now, and which part of the screen it is about. */
export interface Advice {
  words: AdviceWords;
  /** Selector of what it points at. */
  target?: string;
}

export interface TutorialStep {
  id: string;
  /** The turn it belongs to; a step of a turn that is over is passed. */
  turn: number;
  /** What to say: it depends on what was done so far. */
  advise: (seen: Seen) => Advice;
  /** Whether it is done; a step without this is there to be read. */
  isDone?: (seen: Seen) => boolean;
  /** Done once is done for good: something to look at, that may be closed again. */
  isOnce?: true;
}

const has = ({ orders }: Seen, ...kinds: OrderKind[]): boolean => orders.some(({ kind }) => kinds.includes(kind));
const rail = (panel: string): string => `.railButton[data-panel="${panel}"]`;
const inPanel = (panel: string) => (seen: Seen) => seen.panel === panel;

/** A control in a ministry: first the way there, then the control; a wrong turn is named. */
const order =
  (id: "chips" | "build" | "use" | "adopt", panel: string, ...kinds: OrderKind[]) =>
  (seen: Seen): Advice => {
    if (inPanel(panel)(seen)) return { words: `${id}.inside`, target: ".sidePanel" };
    const isElsewhere = seen.orders.some(({ kind }) => kind !== "decide") && !has(seen, ...kinds);
    return { words: `${id}.${isElsewhere ? "elsewhere" : "go"}`, target: rail(panel) };
  };

/** Somebody asks: the card is read and answered, and closed; who has put it aside is led back to it. */
function asked(seen: Seen): Advice {
  if (!seen.isDilemmaOpen) return { words: "asked.aside", target: ".owedAnswer, .planFold" };
  return { words: has(seen, "decide") ? "asked.answered" : "asked.open", target: ".dilemma" };
}

const lock = (turn: number): TutorialStep => ({
  id: `lock${turn}`,
  turn,
  advise: (seen) => ({
    words: seen.isLocked ? "lock.locked" : seen.attentionLeft > 0 ? "lock.unspent" : "lock.now",
    target: ".lockButton",
  }),
  isDone: ({ at }) => at.world.turn > turn,
});

/**
 * Three guided turns of the sandbox: what binds and how to lift it, what came of it and how compute is used, and what the
 * race is about. Any order of doing is allowed; what is done already is passed over.
 */
export const STEPS: readonly TutorialStep[] = [
  { id: "welcome", turn: 0, advise: () => ({ words: "welcome" }) },
  {
    id: "binds",
    turn: 0,
    advise: ({ at }) => ({ words: `binds.${computeOnline(at).binds}`, target: ".computeBars" }),
  },
  {
    id: "chips",
    turn: 0,
    advise: order("chips", "chips", "orderChips", "contractChips"),
    isDone: (seen) => has(seen, "orderChips", "contractChips"),
  },
  { id: "forecast", turn: 0, advise: () => ({ words: "forecast", target: ".outlookStrip, .planFold" }) },
  {
    id: "ministers",
    turn: 0,
    advise: () => ({ words: "ministers", target: ".planBar" }),
    isDone: (seen) => seen.attentionLeft === 0 || seen.isAdviceSpent || seen.isLocked,
  },
  lock(0),
  {
    id: "report",
    turn: 1,
    advise: () => ({ words: "report", target: ".report" }),
    isDone: ({ isReportOpen }) => !isReportOpen,
    isOnce: true,
  },
  {
    id: "asked",
    turn: 1,
    advise: asked,
    isDone: (seen) => !seen.at.cabinet.dilemma || (has(seen, "decide") && !seen.isDilemmaOpen),
    isOnce: true,
  },
  {
    id: "build",
    turn: 1,
    advise: order("build", "energy", "build", "campus"),
    isDone: (seen) => has(seen, "build", "campus"),
  },
  {
    id: "use",
    turn: 1,
    advise: order("use", "research", "split", "ambition", "focus", "release"),
    isDone: (seen) => has(seen, "split", "ambition", "focus", "release"),
  },
  lock(1),
  {
    id: "adopt",
    turn: 2,
    advise: order("adopt", "economy", "programme", "enact"),
    isDone: (seen) => has(seen, "programme", "enact"),
  },
  {
    id: "race",
    turn: 2,
    advise: () => ({ words: "race", target: rail("nations") }),
    isDone: inPanel("nations"),
    isOnce: true,
  },
  { id: "explain", turn: 2, advise: () => ({ words: "explain", target: '.railButton[data-panel="book"]' }) },
  lock(2),
  { id: "end", turn: 3, advise: () => ({ words: "end" }) },
];

/** The step that somebody is at, given what they have read; undefined once all is done. */
export function stepNow(seen: Seen, read: readonly string[]): TutorialStep | undefined {
  return STEPS.find(
    ({ id, turn, isDone }) => turn >= seen.at.world.turn && !read.includes(id) && !(isDone?.(seen) ?? false),
  );
}
