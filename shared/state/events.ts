import type { NationId, SiteId } from "./words.ts";

/** What can happen in a turn, in the past tense. Events tell; the state alone is the truth. */
export const EVENT_KINDS = [
  "orderRefunded", "dealMade", "dealBroken", "dealEnded", "offerLapsed",
  "moneyRaised", "siteSold", "debtForced", "moodBurst",
  "generationReleased", "chipsBought", "chipsShort", "contractBroken", "chipsDelivered", "inferenceChipReady", "embargoSet", "embargoLifted",
  "plantFinished", "hallFinished", "fabFinished", "constructionStopped",
  "hazardStruck", "computeIdle",
  "runFinished", "modelReleased", "projectReached", "leapMade",
  "challengeWon", "challengeMissed", "demandUnmet",
  "sectorOpened", "marketTurned",
  "policyEnacted", "policyRepealed", "nationToppled",
  "resolutionPassed", "resolutionFailed", "accordEnded",
  "incidentHappened",
  "milestoneReached", "threshold1Crossed", "threshold2Crossed", "controlLost", "matchFinished",
] as const; // biome-ignore format: by step of the turn
export type EventKind = (typeof EVENT_KINDS)[number];

export interface GameEvent {
  kind: EventKind;
  nation?: NationId;
  /** The other nation it concerns. */
  other?: NationId;
  site?: SiteId;
  /** Ids and numbers for the sentence, in the units of the state. */
  terms: Record<string, string | number>;
  /** The nations that may know of it; all, when absent. */
  seenBy?: NationId[];
}
