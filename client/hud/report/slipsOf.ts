import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { Order } from "../../../shared/orders/index.ts";
import type { GameEvent } from "../../../shared/state/events.ts";
import type { ResolutionId } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";

/** What a nation had under way or had asked for and did not get in a quarter, of which no event tells. */
export type Slip =
  /** Its sites stood still; what held them up was told a quarter before. */
  | { kind: "heldUp"; by: GameEvent | undefined }
  /** What it proposed found no place on the summit's agenda. */
  | { kind: "unheard"; resolution: ResolutionId };

interface Quarter {
  rules: Ruleset;
  /** As the quarter was planned, and as it came out. */
  before: View;
  after: View;
  plan: readonly Order[];
  /** What happened in it, and in the quarter before it. */
  events: readonly GameEvent[];
  eventsBefore: readonly GameEvent[];
}

export function slipsOf({ rules, before, after, plan, events, eventsBefore }: Quarter): Slip[] {
  const { me, cabinet } = before;
  if (me === undefined || !cabinet) return [];
  const isOwn = ({ nation }: GameEvent) => nation === undefined || nation === me;
  const hasStopped = events.some(({ kind, nation }) => kind === "constructionStopped" && nation === me);
  const isHeldUp = cabinet.isDelayed && cabinet.projects.length > 0 && !hasStopped;
  const unheard = plan.flatMap((order): Slip[] => {
    if (order.kind !== "propose") return [];
    const { resolution } = order;
    const isKnown = events.some(
      ({ kind, terms }) =>
        ((kind === "resolutionPassed" || kind === "resolutionFailed") && terms.resolution === resolution) ||
        (kind === "orderRefunded" && terms.order === "propose"),
    );
    return isKnown || after.world.agenda.includes(resolution) ? [] : [{ kind: "unheard", resolution }];
  });
  return [
    ...(isHeldUp
      ? [{ kind: "heldUp" as const, by: eventsBefore.find((event) => isOwn(event) && delays(rules, event)) }]
      : []),
    ...unheard,
  ];
}

/** Whether it is of what can hold up sites. */
const delays = (rules: Ruleset, { kind, terms }: GameEvent): boolean =>
  kind === "hazardStruck" && (rules.hazards.get(terms.hazard)?.effects ?? []).some((effect) => effect.kind === "delay");
