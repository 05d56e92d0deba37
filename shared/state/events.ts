import type { Given, TermsNamed } from "./terms.ts";
import type { NationId } from "./words.ts";

/**
 * What can happen in a turn, in the past tense and by its steps, each with what its sentence names: whom it concerns and where
 * (`?`: or nobody, or nowhere in particular), and the terms. Events tell; the state alone is the truth.
 */
// biome-ignore format: a table
export const EVENTS = {
  orderRefunded: ["nation", "order", "code"],
  dealMade: ["nation", "other", "turns"],
  dealBroken: ["nation", "other"],
  dealEnded: ["nation", "other"],
  offerLapsed: ["nation", "other"],
  offerDeclined: ["nation", "other", "reason"],
  voteKept: ["nation", "other", "resolution"],
  voteBroken: ["nation", "other", "resolution"],
  pressureSet: ["nation", "other", "pressure"],
  pressureLifted: ["nation", "other", "pressure"],

  moneyRaised: ["nation", "amountM"],
  siteSold: ["nation", "site", "what", "mw"],
  debtRolledOver: ["nation", "amountM", "couponBp"],
  debtCalled: ["nation", "amountM"],
  debtForced: ["nation", "amountM"],
  moodBurst: ["moodBp"],

  generationReleased: ["chip", "generation", "factor"],
  chipsBought: ["nation", "chip", "mw", "costM", "askedMW"],
  chipsShort: ["nation", "chip", "mw", "askedMW", "kept"],
  contractSigned: ["nation", "chip", "mw", "askedMW", "costM"],
  contractBroken: ["nation", "owedM"],
  fabsUnpaid: ["nation", "costM"],
  chipsDelivered: ["nation", "chip", "mw"],
  inferenceChipReady: ["nation"],

  plantFinished: ["nation", "site", "plant", "mw"],
  hallFinished: ["nation", "site", "mw"],
  fabFinished: ["nation", "site"],
  constructionStopped: ["nation", "legitimacyBp"],

  hazardStruck: ["nation?", "site?", "hazard"],
  computeIdle: ["nation", "mw", "binds"],

  runFinished: ["nation", "horizonMilliH"],
  modelReleased: ["nation", "horizonMilliH", "open"],
  projectReached: ["nation", "project", "branch"],
  leapMade: ["nation", "doublings"],

  challengeWon: ["nation", "challenge"],
  challengeMissed: ["nation", "challenge", "needsTt"],
  demandUnmet: ["nation", "unmetBp", "lostM", "rule"],

  sectorOpened: ["nation", "sector", "shareBp"],
  marketTurned: ["nation", "other?", "market"],

  flagshipChosen: ["nation", "flagship"],
  policyEnacted: ["nation", "policy"],
  policyRepealed: ["nation", "policy"],
  nationToppled: ["nation", "legitimacyBp"],

  resolutionPassed: ["nation?", "resolution", "yesBp"],
  resolutionFailed: ["nation?", "resolution", "yesBp"],
  accordEnded: ["nation?", "accord"],

  incidentHappened: ["nation"],

  // Won: 1 where its gamble was, 0 where it was lost, -1 where there was none.
  dilemmaAnswered: ["nation", "other?", "dilemma", "answer", "won"],

  moneyLapsed: ["nation", "amountM"],
  milestoneReached: ["nation", "milestone", "place"],
  yearBanked: ["nation", "year"],
  threshold1Crossed: [],
  threshold2Crossed: [],
  controlLost: [],
  matchFinished: [],
} as const satisfies Record<string, readonly string[]>;
export type EventKind = keyof typeof EVENTS;
export const EVENT_KINDS = Object.keys(EVENTS) as EventKind[];

type Whom = "nation" | "other" | "site";
type Named<K extends EventKind> = (typeof EVENTS)[K][number];
export type TermName<K extends EventKind> = Exclude<Named<K>, Whom | `${Whom}?`>;

/** Whom an event concerns, and where it was. */
export type Where<K extends EventKind> = TermsNamed<Extract<Named<K>, Whom>> & {
  [W in Exclude<Whom, Named<K>>]?: (`${W}?` extends Named<K> ? TermsNamed<W>[W] : undefined) | undefined;
} & {
  /** The nations that may know of it; all, when absent. */
  seenBy?: NationId[];
};

export type EventOf<K extends EventKind> = {
  [One in K]: Where<One> & { kind: One; terms: TermsNamed<TermName<One>> };
}[K];
export type GameEvent = EventOf<EventKind>;

/** Tells all, or those that may see it, of something that happened. */
export type Tell = <K extends EventKind>(kind: K, where: Where<K>, ...terms: Given<TermName<K>>) => void;

/** Tells by adding to these. */
export const telling =
  (events: GameEvent[]): Tell =>
  (kind, where, ...[terms]) =>
    void events.push({ kind, ...where, terms: terms ?? {} } as GameEvent);
