import { turnRecord } from "../../shared/figures/record.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import { isOwn, tradesOnly, withOwnPart } from "../../shared/protocol/crew.ts";
import type { Answer, Phase } from "../../shared/protocol/protocol.ts";
import type { Seat } from "../../shared/protocol/table.ts";
import { goingOn, whyNotGoOn, whyNotMoreTime } from "../../shared/protocol/waiting.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Chosen, Steered, StoredMatch } from "../store/store.ts";
import { OK, refused } from "./answers.ts";
import type { Attendance } from "./attendance.ts";
import { type Clock, turnClock } from "./clock.ts";
import { type Crew, type Crews, playedCrews } from "./crew.ts";
import type { MatchEvent } from "./events.ts";
import { type Game, newGame, type Past } from "./game.ts";
import { Offers } from "./offers.ts";
import type { People, Person } from "./people.ts";
import type { Played } from "./plans.ts";
import { outcomeOf, type PlayBeside, type Playing, type TurnOutcome } from "./playing.ts";
import { isHere } from "./presence.ts";
import type { MatchRecord } from "./record.ts";
import { isStillOrder, leftOf, restoredGame } from "./restored.ts";
import { seatsOf } from "./seats.ts";
import { type ThinkBeside, Thoughts } from "./thoughts.ts";

/** A turn of an hour and more is played over days: its clock runs whether or not somebody is there. */
export const CORRESPONDENCE_SECONDS = 3_600;
/** What those who are present have left when the others want to go on, ms. */
export const LAST_CALL_MS = 30_000;

export interface QuartersSurroundings {
  clock: Clock;
  crowd: People;
  crews: Crews;
  attendance: Attendance;
  record: MatchRecord;
  tell: (event: MatchEvent) => void;
  /** Without it bots that look ahead do so while everybody waits. */
  thinkBeside: ThinkBeside | undefined;
  /** Without it turns are played while everybody waits. */
  playBeside: PlayBeside | undefined;
}

/** The quarters of a match, from its start to its end: the plans, their clock, whom a turn waits for, and when it resolves. */
export class Quarters {
  readonly clock: ReturnType<typeof turnClock>;
  steered: Steered;
  private readonly options: Chosen;
  private readonly crowd: People;
  private readonly crews: Crews;
  private readonly attendance: Attendance;
  private readonly record: MatchRecord;
  private readonly tell: (event: MatchEvent) => void;
  private readonly offers: Offers;
  private readonly thoughts: Thoughts;
  private readonly time: Clock;
  private callOffWait = () => {};
  private started: Game | undefined;
  private readonly playBeside: PlayBeside | undefined;
  /** While a turn is played beside: until then nothing is asked of it any more. */
  whenPlayed: Promise<void> | undefined;
  private isClosed = false;

  constructor(options: Chosen, around: QuartersSurroundings) {
    const { clock, crowd, crews, attendance, record, tell, thinkBeside, playBeside } = around;
    this.options = options;
    this.time = clock;
    this.steered = options.steered ?? { isPaused: false, isFrozen: false };
    this.crowd = crowd;
    this.crews = crews;
    this.attendance = attendance;
    this.record = record;
    this.tell = tell;
    this.playBeside = playBeside;
    this.offers = new Offers({ clock, crews, tell });
    this.thoughts = new Thoughts({
      clock,
      thinkBeside,
      done: () => this.resolveIfAllLocked(),
      failed: (error) => tell({ kind: "failed", what: "a bot could not think", error }),
    });
    this.clock = turnClock(clock, options.timerSeconds * 1_000, () => this.timeIsUp());
  }

  /** Undefined before the match has started. */
  get game(): Game | undefined {
    return this.started;
  }

  get phase(): Phase {
    if (!this.game) return "lobby";
    return this.game.state.world.ending ? "finished" : "planning";
  }

  /** 0 before the match has started. */
  get turn(): number {
    return this.game?.state.world.turn ?? 0;
  }

  get seats(): Record<NationId, Seat> {
    return seatsOf(this.crews, this.game?.state, (person) => this.isAway(person));
  }

  begin(nations: readonly NationId[]): void {
    const game = newGame({ ...this.options, nations }, this.crews);
    this.started = game;
    this.record.keep((store, lease) => store.begin(lease, game.state.world.order, RULES_VERSION));
    this.clock.start();
    this.think();
    this.tell({ kind: "gameChanged" });
    this.tell({ kind: "tableChanged" });
  }

  /** Replaces the plan that a player is at; all of it or nothing. */
  plan(person: Person, turn: number, orders: Order[]): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    const { game, crew } = at;
    if (this.steered.isFrozen) return refused("frozen");
    const foreign = orders.findIndex((order) => !isOwn(person.ministries, order));
    if (foreign >= 0) return { ok: false, refusal: { code: "notYourMinistry" }, index: foreign };
    const plan = withOwnPart(crew.draft.orders, person.ministries, orders);
    if (crew.isLocked && !tradesOnly(crew.draft.orders, plan)) return refused("locked");
    const fault = game.whyNotDraft(crew.nation, plan);
    if (fault) return { ok: false, ...fault };
    crew.draft = game.newDraft(crew.nation, plan);
    person.hasPlanned = true;
    person.hasOrdered = true;
    this.record.keepDraft(turn, crew);
    this.offers.tell(game);
    for (const other of crew.members) if (other !== person) this.tell({ kind: "planChanged", person: other });
    this.resolveIfAllLocked();
    return OK;
  }

  /** Replaces the standing orders of a player, from the next turn on. */
  standingOrders(person: Person, standing: readonly StandingOrder[]): Answer {
    if (this.phase !== "planning") return refused("wrongPhase");
    if (person.nation === undefined) return refused("noSeat");
    if (standing.some(({ order }) => !isOwn(person.ministries, order))) return refused("notYourMinistry");
    person.standing = standing;
    this.record.keepPeople();
    return OK;
  }

  lock(person: Person, turn: number, isLocked: boolean): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    if (this.steered.isFrozen) return refused("frozen");
    if (at.crew.head !== person) return refused("headOnly");
    person.hasPlanned ||= isLocked;
    at.crew.lock(isLocked);
    if (isLocked) this.offers.seen(at.crew.nation);
    this.record.keepDraft(turn, at.crew);
    this.tell({ kind: "tableChanged" });
    this.resolveIfAllLocked();
    return OK;
  }

  /** Says whether a player would go on without those who are still planning; once enough would, nobody waits for long. */
  goOn(person: Person, turn: number, wanted: boolean): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    if (this.isStopped()) return refused("frozen");
    const refusal = wanted ? whyNotGoOn(this.seen(), at.crew.nation) : undefined;
    if (refusal) return refused(refusal);
    at.crew.wantsOn = wanted;
    const { votes, needed } = goingOn(this.seats);
    if (votes >= needed) this.lastCall();
    this.tell({ kind: "tableChanged" });
    this.resolveIfAllLocked();
    return OK;
  }

  /** Adds to the turn what a player may still take of their own time. */
  moreTime(person: Person, turn: number): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    const refusal = whyNotMoreTime(this.seen(), at.crew.nation);
    if (refusal) return refused(refusal);
    const ms = person.own.leftMs;
    person.own.use(ms);
    this.clock.add(ms);
    this.tell({ kind: "tableChanged" });
    return OK;
  }

  /** A player is there, again or for the first time. */
  came(): void {
    if (!this.isStopped()) this.clock.goOn();
    // After a restart nobody thinks before there is somebody to play with.
    if (!this.thoughts.hasBegun && !this.whenPlayed) this.think();
  }

  /** Somebody's line was lost. */
  lost(person: Person): void {
    const crew = this.phase === "planning" ? this.crewOf(person) : undefined;
    this.attendance.lost(person, !crew ? "none" : crew.isLocked ? "locked" : "open");
  }

  /** Whether nobody waits for somebody any more. By correspondence one is away most of the time, and has the whole turn. */
  isAway({ presence }: Person): boolean {
    return presence.is === "absent" && !(this.game && this.isByCorrespondence());
  }

  /** While no player is there, time stands still. */
  standStillIfEmpty(): void {
    if (!this.crowd.players().some(isHere) && !this.isByCorrespondence() && this.options.lesson === undefined)
      this.clock.wait();
  }

  /** Pauses the clock, or lets it go on; frozen screens take no orders. */
  steer(to: Steered): void {
    const wasStopped = this.isStopped();
    this.steered = to;
    if (this.isStopped() === wasStopped) return;
    if (this.isStopped()) this.clock.wait();
    else this.clock.goOn();
    this.resolveIfAllLocked();
  }

  /** Ends the turn now, whoever is still planning, and whether or not the clock is stopped. */
  resolveNow(): void {
    this.resolve();
  }

  resolveIfAllLocked(): void {
    if (this.phase !== "planning" || this.isStopped() || this.thoughts.isThinking || this.whenPlayed) return;
    if (!this.crowd.players().some(isHere)) return;
    const isDone = (crew: Crew) => crew.isLocked || crew.members.every((person) => this.isAway(person));
    if (!playedCrews(this.crews).every(isDone)) return;
    const ms = this.game ? this.offers.waitMs(this.game) : 0;
    this.callOffWait();
    if (ms > 0) this.callOffWait = this.time.after(ms, () => this.resolveIfAllLocked());
    else this.resolve();
  }

  /** The match as it was when its record ended. Nobody is connected; the clock waits for the first who comes. */
  restore(stored: StoredMatch, past: Past | undefined): void {
    const game = restoredGame(stored, this.crews, past);
    if (!game) return;
    this.started = game;
    // The last turn may have been written, and the end not any more.
    if (!stored.end) this.endIfOver(game);
    if (this.phase !== "planning") return;
    for (const { nation, orders, isLocked } of stored.drafts) {
      const crew = this.crews.get(nation);
      if (!crew) continue;
      crew.draft = game.newDraft(nation, orders.filter(isStillOrder));
      crew.lock(isLocked);
      for (const member of crew.members) member.hasPlanned = isLocked;
    }
    // The last turn may have been written, and what standing orders made of the next not any more.
    for (const crew of this.crews.values())
      if (!stored.drafts.some(({ nation }) => nation === crew.nation)) this.carryOnStanding(game, crew);
    const left = stored.clock && leftOf(stored.clock);
    if (left === undefined) this.clock.start();
    else this.clock.waitWith(left);
    if (this.isByCorrespondence()) this.clock.goOn();
  }

  /** Calls off all that is to happen later. */
  close(): void {
    this.isClosed = true;
    this.callOffWait();
    this.clock.stop();
    this.thoughts.end();
  }

  private seen() {
    return { phase: this.phase, deadline: this.clock.deadline, seats: this.seats };
  }

  /** The teacher has stopped the clock, or asks everybody to look up. */
  private isStopped(): boolean {
    return this.steered.isPaused || this.steered.isFrozen;
  }

  private isByCorrespondence(): boolean {
    return this.options.timerSeconds >= CORRESPONDENCE_SECONDS;
  }

  private planning(person: Person, turn: number): { game: Game; crew: Crew } | Answer {
    const crew = this.crewOf(person);
    if (!this.game || this.phase !== "planning") return refused("wrongPhase");
    if (!crew) return refused("noSeat");
    if (turn !== this.turn) return refused("wrongTurn");
    return { game: this.game, crew };
  }

  private crewOf({ nation }: Person): Crew | undefined {
    return this.crews.get(nation ?? "");
  }

  /** Enough want to go on: nobody waits any more for who is away, and who is here hurries. */
  private lastCall(): void {
    for (const player of this.crowd.players()) this.attendance.giveUp(player);
    if (this.openCrews().some(({ members }) => members.some(isHere))) this.clock.atMost(LAST_CALL_MS);
  }

  /** The turn's time is over; a line that was just lost has time of its own. */
  private timeIsUp(): void {
    if (this.whenPlayed) return;
    const open = this.isByCorrespondence() ? [] : this.openCrews();
    const ms = this.attendance.awaitedMs(open.flatMap(({ members }) => members));
    if (ms > 0) {
      this.clock.atMost(ms);
      this.tell({ kind: "tableChanged" });
    } else this.resolve();
  }

  private resolve(): void {
    const { game, steered, thoughts } = this;
    if (!game || this.phase !== "planning" || this.whenPlayed) return;
    const { turn } = game.state.world;
    this.callOffWait();
    for (const crew of this.crews.values()) crew.endTurn();
    const nations = thoughts.missingOf(game.thinkingOf(this.bots(game)));
    if (nations.length > 0) this.tell({ kind: "unthought", turn, nations });
    const playing = game.playing(this.playedBy, thoughts.made, steered.askable);
    if (!this.playBeside) this.played(game, playing, outcomeOf(playing));
    else
      this.whenPlayed = this.playBeside(playing)
        .catch((error: unknown) => {
          if (!this.isClosed) this.tell({ kind: "failed", what: `turn ${turn} could not be played beside`, error });
          return undefined;
        })
        .then((outcome) => {
          this.whenPlayed = undefined;
          if (!this.isClosed) this.played(game, playing, outcome ?? outcomeOf(playing));
        })
        .catch((error: unknown) => this.tell({ kind: "failed", what: `after turn ${turn}`, error }));
  }

  /** A turn has come out; the next one begins. */
  private played(game: Game, { askable }: Playing, { played, faults, ms }: TurnOutcome): void {
    const { turn } = game.state.world;
    this.tell({ kind: "turnPlayed", ms });
    for (const error of faults)
      this.tell({ kind: "failed", what: `turn ${turn} could not be resolved (seed ${this.options.seed})`, error });
    if (played) {
      const { state, plans, stateHash } = played;
      game.take(played);
      const kept = { turn, plans, ...(askable ? { askable } : {}), stateHash, figures: turnRecord(state) };
      this.record.keep((store, lease) => store.append(lease, kept));
    }
    for (const crew of this.crews.values()) crew.beginTurn();
    this.offers.clear();
    this.clock.start();
    if (this.isStopped()) this.clock.wait();
    // The last of its people may have gone while it was played.
    this.standStillIfEmpty();
    this.endIfOver(game);
    if (!game.state.world.ending) for (const crew of this.crews.values()) this.carryOnStanding(game, crew);
    this.think();
    this.tell({ kind: "gameChanged" });
    this.tell({ kind: "tableChanged" });
  }

  private readonly playedBy = (nation: NationId): Played => this.crews.get(nation)?.playedBy ?? "bot";

  private bots(game: Game): NationId[] {
    return game.state.world.order.filter((nation) => this.playedBy(nation) === "bot");
  }

  /** Bots that look ahead begin to think of the turn when people do. */
  private think(): void {
    const { game } = this;
    if (game && this.phase === "planning") this.thoughts.begin(game.thinkingOf(this.bots(game)));
  }

  private carryOnStanding(game: Game, crew: Crew): void {
    if (crew.carryOnStanding(game)) this.record.keepDraft(this.turn, crew);
  }

  /** Those whose plans the turn waits for. */
  private openCrews(): Crew[] {
    return playedCrews(this.crews).filter(({ isLocked }) => !isLocked);
  }

  private endIfOver({ state }: Game): void {
    const { ending } = state.world;
    if (!ending) return;
    this.clock.stop();
    const scores = Object.values(state.nations).map(({ id, score }) => [id, score.totalBp]);
    const end = { ending, scoresBp: Object.fromEntries(scores) };
    this.record.keep((store, lease) => store.finish(lease, end));
  }
}
