import type { EventKind, GameEvent } from "../../../shared/state/events.ts";
import type { NationId } from "../../../shared/state/words.ts";

const MOST = 7;

/** From what nobody may miss to what is good to know; kinds that are not named come last. */
const WEIGHT: readonly EventKind[] = [
  "controlLost",
  "matchFinished",
  "threshold1Crossed",
  "threshold2Crossed",
  "nationToppled",
  "debtForced",
  "siteSold",
  "dealBroken",
  "hazardStruck",
  "incidentHappened",
  "orderRefunded",
  "constructionStopped",
  "milestoneReached",
  "modelReleased",
  "runFinished",
  "leapMade",
  "challengeWon",
  "embargoSet",
  "resolutionPassed",
  "demandUnmet",
  "chipsShort",
  "computeIdle",
  "moodBurst",
  "dealMade",
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
const nearness = (event: GameEvent, me: NationId | undefined): number => {
  if (weightOf(event.kind) < 4) return 0;
  return me !== undefined && (event.nation === me || event.other === me) ? 1 : 2;
};

/** Own affairs get at most this many of the headlines, so that the world is not forgotten. */
const MOST_OWN = 5;

export function headlines(events: readonly GameEvent[], me: NationId | undefined) {
  const sorted = [...events].sort((a, b) => nearness(a, me) - nearness(b, me) || weightOf(a.kind) - weightOf(b.kind));
  const first: GameEvent[] = [];
  let own = 0;
  for (const event of sorted) {
    if (first.length === MOST) break;
    const isOwn = nearness(event, me) === 1;
    if (isOwn && own === MOST_OWN) continue;
    if (isOwn) own += 1;
    first.push(event);
  }
  return { first, rest: sorted.filter((event) => !first.includes(event)) };
}
