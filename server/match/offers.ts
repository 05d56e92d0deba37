import { isAnsweredIn } from "../../shared/orders/index.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Clock } from "./clock.ts";
import { type Crew, type Crews, playedCrews } from "./crew.ts";
import type { MatchEvent } from "./events.ts";
import type { Game } from "./game.ts";
import { isHere } from "./presence.ts";

/** So long there is to answer an offer that comes when all have locked, ms. */
export const ANSWER_MS = 20_000;

export interface OffersSurroundings {
  clock: Clock;
  crews: Crews;
  tell: (event: MatchEvent) => void;
}

type Offering = Pick<Game, "liveOffersTo">;

/** The offers that stand in people's plans: who was told of which, and how long the turn waits for answers. */
export class Offers {
  private readonly around: OffersSurroundings;
  private readonly told = new Map<NationId, string>();
  /** When the offers to a nation first changed since it locked. */
  private readonly changedAt = new Map<NationId, number>();

  constructor(around: OffersSurroundings) {
    this.around = around;
  }

  /** Tells those for whom the offers in other people's plans are no longer what they were told. */
  tell({ liveOffersTo }: Offering): void {
    const { clock, crews, tell } = this.around;
    for (const { nation, members } of playedCrews(crews)) {
      const offers = JSON.stringify(liveOffersTo(nation));
      if (offers === (this.told.get(nation) ?? "[]")) continue;
      this.told.set(nation, offers);
      // One wait for each lock: by offer after offer nobody can keep a table from going on.
      if (!this.changedAt.has(nation)) this.changedAt.set(nation, clock.now());
      for (const person of members) tell({ kind: "offersChanged", person });
    }
  }

  /** Whoever locks has seen what they are offered so far. */
  seen(nation: NationId): void {
    this.changedAt.delete(nation);
  }

  /** How long the turn waits, with all plans locked, for those who may still answer an offer that was just made to them. */
  waitMs({ liveOffersTo }: Offering): number {
    const { clock, crews } = this.around;
    const waits = playedCrews(crews).map(({ nation, draft, members }: Crew) => {
      const isOpen = members.some(isHere) && liveOffersTo(nation).some((offer) => !isAnsweredIn(draft.orders, offer));
      return isOpen ? (this.changedAt.get(nation) ?? 0) + ANSWER_MS - clock.now() : 0;
    });
    return Math.max(0, ...waits);
  }

  /** The turn is over, and with it all that was offered in it. */
  clear(): void {
    this.told.clear();
    this.changedAt.clear();
  }
}
