import type { EventKind, GameEvent } from "../../../shared/state/events.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { type Headline, merged } from "./merged.ts";

const MOST = 7;

/** From what nobody may miss to what is good to know; kinds that are not named come last. */
const WEIGHT: readonly EventKind[] = [
  "controlLost",
  "matchFinished",
  "threshold1Crossed",
  "threshold2Crossed",
  "yearBanked",
  "nationToppled",
  "debtForced",
  "debtCalled",
  "contractBroken",
  "fabsUnpaid",
  "siteSold",
  "dealBroken",
  "voteBroken",
  "hazardStruck",
  "incidentHappened",
  "orderRefunded",
  "constructionStopped",
  "milestoneReached",
  "modelReleased",
  "runFinished",
  "leapMade",
  "challengeWon",
  "pressureSet",
  "resolutionPassed",
  "demandUnmet",
  "chipsShort",
  "contractSigned",
  "computeIdle",
  "moodBurst",
  "debtRolledOver",
  "moneyLapsed",
  "dealMade",
  "flagshipChosen",
  "offerDeclined",
  "marketTurned",
  "generationReleased",
  "inferenceChipReady",
  "plantFinished",
  "hallFinished",
  "fabFinished",
  "chipsDelivered",
  "policyEnacted",
  "projectReached",
  "sectorOpened",
];

const weightOf = (kind: EventKind): number => {
  const place = WEIGHT.indexOf(kind);
  return place < 0 ? WEIGHT.length : place;
};

/** What everybody feels comes first, then what is one's own, then what others did; each by its weight. */
const nearness = ({ event, nations }: Headline, me: NationId | undefined): number => {
  if (weightOf(event.kind) < 5) return 0;
  return me !== undefined && (nations.includes(me) || event.other === me) ? 1 : 2;
};

/** Own affairs get at most this many of the headlines, so that the world is not forgotten. */
const MOST_OWN = 5;

/** The dawn has its own words at the head of the report. */
const TOLD_APART = new Set<EventKind>(["threshold1Crossed"]);

/** A model that is out is no longer one that waits for its release. */
const isOut = ({ kind, nation, terms }: GameEvent, events: readonly GameEvent[]): boolean =>
  kind === "runFinished" &&
  events.some(
    (other) =>
      other.kind === "modelReleased" && other.nation === nation && other.terms.horizonMilliH === terms.horizonMilliH,
  );

export function headlines(events: readonly GameEvent[], me: NationId | undefined) {
  const worthALine = events.filter((event) => !TOLD_APART.has(event.kind) && !isOut(event, events));
  const sorted = merged(ownFirst(worthALine, me)).sort(
    (a, b) => nearness(a, me) - nearness(b, me) || weightOf(a.event.kind) - weightOf(b.event.kind),
  );
  const first: Headline[] = [];
  let own = 0;
  for (const line of sorted) {
    if (first.length === MOST) break;
    const isOwn = nearness(line, me) === 1;
    if (isOwn && own === MOST_OWN) continue;
    if (isOwn) own += 1;
    first.push(line);
  }
  return { first, rest: sorted.filter((line) => !first.includes(line)) };
}

/** Where several nations share a line, one's own stands first in it. */
const ownFirst = (events: readonly GameEvent[], me: NationId | undefined): GameEvent[] =>
  [...events].sort((a, b) => Number(b.nation === me) - Number(a.nation === me));
