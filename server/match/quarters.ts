import type { Order } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import { isOwn, withOwnPart } from "../../shared/protocol/crew.ts";
import type { Answer, Phase } from "../../shared/protocol/protocol.ts";
import type { Seat } from "../../shared/protocol/table.ts";
import { goingOn, whyNotGoOn, whyNotMoreTime } from "../../shared/protocol/waiting.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { MINISTRIES, type NationId } from "../../shared/state/words.ts";
import type { Chosen, Steered, StoredMatch } from "../store/store.ts";
import { OK, refused } from "./answers.ts";
import { Attendance } from "./attendance.ts";
import { type Clock, turnClock } from "./clock.ts";
import { type Game, newGame } from "./game.ts";
import type { People, Person } from "./people.ts";
import type { Played } from "./plans.ts";
import { hasLeft, isHere } from "./presence.ts";
import type { MatchRecord } from "./record.ts";
import { leftOf, restoredGame } from "./restored.ts";
import { LINE_REGAINED_MS } from "./timeBank.ts";

/** A turn of an hour and more is played over days: its clock runs whether or not somebody is there. */
export const CORRESPONDENCE_SECONDS = 3_600;
/** What those who are present have left when the others want to go on, ms. */
export const LAST_CALL_MS = 30_000;

/** What happens in the quarters of a match, for those who tell people of it. */
export interface QuartersListener {
  tableChanged: () => void;
  /** The game has begun, or a turn has been resolved. */
  gameChanged: () => void;
  offersChanged: (person: Person) => void;
  /** Somebody else has changed the plan of this person's nation. */
  planChanged: (person: Person) => void;
  /** Nobody waits for this person any more. */
  missed: (person: Person) => void;
  /** Something that must not happen has happened; the match goes on as well as it can. */
  failed: (what: string, error: unknown) => void;
  /** A turn was played, in so many milliseconds. */
  turnPlayed: (ms: number) => void;
}

export interface QuartersSurroundings {
  clock: Clock;
  crowd: People;
  record: MatchRecord;
  seats: () => Record<NationId, Seat>;
  listener: QuartersListener;
}

/** The quarters of a match, from its start to its end: the plans, their clock, whom a turn waits for, and when it resolves. */
export class Quarters {
  readonly clock: ReturnType<typeof turnClock>;
  readonly attendance: Attendance;
  steered: Steered;
  private readonly options: Chosen;
  private readonly around: QuartersSurroundings;
  private readonly crowd: People;
  private readonly offersTold = new Map<NationId, string>();
  private readonly record: MatchRecord;
  private started: Game | undefined;

  constructor(options: Chosen, around: QuartersSurroundings) {
    const { clock, crowd, record, listener } = around;
    const turnMs = options.timerSeconds * 1_000;
    this.options = options;
    this.steered = options.steered ?? { isPaused: false, isFrozen: false };
    this.around = around;
    this.crowd = crowd;
    this.record = record;
    this.clock = turnClock(clock, turnMs, () => this.timeIsUp());
    this.attendance = new Attendance(clock, (person) => {
      listener.missed(person);
      listener.tableChanged();
      this.resolveIfAllLocked();
    });
  }

  /** Undefined before the match has started. */
  get game(): Game | undefined {
    return this.started;
  }

  get phase(): Phase {
    if (!this.game) return "lobby";
    return this.game.state.world.ending ? "finished" : "planning";
  }

  begin(nations: readonly NationId[]): void {
    const game = newGame({ ...this.options, nations });
    this.started = game;
    this.record.keep((store, hold) => store.begin(hold, game.state.world.order));
    this.clock.start();
    this.around.listener.gameChanged();
    this.around.listener.tableChanged();
  }

  /** Replaces the plan that a player is at; all of it or nothing. */
  plan(person: Person, turn: number, orders: Order[]): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    if (person.isLocked) return refused("locked");
    if (this.steered.isFrozen) return refused("frozen");
    const foreign = orders.findIndex((order) => !isOwn(person.ministries, order));
    if (foreign >= 0) return { ok: false, refusal: { code: "notYourMinistry" }, index: foreign };
    const plan = withOwnPart(at.game.draftOf(at.nation), person.ministries, orders);
    const fault = at.game.whyNotDraft(at.nation, plan);
    if (fault) return { ok: false, ...fault };
    at.game.setDraft(at.nation, plan);
    person.hasPlanned = true;
    person.hasOrdered = true;
    this.record.keepDraft(at.game, person);
    this.tellOffers(at.game);
    for (const other of this.crowd.crewOf(at.nation)) if (other !== person) this.around.listener.planChanged(other);
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
    if (this.crowd.ofNation(at.nation) !== person) return refused("headOnly");
    person.hasPlanned ||= isLocked;
    for (const member of this.crowd.crewOf(at.nation)) {
      member.isLocked = isLocked;
      if (!isLocked) member.wantsOn = false;
    }
    this.record.keepDraft(at.game, person);
    this.around.listener.tableChanged();
    this.resolveIfAllLocked();
    return OK;
  }

  /** Says whether a player would go on without those who are still planning; once enough would, nobody waits for long. */
  goOn(person: Person, turn: number, wanted: boolean): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    if (this.isStopped()) return refused("frozen");
    const refusal = wanted ? whyNotGoOn(this.seen(), at.nation) : undefined;
    if (refusal) return refused(refusal);
    person.wantsOn = wanted;
    const { votes, needed } = goingOn(this.around.seats());
    if (votes >= needed) this.lastCall();
    this.around.listener.tableChanged();
    this.resolveIfAllLocked();
    return OK;
  }

  /** Adds to the turn what a player may still take of their own time. */
  moreTime(person: Person, turn: number): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    const refusal = whyNotMoreTime(this.seen(), at.nation);
    if (refusal) return refused(refusal);
    const ms = person.own.leftMs;
    person.own.use(ms);
    this.clock.add(ms);
    this.around.listener.tableChanged();
    return OK;
  }

  /** Somebody is there, again or for the first time. */
  came(person: Person): void {
    this.attendance.came(person, this.phase === "finished");
    if (person.nation !== undefined && !this.isStopped()) this.clock.goOn();
  }

  /** Somebody's line was lost. */
  lost(person: Person): void {
    this.attendance.lost(person, this.phase === "planning");
  }

  /** Whether nobody waits for somebody any more. By correspondence one is away most of the time, and has the whole turn. */
  isAway({ presence }: Person): boolean {
    return presence.is === "absent" && !(this.game && this.isByCorrespondence());
  }

  /** While no player is there, time stands still. */
  standStillIfEmpty(): void {
    if (!this.crowd.players().some(isHere) && !this.isByCorrespondence() && this.options.lesson === undefined) this.clock.wait();
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
    if (this.phase !== "planning" || this.isStopped()) return;
    const players = this.crowd.players();
    if (players.some(isHere) && players.every((player) => player.isLocked || this.isAway(player))) this.resolve();
  }

  /** The match as it was when its record ended. Nobody is connected; the clock waits for the first who comes. */
  restore(stored: StoredMatch): void {
    const game = restoredGame(stored);
    if (!game) {
      for (const person of this.crowd.all()) this.lost(person);
      return;
    }
    this.started = game;
    // The last turn may have been written, and the end not any more.
    if (!stored.end) this.endIfOver(game);
    if (this.phase !== "planning") return;
    for (const { nation, isLocked } of stored.drafts) {
      for (const member of this.crowd.crewOf(nation)) {
        member.isLocked = isLocked;
        member.hasPlanned = isLocked;
      }
    }
    // The last turn may have been written, and what standing orders made of the next not any more.
    for (const nation of this.playedNations())
      if (!stored.drafts.some((draft) => draft.nation === nation)) this.carryOnStanding(game, nation);
    const left = stored.clock && leftOf(stored.clock);
    if (left === undefined) this.clock.start();
    else this.clock.waitWith(left);
    if (this.isByCorrespondence()) this.clock.goOn();
    for (const player of this.crowd.players()) this.lost(player);
  }

  /** Calls off all that is to happen later. */
  close(): void {
    this.clock.stop();
    this.attendance.close();
  }

  private seen() {
    return { phase: this.phase, deadline: this.clock.deadline, seats: this.around.seats() };
  }

  /** The teacher has stopped the clock, or asks everybody to look up. */
  private isStopped(): boolean {
    return this.steered.isPaused || this.steered.isFrozen;
  }

  private isByCorrespondence(): boolean {
    return this.options.timerSeconds >= CORRESPONDENCE_SECONDS;
  }

  private planning(person: Person, turn: number): { game: Game; nation: NationId } | Answer {
    if (!this.game || this.phase !== "planning") return refused("wrongPhase");
    if (person.nation === undefined) return refused("noSeat");
    if (turn !== this.game.state.world.turn) return refused("wrongTurn");
    return { game: this.game, nation: person.nation };
  }

  /** Enough want to go on: nobody waits any more for who is away, and who is here hurries. */
  private lastCall(): void {
    const players = this.crowd.players();
    for (const player of players) if (!isHere(player)) this.attendance.giveUp(player);
    if (players.some((player) => isHere(player) && !player.isLocked)) this.clock.atMost(LAST_CALL_MS);
  }

  /** The turn's time is over; a line that was just lost has time of its own. */
  private timeIsUp(): void {
    const open = this.isByCorrespondence() ? [] : this.crowd.players().filter(({ isLocked }) => !isLocked);
    const ms = this.attendance.awaitedMs(open);
    if (ms > 0) {
      this.clock.atMost(ms);
      this.around.listener.tableChanged();
    } else this.resolve();
  }

  private resolve(): void {
    const { game } = this;
    if (!game || this.phase !== "planning") return;
    const { turn } = game.state.world;
    for (const player of this.crowd.players()) {
      // Where several lead a nation, those who are there when it is locked have had their say.
      const tookPart = player.hasPlanned || (player.isLocked && isHere(player));
      player.missedTurns = tookPart ? 0 : player.missedTurns + 1;
      player.idleTurns = player.hasOrdered ? 0 : player.idleTurns + 1;
    }
    const began = performance.now();
    const plans = this.playTurn(game);
    this.around.listener.turnPlayed(performance.now() - began);
    if (plans) {
      const played = { turn, plans, stateHash: stateHash(game.state) };
      this.record.keep((store, hold) => store.append(hold, played));
    }
    for (const { isLocked, line } of this.crowd.players()) if (isLocked) line.giveBack(LINE_REGAINED_MS);
    for (const person of this.crowd.all()) {
      const isLeft = person.nation !== undefined && this.crowd.crewOf(person.nation).length === 0;
      if (isLeft) person.botTurns += 1;
      person.isLocked = false;
      person.hasPlanned = false;
      person.hasOrdered = false;
      person.wantsOn = false;
      person.own.beginTurn();
      person.line.beginTurn();
    }
    this.offersTold.clear();
    this.clock.start();
    if (this.isStopped()) this.clock.wait();
    this.endIfOver(game);
    for (const nation of this.playedNations()) this.carryOnStanding(game, nation);
    this.around.listener.gameChanged();
    this.around.listener.tableChanged();
  }

  /** Plays the turn; if that fails, without the plans, so that what can't be played doesn't fail again in every turn. */
  private playTurn(game: Game): Record<NationId, Order[]> | undefined {
    const { turn } = game.state.world;
    const played = (nation: NationId): Played => {
      const crew = this.crowd.crewOf(nation);
      if (crew.length === 0) return "bot";
      // A plan counts as it stands, locked or not, and so does the first turn that somebody misses.
      const all = this.crowd.all().filter((person) => person.nation === nation);
      const missing = all.filter((person) => hasLeft(person) || person.missedTurns > 1);
      return missing.flatMap(({ ministries }) => (ministries.length > 0 ? ministries : MINISTRIES));
    };
    for (const play of [() => game.resolve(played), game.resolveWithoutPlans])
      try {
        return play();
      } catch (error) {
        this.around.listener.failed(`turn ${turn} could not be resolved (seed ${this.options.seed})`, error);
      }
    return undefined;
  }

  /** What a nation's people ordered to be done each turn is the plan that the turn begins with. */
  private carryOnStanding(game: Game, nation: NationId): void {
    const crew = this.crowd.crewOf(nation);
    const standing = crew.flatMap((member) => member.standing);
    const [head] = crew;
    if (!head || standing.length === 0 || game.state.world.ending) return;
    const left = new Set(game.draftFrom(nation, standing));
    for (const member of crew) member.standing = member.standing.filter((order) => left.has(order));
    this.record.keepDraft(game, head);
  }

  private playedNations(): NationId[] {
    return [...new Set(this.crowd.players().flatMap(({ nation }) => nation ?? []))];
  }

  /** Tells those for whom the offers in other people's plans are no longer what they were told. */
  private tellOffers(game: Game): void {
    for (const player of this.crowd.players()) {
      const nation = player.nation ?? "";
      const offers = JSON.stringify(game.liveOffersTo(nation));
      if (offers === (this.offersTold.get(nation) ?? "[]")) continue;
      this.offersTold.set(nation, offers);
      this.around.listener.offersChanged(player);
    }
  }

  private endIfOver({ state }: Game): void {
    const { ending } = state.world;
    if (!ending) return;
    this.clock.stop();
    const scores = Object.values(state.nations).map(({ id, score }) => [id, score.totalBp]);
    const end = { ending, scoresBp: Object.fromEntries(scores) };
    this.record.keep((store, hold) => store.finish(hold, end));
  }
}
