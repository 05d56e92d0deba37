import type { Room } from "@colyseus/sdk";
import type { Signal } from "@preact/signals";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import { type LineState, OFF, WHY_AWAY, type WhyAway, type WhyEnded } from "../store/line.ts";
import { enterRoom, type Reservation } from "./entering.ts";
import { type Heartbeat, heartbeat } from "./heartbeat.ts";
import { NoLine, whyNoLine } from "./reach.ts";
import { Refused } from "./refused.ts";

export interface LineTerms {
  state: Signal<LineState>;
  /**
   * Finds where the line leads, anew for each attempt, and reserves a place there.
   * @param isByItself nobody has asked for it just now: the page comes back. @throws Refused, NoLine
   */
  reserve: (isByItself: boolean) => Promise<Reservation>;
  /** Listens to a room before anything comes from it. Resolves once the page has what it needs to be used. */
  hear: (room: Room) => Promise<void>;
  /** The line is back, and the page has what it needs. */
  isBack: () => void;
}

/** What must have come by then is not coming, ms. */
const HEARD_WITHIN_MS = 10_000;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4_000;
/** So many times in a row the server must say that it knows no such room before that is believed: it may be just starting. */
const BELIEVED_GONE = 3;

const ENDS: Partial<Record<number, WhyEnded>> = {
  [CLOSE_CODES.gone]: "gone",
  [CLOSE_CODES.takenOver]: "takenOver",
  [CLOSE_CODES.sentAway]: "sentAway",
  [CLOSE_CODES.closed]: "closed",
};
const REFUSALS: Partial<Record<string, WhyEnded>> = {
  takenOver: "takenOver",
  oldClient: "oldPage",
  sentAway: "sentAway",
  noSeat: "noSeat",
  unknownSeat: "noSeat",
  passwordNeeded: "passwordNeeded",
  otherRules: "otherRules",
  closed: "closed",
};

/**
 * A line to a room that is kept: it notices when it is dead, comes back by its own road for as long as somebody wants it,
 * and says at every moment how it stands. The match and the lesson have one each.
 */
export class Line {
  private readonly terms: LineTerms;
  private current: Room | undefined;
  private heart: Heartbeat | undefined;
  /** Of each wish to be in or out: what was begun for an older one comes to nothing. */
  private wish = 0;
  /** The wish of whoever is on the way back. */
  private returning: number | undefined;
  /** Ends the pause between two attempts. */
  private hurry = () => {};
  /** Ends the waiting for what is heard first. */
  private giveUp: ((why: Error) => void) | undefined;

  constructor(terms: LineTerms) {
    this.terms = terms;
    const look = () => document.visibilityState === "visible" && this.hurry();
    window.addEventListener("online", look);
    window.addEventListener("pageshow", look);
    document.addEventListener("visibilitychange", look);
  }

  get room(): Room | undefined {
    return this.current;
  }

  /** Something that was to come did not: looks at once whether the line lives. */
  probe(): void {
    this.heart?.probe();
  }

  /** Comes in. @returns whether one is in: not when something else was wanted meanwhile. @throws Refused, NoLine */
  async enter(): Promise<boolean> {
    this.leave(false);
    const wish = this.wish;
    this.terms.state.value = { is: "connecting" };
    try {
      await this.come(wish, false);
    } catch (error) {
      // Nobody waits for it any more, so nobody is told.
      if (wish !== this.wish) return false;
      this.terms.state.value = OFF;
      throw error;
    }
    return wish === this.wish;
  }

  /** @param isGoodbye whether the server is to take it for one; else it is a lost line, and the place is kept. */
  leave(isGoodbye: boolean): void {
    this.wish += 1;
    this.drop(isGoodbye);
    this.terms.state.value = OFF;
  }

  /** Gets back to the room, from wherever it stands. */
  comeBack(): Promise<void> {
    return this.comeBackFrom("silent", false);
  }

  private async comeBackFrom(because: WhyAway, isByItself: boolean): Promise<void> {
    if (this.returning === this.wish) return this.hurry();
    this.wish += 1;
    const wish = this.wish;
    this.returning = wish;
    this.drop(false);
    this.terms.state.value = { is: "away", because };
    let gone = 0;
    for (let wait = FIRST_WAIT_MS; wish === this.wish; wait = Math.min(LONGEST_WAIT_MS, wait * 1.6)) {
      try {
        const why = await whyNoLine();
        // Pages get through again: then perhaps a line does.
        if (why !== "noLiveLine") throw new NoLine(why);
        await this.come(wish, isByItself);
        if (wish === this.wish) this.terms.isBack();
        break;
      } catch (error) {
        if (wish !== this.wish) break;
        const ended = this.whyEnded(error);
        gone = ended === "gone" ? gone + 1 : 0;
        if (ended && (ended !== "gone" || gone >= BELIEVED_GONE)) {
          this.terms.state.value = { is: "ended", because: ended };
          break;
        }
        this.terms.state.value = { is: "away", because: whyAway(error) };
      }
      await this.pause(wait);
    }
    if (this.returning === wish) this.returning = undefined;
  }

  /** It is of no use any more: it has to come back, or who is just coming in is told. */
  lost(because: WhyAway = "silent"): void {
    if (this.giveUp) this.giveUp(new NoLine(because));
    else void this.comeBackFrom(because, true);
  }

  private whyEnded(error: unknown): WhyEnded | undefined {
    if (!(error instanceof Refused)) return undefined;
    return error.code === "noSuchMatch" || error.code === "noSuchLesson" ? "gone" : REFUSALS[error.code];
  }

  private async come(wish: number, isByItself: boolean): Promise<void> {
    const room = await enterRoom(() => this.terms.reserve(isByItself));
    // One road back for a lost line, a closed laptop and a restarted server: to come in again with the seat's secret.
    room.reconnection.enabled = false;
    if (wish !== this.wish) return void room.leave(false);
    this.current = room;
    room.onLeave((code) => this.left(room, code));
    this.heart = heartbeat(room, () => this.current === room && this.lost());
    try {
      await this.heard(room);
    } catch (error) {
      if (this.current === room) this.drop(false);
      throw error;
    }
    if (wish === this.wish && this.current === room) this.terms.state.value = { is: "online" };
  }

  /** @throws when the line is lost before, or nobody wants it any more. */
  private async heard(room: Room): Promise<void> {
    const lost = new Promise<never>((_, refuse) => {
      this.giveUp = refuse;
    });
    const late = setTimeout(() => this.giveUp?.(new NoLine("silent")), HEARD_WITHIN_MS);
    try {
      await Promise.race([this.terms.hear(room), lost]);
    } finally {
      clearTimeout(late);
      if (this.current === room) this.giveUp = undefined;
    }
  }

  /** Nothing more is to come by it. */
  end(because: WhyEnded): void {
    // Who comes in anew is told so at the door.
    if (this.terms.state.value.is === "connecting") {
      this.giveUp?.(because === "oldPage" ? new Refused({ code: "oldClient" }) : new NoLine("silent"));
      return;
    }
    this.wish += 1;
    this.drop(false);
    this.terms.state.value = { is: "ended", because };
  }

  private left(room: Room, code: number): void {
    if (this.current !== room) return;
    const because = ENDS[code];
    if (because) this.end(because);
    else this.lost(code === CLOSE_CODES.serverCloses ? "serverClosing" : "silent");
  }

  /** What comes from it is heard no more, from this moment on. */
  private drop(isGoodbye: boolean): void {
    const dropped = this.current;
    this.current = undefined;
    this.giveUp?.(new NoLine("silent"));
    this.giveUp = undefined;
    this.heart?.stop();
    this.heart = undefined;
    dropped?.removeAllListeners();
    if (isGoodbye && dropped?.connection.isOpen) void dropped.leave(true).catch(() => {});
    // By this code the page's side ends at once, though nothing may come from the other any more.
    else dropped?.connection.close(CLOSE_CODES.comeBack);
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function whyAway(error: unknown): WhyAway {
  if (error instanceof NoLine) return error.because;
  return WHY_AWAY.find((why) => error instanceof Refused && why === error.code) ?? "serverFails";
}
