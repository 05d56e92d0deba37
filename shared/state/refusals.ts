import type { Coded, CodeTable, Given } from "./terms.ts";

/** Why an order cannot be carried out, each with the terms of its sentence. The client has the words. */
// biome-ignore format: a table
export const REFUSALS = {
  attention: ["needs", "has"],
  toppled: [],
  notPlaying: ["nation"],
  matchOver: [],
  unknown: ["id"],
  money: ["needsM", "hasM"],
  siteFull: ["site", "what", "roomMW"],
  notYourSite: ["site"],
  sitesStopped: ["legitimacyBp"],
  needsKnowledge: ["branch", "project"],
  needsProgramme: ["has", "needs"],
  programmeDone: [],
  oneStepATurn: [],
  splitOver: ["sumBp"],
  focusEmpty: [],
  noModel: [],
  pipelineFull: ["sector"],
  noTokens: ["needsTt", "hasTt"],
  challengeTaken: ["challenge", "nation"],
  oneChallenge: [],
  alreadyEnacted: ["policy"],
  notEnacted: ["policy"],
  policiesFull: ["most"],
  noRoomForDebt: ["roomM"],
  roundTooSoon: ["turns"],
  noDebt: ["debtM"],
  noSuchBond: [],
  notOnAgenda: ["resolution"],
  alreadyOnAgenda: ["resolution"],
  oneself: [],
  noSupplyRole: [],
  noSuchOffer: [],
  offerIncomplete: [],
  notNeighbours: ["nation"],
  noSuchContract: [],
  noContracts: ["id"],
  sameAlready: [],
  presenceFull: ["market"],
  tooManyOffers: ["most"],
  cannotDeliver: ["clause", "mostMW"],
  notTheirSite: ["nation"],
  reserved: ["mostBp"],
  embargoStands: ["nation"],
  grantedAlready: ["nation"],
  haveAlready: ["nation"],
  noSuchChipOrder: [],
  notAsked: ["dilemma"],
  notOpenYet: ["turn"],
} as const satisfies CodeTable;
export type RefusalCode = keyof typeof REFUSALS;
export type Refusal = Coded<typeof REFUSALS>;

export const refuse = <C extends RefusalCode>(code: C, ...[terms]: Given<(typeof REFUSALS)[C][number]>): Refusal =>
  (terms === undefined ? { code } : { code, terms }) as Refusal;
