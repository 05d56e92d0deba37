import { computed, signal } from "@preact/signals";
import type { Proposal } from "../../shared/bots/advice.ts";
import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import type { TalkLine } from "../../shared/protocol/chat.ts";
import type { CrewMember } from "../../shared/protocol/crew.ts";
import type { TurnRecord } from "../../shared/protocol/protocol.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import type { Position } from "../../shared/state/position.ts";
import type { Offer } from "../../shared/state/state.ts";
import type { MarketId, Ministry, NationId, SiteId } from "../../shared/state/words.ts";
import type { Figures, Outlook } from "../../shared/view/outlook.ts";
import { positionIn, type View } from "../../shared/view/view.ts";

/**
 * What the client knows, in one place. `session/` writes the first part, from the server; `actions/` write the second,
 * from the person. The map (`world/`) and the panels (`hud/`) only read it, and never call each other.
 */
import { seat } from "./table.ts";

export { isHost, isReducedMotion, isScreenBig, notice, seat, table } from "./table.ts";
export const view = signal<View | undefined>(undefined);
export const events = signal<GameEvent[]>([]);
/** What happened in turns that are over, as far as it was told here. */
export const log = signal<ReadonlyMap<number, readonly GameEvent[]>>(new Map());
export const history = signal<TurnRecord[]>([]);
export const liveOffers = signal<Offer[]>([]);
/** What was said between one's nation and others alone. */
export const talk = signal<TalkLine[]>([]);
/** With whom one talks alone; undefined: what all at the table read. */
export const talksWith = signal<NationId | undefined>(undefined);

export type Selection =
  | { kind: "nation"; id: NationId }
  | { kind: "site"; id: SiteId; nation: NationId }
  | { kind: "market"; id: MarketId };
/** The plan of this turn as the person has it, in order. */
export const draft = signal<Order[]>([]);
/** Who leads the nation with this person, where several do. */
export const crew = signal<CrewMember[]>([]);
/** The ministries that are this person's to plan; none: all of them. */
export const ownMinistries = computed(() => crew.value.find(({ name }) => name === seat.value?.name)?.ministries ?? []);
/** Orders that each quarter's plan begins with. */
export const standingOrders = signal<StandingOrder[]>([]);
export const selection = signal<Selection | undefined>(undefined);
/** Where the map shows what is selected: CSS pixels from its corner. */
export const selectionAt = signal<{ x: number; y: number } | undefined>(undefined);
export const openMinistry = signal<Ministry | undefined>(undefined);
/** On a big screen: the ministry that was opened while another lay open. */
export const besideMinistry = signal<Ministry | undefined>(undefined);
/** What the map shows beside its lights: a figure of each nation as a tint, or words at the places that they concern. */
export const MEASURED_OVERLAYS = ["power", "compute", "adoption", "price", "reach", "legitimacy"] as const;
export const OVERLAYS = ["none", ...MEASURED_OVERLAYS, "hazards", "chips", "votes"] as const;
export const overlay = signal<(typeof OVERLAYS)[number]>("none");

export const rules = computed<Ruleset | undefined>(() => (view.value ? rulesetOf(view.value.scenario) : undefined));

/** The game before this turn's plan. */
export const beforePlan = computed<Position | undefined>(() => {
  if (!view.value || !rules.value) return undefined;
  const position = positionIn(rules.value, view.value);
  return position && { ...position, offers: [...position.offers, ...liveOffers.value] };
});

/** The game with this turn's plan applied: what further orders are checked against. */
export const position = computed<Position | undefined>(() =>
  beforePlan.value ? planned(beforePlan.value, draft.value).position : undefined,
);

/** The match has ended: nothing can be planned any more. */
export const isOver = computed(() => view.value?.world.ending !== undefined);

/** Threshold 1 has been crossed: the map and the panels are in daylight. */
export const isDay = computed(() => view.value?.world.threshold1Turn !== undefined);

/** Drafts before and after this one, for undo and redo. */
export const undoable = signal<Order[][]>([]);
export const undone = signal<Order[][]>([]);
/** Whether the server has the draft as it stands. */
export const planState = signal<"saved" | "unsent">("saved");
/** What was asked for of the lock, until the server has answered. */
export const wantedLock = signal<{ turn: number; locked: boolean } | undefined>(undefined);
/** How much of the map is covered from each side, in CSS pixels: what is shown is centred in the rest. */
export const mapInset = signal({ top: 0, right: 0, bottom: 0, left: 0 });
/** Pages at the side that are no ministry's. */
export const SIDE_PAGES = ["nations", "places", "chat"] as const;
export type SidePage = (typeof SIDE_PAGES)[number];
export const sidePage = signal<SidePage | undefined>(undefined);
/** The turn whose report lies open; `since` the first of several for who was away, `what` one of its events. */
export const report = signal<{ turn: number; since?: number; what?: string | undefined } | undefined>(undefined);
export const isChronicleOpen = signal(false);
/** What the plan as it stands leads to, of this turn; stale while a changed plan is worked out. */
export const outlook = signal<ToldAhead | undefined>(undefined);
export interface ToldAhead {
  turn: number;
  turns: Outlook;
  isStale: boolean;
  /** What was foretold last before the plan's latest change. */
  before: Outlook | undefined;
}
/** What the ministers would add to the plan as it stands; reckoned once it is known what each order brings. */
export const advised = signal<
  { turn: number; proposals: readonly Proposal[]; isReckoned: boolean; isStale: boolean } | undefined
>(undefined);
/** What each order of a plan brings beside the others, and what the one brings that a hand is on; hundredths of a point. */
export const weighed = signal<Gains | undefined>(undefined);
export interface Gains {
  orders: readonly Order[];
  /** Undefined for what only others' answers make worth something. */
  gainsBp: readonly (number | undefined)[];
  considered: Order | undefined;
  consideredBp: number | undefined;
}
/** An order that is not in the plan, and whose settings are being moved. */
export const considered = signal<Order | undefined>(undefined);
/** What had been foretold for the turn that was resolved last, and what came of it. */
export const foretold = signal<{ turn: number; bands: Outlook[number]; came: Figures } | undefined>(undefined);
/** The plan that was carried out last, as it stood here. */
export const planBefore = signal<readonly Order[]>([]);
/** The game a quarter ago, where this page was there to see it. */
export const viewBefore = signal<View | undefined>(undefined);
