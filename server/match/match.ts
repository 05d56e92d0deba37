import { randomInt } from "node:crypto";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import { type ChatMode, isKnownIn, type Saying } from "../../shared/protocol/chat.ts";
import type { Answer, CreateOptions, Phase } from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { Table } from "../../shared/protocol/table.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Chosen, Lease, MatchStore, StoredMatch } from "../store/store.ts";
import { whyNotCalled } from "../words/whyNotCalled.ts";
import { OK, refused } from "./answers.ts";
import { Attendance } from "./attendance.ts";
import { Chat } from "./chat.ts";
import type { Clock } from "./clock.ts";
import { crewsOf } from "./crew.ts";
import type { MatchEvent } from "./events.ts";
import type { Past } from "./game.ts";
import { Lobby } from "./lobby.ts";
import { type People, type Person, people } from "./people.ts";
import type { PlayBeside } from "./playing.ts";
import { isHere } from "./presence.ts";
import { CORRESPONDENCE_SECONDS, Quarters } from "./quarters.ts";
import { MatchRecord } from "./record.ts";
import { newSalt, sealed, sealOf } from "./seal.ts";
import { Shown } from "./shown.ts";
import { Taught } from "./taught.ts";
import type { ThinkBeside } from "./thoughts.ts";
import { Vacancy } from "./vacancy.ts";

export type MatchOptions = Omit<CreateOptions, "version" | "nickname"> & Pick<Chosen, "lesson" | "steered">;

export interface MatchSurroundings {
  code: string;
  clock: Clock;
  store: MatchStore;
  /** Hears all that happens, in the order in which it does. */
  tell: (event: MatchEvent) => void;
  /** After so long without a connection the match is abandoned. */
  emptyMs: number;
  /** Whether words may be said here. */
  isFit: (text: string) => boolean;
  /** Without it bots that look ahead do so while everybody waits. */
  thinkBeside?: ThinkBeside;
  /** Without it turns are played while everybody waits. */
  playBeside?: PlayBeside;
  /** What came of the turns on record, where they were played again already. */
  past?: Past | undefined;
}

/** Whoever opens a match, or has it taken up again, comes within this time or not at all. */
export const FIRST_COMES_MS = 60_000;
/** In a lobby nothing is lost by being put away; long enough for who loads the page again or loses the line. */
export const EMPTY_LOBBY_MS = 100_000;
/** People at a table who only watch, at most. */
const MOST_WATCHERS = 60;

/**
 * One match, from lobby to end, without sockets: who is let in, and who comes and goes. Rules are none of its business;
 * where people sit is its lobby's, and what happens from quarter to quarter that of its quarters.
 */
export class Match {
  options: Chosen;
  readonly shown: Shown;
  /** For the lesson whose table it is. */
  readonly taught: Taught;
  private readonly around: MatchSurroundings;
  private readonly crowd: People;
  private readonly attendance: Attendance;
  private readonly lobby: Lobby;
  private readonly quarters: Quarters;
  private readonly chatter: Chat;
  private readonly vacancy: Vacancy;
  private readonly record: MatchRecord;

  /**
   * @param stored what there is on record of a match that was interrupted.
   * @throws RecordMismatch when the rules give other states than those on record.
   */
  constructor(options: MatchOptions, around: MatchSurroundings, stored?: StoredMatch) {
    const { scenario, resolutions } = rulesetOf(options.scenario);
    this.options = {
      ...options,
      turns: options.turns ?? scenario.turns,
      seats: Math.min(options.seats, scenario.nations.length),
      bots: options.bots ?? "sound",
      chat: options.chat ?? "free",
      seed: options.seed ?? randomInt(2 ** 32),
      salt: stored ? (stored.options.salt ?? "") : newSalt(),
    };
    this.around = around;
    const { code, store, clock, emptyMs, isFit, thinkBeside, playBeside } = around;
    const { tell } = this;
    const crowd = people(stored?.people, options.timerSeconds * 1_000);
    const crews = crewsOf(scenario.nations, crowd);
    const attendance = new Attendance(clock, (person) => this.missed(person));
    const turnClock = () => (options.timerSeconds > 0 ? this.quarters.clock : undefined);
    const unkept = (error: unknown) => around.tell({ kind: "unkept", error });
    const record = new MatchRecord({ code, store, clock, crowd, turnClock, unkept }, stored);
    const beside = { thinkBeside, playBeside };
    const quarters = new Quarters(this.options, { clock, crowd, crews, attendance, record, tell, ...beside });
    this.crowd = crowd;
    this.attendance = attendance;
    this.record = record;
    this.quarters = quarters;
    this.lobby = new Lobby({ crowd, crews, seats: this.options.seats, tell });
    this.chatter = new Chat({
      clock,
      crews,
      isFit,
      isKnown: (filled) => isKnownIn({ nations: scenario.nations, resolutions }, filled),
      tell,
    });
    this.shown = new Shown(quarters, crews, this.chatter);
    this.vacancy = new Vacancy(clock, () => this.abandon());
    this.taught = new Taught({
      crowd,
      crews,
      quarters,
      attendance,
      tell,
      table: () => this.table(),
      talk: () => this.chatter.talk,
      unseat: (person) => this.unseat(person),
      keepSteered: (steered) => this.choose({ steered }),
    });
    if (stored) this.restore(stored);
    else record.keep((to) => to.open({ code, rules: RULES_VERSION, options: this.options }));
    // A class may take its time to come in.
    if (!this.goesOnAlone()) this.vacancy.waitFor(this.isTaught ? emptyMs : Math.min(FIRST_COMES_MS, emptyMs));
  }

  /** By which it is written, and put away. */
  get lease(): Lease {
    return this.record.lease;
  }

  /** Resolves once all that has happened so far is on record: only then may anybody be told of it. */
  kept(): Promise<void> {
    return this.record.kept();
  }

  /** While a turn is played on another thread: what people ask for then is of the next one. */
  get whenPlayed(): Promise<void> | undefined {
    return this.quarters.whenPlayed;
  }

  get phase(): Phase {
    return this.quarters.phase;
  }

  /** Lets somebody in: back to the seat of a token, or as somebody new. Who finds no place at the table watches. */
  admit(wish: {
    nickname: string;
    token?: string | undefined;
    watch?: boolean | undefined;
  }): { person: Person; token: string } | TableRefusal {
    const back = wish.token === undefined ? undefined : this.crowd.ofToken(wish.token);
    if (back?.presence.is === "expelled") return "sentAway";
    if (back && wish.token !== undefined) return { person: back, token: wish.token };
    // At the table of a lesson sits whoever its teacher has put there.
    if (this.isTaught) return "noSeat";
    // Who asks for a seat is not made somebody new behind their back.
    if (wish.token !== undefined) return "unknownSeat";
    if (this.watchers().length >= MOST_WATCHERS) return "matchFull";
    const refusal = whyNotCalled(wish.nickname, this.around.isFit);
    if (refusal) return refusal;
    const hasPlace = this.phase === "lobby" && this.peopleCount() < this.options.seats;
    return this.crowd.add(wish.nickname, wish.watch === true || !hasPlace);
  }

  connected(person: Person): void {
    // Who comes back must not be told what another process knows better.
    this.record.keep((store, lease) => store.confirm(lease));
    this.vacancy.end();
    this.attendance.came(person, this.phase === "finished");
    if (person.nation !== undefined) this.quarters.came();
    // A host for whom nobody waits any more may have been missed when nobody was there to take over.
    const host = this.crowd.host();
    if (!host || !(isHere(host) || host.presence.is === "awaited")) this.crowd.passHost();
    this.tell({ kind: "tableChanged" });
    this.quarters.resolveIfAllLocked();
  }

  /** The line to somebody was lost. */
  dropped(person: Person): void {
    this.quarters.lost(person);
    this.gone();
  }

  /** Somebody said goodbye. In the lobby the seat is free again; later a bot plays on. */
  left(person: Person): void {
    this.attendance.left(person);
    // At the table of a lesson sit those whom its teacher puts there, whether they are here or not.
    const isForgotten = (this.phase === "lobby" || person.nation === undefined) && !this.isTaught;
    this.depart(person, isForgotten);
  }

  /** Sends somebody away for good: the seat is a bot's, and its secret is refused from now on. */
  expel(person: Person): void {
    person.nation = undefined;
    this.attendance.expel(person);
    this.depart(person, false);
  }

  /** Ends the match before its time, for good. */
  async end(): Promise<void> {
    this.close();
    if (this.phase !== "finished")
      this.record.keep((store, lease) => store.finish(lease, { ending: "closed", scoresBp: {} }));
    await this.kept();
  }

  chooseNation(person: Person, nation: NationId): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    // At the table of a lesson one sits where its teacher says, and who watches there only watches.
    return this.isTaught ? refused("hostOnly") : this.lobby.chooseNation(person, nation);
  }

  ready(person: Person, isReady: boolean): Answer {
    return this.phase === "lobby" ? this.lobby.ready(person, isReady) : refused("wrongPhase");
  }

  /** Begins the game. */
  start(person: Person): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    if (!this.isHost(person)) return refused("hostOnly");
    const nations = this.lobby.fill();
    if (nations.length === 0) return refused("noSeat");
    this.quarters.begin(nations);
    return OK;
  }

  plan(person: Person, turn: number, orders: Order[]): Answer {
    return this.quarters.plan(person, turn, orders);
  }

  standingOrders(person: Person, standing: readonly StandingOrder[]): Answer {
    return this.quarters.standingOrders(person, standing);
  }

  lock(person: Person, turn: number, isLocked: boolean): Answer {
    return this.quarters.lock(person, turn, isLocked);
  }

  goOn(person: Person, turn: number, wanted: boolean): Answer {
    return this.quarters.goOn(person, turn, wanted);
  }

  moreTime(person: Person, turn: number): Answer {
    return this.quarters.moreTime(person, turn);
  }

  chat(person: Person, saying: Saying): Answer {
    if (this.isViewer(person)) return refused("noSeat");
    const { quarters, phase, options } = this;
    return this.chatter.say(person, saying, { mode: options.chat, phase, turn: quarters.turn });
  }

  /** What may be said from now on; what was said stays. */
  chatMode(person: Person, mode: ChatMode): Answer {
    if (!this.isHost(person)) return refused("hostOnly");
    this.choose({ chat: mode });
    this.tell({ kind: "tableChanged" });
    return OK;
  }

  table(): Table {
    const { scenario, timerSeconds, seats, turns, bots, seed, salt } = this.options;
    const { quarters, phase } = this;
    return {
      code: this.around.code,
      scenario,
      phase,
      turn: quarters.turn,
      turns,
      timerSeconds,
      deadline: quarters.clock.deadline,
      seats: quarters.seats,
      seatCount: seats,
      bots,
      host: this.isTaught ? "" : (this.crowd.host()?.name ?? ""),
      lesson: this.options.lesson ?? "",
      isPaused: quarters.steered.isPaused,
      isFrozen: quarters.steered.isFrozen,
      discussed: quarters.steered.discussed ?? "",
      watchers: this.watchers().length,
      seal: sealOf(seed, salt),
      unsealed: phase === "finished" ? sealed(seed, salt) : "",
      chatMode: this.options.chat,
      chat: this.chatter.lines,
    };
  }

  /** Whether somebody is only shown the table of a lesson, by the key that its screens share. */
  isViewer({ nation }: Person): boolean {
    return this.isTaught && nation === undefined;
  }

  /** Everybody at the table, with those who watch. */
  people(): readonly Person[] {
    return this.crowd.all().filter(({ presence }) => presence.is !== "expelled");
  }

  /** How many play, or will once they have chosen. */
  peopleCount(): number {
    return this.crowd.players().length + (this.phase === "lobby" ? this.lobby.undecided().length : 0);
  }

  isEmpty(): boolean {
    return this.crowd.here().length === 0;
  }

  /** Since when it only waits for people who were here, epoch milliseconds; 0 when it doesn't. */
  get idleSinceMs(): number {
    return this.isTaught || this.goesOnAlone() ? 0 : this.vacancy.sinceMs;
  }

  /** Waits for nobody any more, so that another match has its place. @returns whether that was possible. */
  putAway(): boolean {
    const isIdle = this.idleSinceMs > 0;
    if (isIdle) this.abandon();
    return isIdle;
  }

  /** Calls off all that is to happen later. */
  close(): void {
    this.quarters.close();
    this.attendance.close();
    this.vacancy.close();
  }

  /** All that is told goes by here. */
  private readonly tell = (event: MatchEvent): void => {
    if (event.kind === "tableChanged") {
      this.record.keepPeople();
      if (this.quarters.game) this.record.keepClock();
    }
    this.around.tell(event);
    // A match that ended while nobody was there is put away like any other.
    if (event.kind === "gameChanged" && this.phase === "finished" && this.isEmpty())
      this.vacancy.waitFor(this.emptyMs());
  };

  /** Nobody is here; for those who are to come back the others wait. */
  private restore(stored: StoredMatch): void {
    this.quarters.restore(stored, this.around.past);
    if (this.phase === "finished") return;
    for (const person of this.phase === "lobby" ? this.crowd.all() : this.crowd.players()) this.quarters.lost(person);
  }

  /** Keeps what of the choice behind the match is another from now on. */
  private choose(change: Partial<Chosen>): void {
    this.options = { ...this.options, ...change };
    this.record.keep((store, lease) => store.options(lease, this.options));
  }

  /** Whether a teacher sees to it, and not its host. */
  private get isTaught(): boolean {
    return this.options.lesson !== undefined;
  }

  private isHost(person: Person): boolean {
    return this.crowd.host() === person && !this.isTaught;
  }

  private watchers(): Person[] {
    const hasBegun = this.phase !== "lobby";
    return this.crowd.here().filter((person) => person.nation === undefined && (person.watches || hasBegun));
  }

  /** Takes somebody from the table. Of who was sent away the secret stays known, so that it stays refused. */
  private unseat(person: Person): void {
    this.attendance.left(person);
    this.depart(person, person.presence.is !== "expelled");
  }

  private depart(person: Person, isForgotten: boolean): void {
    if (this.crowd.host() === person) this.crowd.passHost();
    if (isForgotten) this.crowd.remove(person);
    this.gone();
    this.quarters.resolveIfAllLocked();
  }

  private gone(): void {
    this.quarters.standStillIfEmpty();
    if (this.isEmpty()) this.vacancy.begin(this.emptyMs());
    this.tell({ kind: "tableChanged" });
  }

  /**
   * Nobody waits for this person any more. Who holds no nation is forgotten, and keeps nobody from the table; the last at an
   * empty table stays, as its host.
   */
  private missed(person: Person): void {
    if (this.crowd.host() === person) this.crowd.passHost();
    const isForgotten = person.nation === undefined && this.crowd.host() !== person;
    if (isForgotten && !this.isTaught) this.crowd.remove(person);
    this.tell({ kind: "tableChanged" });
    this.quarters.resolveIfAllLocked();
  }

  /** Turns that take days end though nobody is there. */
  private goesOnAlone(): boolean {
    return this.phase === "planning" && this.options.timerSeconds >= CORRESPONDENCE_SECONDS;
  }

  /** So long it is kept open without anybody; undefined: as long as it takes. */
  private emptyMs(): number | undefined {
    if (this.goesOnAlone()) return undefined;
    const isOpenLobby = this.phase === "lobby" && !this.isTaught;
    return isOpenLobby ? Math.min(EMPTY_LOBBY_MS, this.around.emptyMs) : this.around.emptyMs;
  }

  private abandon(): void {
    const { tell, store, code } = this.around;
    // Of a lobby in which nobody has a place there is nothing to come back to.
    if (this.phase === "lobby" && !this.isTaught && this.people().length === 0)
      store.remove(code).catch((error) => tell({ kind: "failed", what: "an empty lobby stays on record", error }));
    tell({ kind: "abandoned" });
  }
}
