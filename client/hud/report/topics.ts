import type { EventKind, GameEvent } from "../../../shared/state/events.ts";
import type { NationId } from "../../../shared/state/words.ts";

export const TOPICS = [
  "building",
  "chips",
  "models",
  "market",
  "society",
  "dilemmas",
  "deals",
  "danger",
  "race",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What each kind of event is about. */
// biome-ignore format: a table
export const TOPIC_OF: Record<EventKind, Topic> = {
  orderRefunded: "building", plantFinished: "building", hallFinished: "building", constructionStopped: "building", computeIdle: "building",
  fabFinished: "chips", generationReleased: "chips", chipsBought: "chips", chipsShort: "chips", contractSigned: "chips", contractBroken: "chips", fabsUnpaid: "chips", chipsDelivered: "chips", inferenceChipReady: "chips",
  runFinished: "models", modelReleased: "models", projectReached: "models", leapMade: "models",
  moneyRaised: "market", siteSold: "market", debtRolledOver: "market", debtCalled: "market", debtForced: "market", moneyLapsed: "market", moodBurst: "market", demandUnmet: "market", marketTurned: "market",
  sectorOpened: "society", flagshipChosen: "society", policyEnacted: "society", policyRepealed: "society", nationToppled: "society",
  dilemmaAnswered: "dilemmas",
  dealMade: "deals", dealBroken: "deals", dealEnded: "deals", offerLapsed: "deals", offerDeclined: "deals", voteKept: "deals", voteBroken: "deals", pressureSet: "deals", pressureLifted: "deals",
  resolutionPassed: "deals", resolutionFailed: "deals", accordEnded: "deals",
  hazardStruck: "danger", incidentHappened: "danger", controlLost: "danger",
  challengeWon: "race", challengeMissed: "race", milestoneReached: "race", yearBanked: "race", threshold1Crossed: "race", threshold2Crossed: "race", matchFinished: "race",
};

export interface Filter {
  /** Events that concern this nation; everybody's without it. */
  nation: NationId | undefined;
  topic: Topic | undefined;
  /** What the sentence is to hold, whatever its case. */
  text: string;
}

/** Whether an event passes; its sentence is asked for only where it decides. */
export function passes(event: GameEvent, { nation, topic, text }: Filter, words: () => string): boolean {
  if (nation !== undefined && event.nation !== nation && event.other !== nation) return false;
  if (topic !== undefined && TOPIC_OF[event.kind] !== topic) return false;
  return text.trim() === "" || words().toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
}
