import { randomInt } from "node:crypto";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import { type ChatMode, type Saying, whyNotSay } from "../../shared/protocol/chat.ts";
import { type CrewMember, isOwn } from "../../shared/protocol/crew.ts";
import type { Answer, CreateOptions, Phase, ServerMessages } from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { ChatLine, Table } from "../../shared/protocol/table.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Chosen, Hold, MatchStore, Steered, StoredMatch } from "../store/store.ts";
import { whyNotCalled } from "../words/whyNotCalled.ts";
import { OK, refused } from "./answers.ts";
import type { Clock } from "./clock.ts";
import { type Crews, crewsOf, playedCrews } from "./crew.ts";
import { type People, type Person, people } from "./people.ts";
import { hasLeft, isHere } from "./presence.ts";
import { CORRESPONDENCE_SECONDS, Quarters, type QuartersListener } from "./quarters.ts";
import { MatchRecord } from "./record.ts";
import { newSalt, sealed, sealOf } from "./seal.ts";
import { seatsOf, whyNotSit } from "./seats.ts";
import type { Placed, TableLook } from "./taught.ts";

export type MatchOptions = Omit<CreateOptions, "version" | "nickname"> & Pick<Chosen, "lesson" | "steered">;

/** What a match tells those who carry its words to the people. */
export interface MatchListener extends Omit<QuartersListener, "missed"> {
  /** A person's nation is another than before. */
  seatChanged: (person: Person) => void;
  /** Nobody has been here for a long time. */
  abandoned: () => void;
  /** What has happened could not be kept: this match is to be given up, and taken up again from its record. */
  unkept: (error: unknown) => void;
}

export interface MatchSurroundings {
  code: string;
  /** Of the game, for the record. */
  version: string;
  clock: Clock;
  store: MatchStore;
  listener: MatchListener;
  /** After so long without a connection the match is abandoned. */
  emptyMs: number;
  /** Whether words may be said here. */
  isFit: (text: string) => boolean;
}

/** Whoever opens a match, or has it taken up again, comes at once or never. */
export const FIRST_COMES_MS = 60_000;
/** In a lobby nothing is lost by being put away; long enough for who loads the page again or loses the line. */
export const EMPTY_LOBBY_MS = 100_000;
const MOST_WATCHERS = 60;
const CHAT_LINES = 100;
/** Lines that somebody may say in so many milliseconds. */
const PACE = { lines: 5, ms: 10_000 };

/**
 * One match, from lobby to end, without sockets: who is here and sits where, and what they may do. Rules are none of its
 * business, and what happens from quarter to quarter is that of its quarters.
 */
export class Match {
  options: Chosen;
  private readonly around: MatchSurroundings;
  private readonly crowd: People;
  /** Of all nations that could play, in the order of the scenario. */
  private readonly crews: Crews;
  private readonly quarters: Quarters;
  private readonly record: MatchRecord;
  private readonly chatLines: ChatLine[] = [];
  /** When somebody spoke lately. */
  private readonly spoke = new WeakMap<Person, number[]>();
  private callOffAbandoning = () => {};
  /** Since when nobody is here any more, epoch milliseconds; 0 while somebody is, or has yet to come. */
  private emptySinceMs = 0;

  /**
   * @param stored what there is on record of a match that was interrupted.
   * @throws RecordMismatch when the rules give other states than those on record.
   */
  constructor(options: MatchOptions, around: MatchSurroundings, stored?: StoredMatch) {
    const { scenario } = rulesetOf(options.scenario);
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
    const { code, version, store, clock, listener, emptyMs } = around;
    const crowd = people(stored?.people, options.timerSeconds * 1_000);
    const crews = crewsOf(scenario.nations, crowd);
    this.crowd = crowd;
    this.crews = crews;
    const turnClock = () => (options.timerSeconds > 0 ? this.quarters.clock : undefined);
    this.record = new MatchRecord({ code, store, clock, crowd, turnClock, unkept: listener.unkept }, stored);
    this.quarters = new Quarters(this.options, {
      clock,
      crowd,
      crews,
      record: this.record,
      seats: () => this.table().seats,
      listener: {
        ...listener,
        tableChanged: () => this.tableChanged(),
        missed: (person) => this.miss(person),
        gameChanged: () => {
          listener.gameChanged();
          // A match that ended while nobody was there is put away like any other.
          if (this.phase === "finished" && this.isEmpty()) this.waitForPeople();
        },
      },
    });
    if (stored) this.quarters.restore(stored);
    else this.record.keep((to) => to.open({ code, version, options: this.options }));
    // A class may take its time to come in.
    this.waitForPeople(options.lesson === undefined ? Math.min(FIRST_COMES_MS, emptyMs) : emptyMs);
  }

  /** By which it is written, and put away. */
  get hold(): Hold {
    return this.record.hold;
  }

  /** Resolves once all that has happened so far is on record: only then may anybody be told of it. */
  kept(): Promise<void> {
    return this.record.kept();
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
    if (this.options.lesson !== undefined) return "noSeat";
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
    this.record.keep((store, hold) => store.confirm(hold));
    this.emptySinceMs = 0;
    this.callOffAbandoning();
    this.quarters.came(person);
    // A host for whom nobody waits any more may have been missed when nobody was there to take over.
    const host = this.crowd.host();
    if (!host || !(isHere(host) || host.presence.is === "awaited")) this.crowd.passHost();
    this.tableChanged();
    this.quarters.resolveIfAllLocked();
  }

  /** The line to somebody was lost. */
  dropped(person: Person): void {
    this.quarters.lost(person);
    this.gone();
  }

  /** Somebody said goodbye. In the lobby the seat is free again; later a bot plays on. */
  left(person: Person): void {
    this.quarters.attendance.left(person);
    if (this.crowd.host() === person) this.crowd.passHost();
    // At the table of a lesson sit those whom its teacher puts there, whether they are here or not.
    const isForgotten = this.phase === "lobby" || person.nation === undefined;
    if (isForgotten && this.options.lesson === undefined) this.crowd.remove(person);
    this.gone();
    this.quarters.resolveIfAllLocked();
  }

  /** Sends somebody away for good: the seat is a bot's, and its secret is refused from now on. */
  expel(person: Person): void {
    person.nation = undefined;
    this.quarters.attendance.expel(person);
    if (this.crowd.host() === person) this.crowd.passHost();
    this.gone();
    this.quarters.resolveIfAllLocked();
  }

  /** Takes somebody from the table. Of who was sent away the secret stays known, so that it stays refused. */
  private unseat(person: Person): void {
    this.quarters.attendance.left(person);
    if (person.presence.is !== "expelled") this.crowd.remove(person);
    this.gone();
    this.quarters.resolveIfAllLocked();
  }

  /** Ends the match before its time, for good. */
  async end(): Promise<void> {
    this.close();
    if (this.phase !== "finished")
      this.record.keep((store, hold) => store.finish(hold, { ending: "closed", scoresBp: {} }));
    await this.kept();
  }

  chooseNation(person: Person, nation: NationId): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    // At the table of a lesson one sits where its teacher says, and who watches there only watches.
    if (this.options.lesson !== undefined) return refused("hostOnly");
    const crew = this.crews.get(nation);
    const refusal = nation === "" ? undefined : whyNotSit(person, crew, this.isFull());
    if (refusal) return refused(refusal);
    const holder = crew?.head;
    if (holder && holder !== person) {
      holder.nation = undefined;
      holder.isReady = false;
    }
    person.nation = nation === "" ? undefined : nation;
    person.isReady = false;
    person.watches = false;
    this.around.listener.seatChanged(person);
    this.tableChanged();
    return OK;
  }

  ready(person: Person, isReady: boolean): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    if (person.nation === undefined) return refused("noSeat");
    person.isReady = isReady;
    this.tableChanged();
    return OK;
  }

  /** Begins the game. Who has not chosen gets the first nation that is free, and bots get the rest. */
  start(person: Person): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    if (this.crowd.host() !== person || this.options.lesson !== undefined) return refused("hostOnly");
    for (const undecided of this.undecided()) {
      if (this.isFull()) break;
      undecided.nation = [...this.crews.values()].find(({ head }) => !head)?.nation;
      this.around.listener.seatChanged(undecided);
    }
    const taken = playedCrews(this.crews).map(({ nation }) => nation);
    if (taken.length === 0) return refused("noSeat");
    const bots = [...this.crews.keys()].filter((nation) => !taken.includes(nation));
    this.quarters.begin([...taken, ...bots.slice(0, this.options.seats - taken.length)]);
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
    const refusal = whyNotSay(this.options.chat, saying);
    if (refusal) return refused(refusal);
    if (this.options.lesson !== undefined && person.nation === undefined) return refused("noSeat");
    if ("text" in saying && !this.around.isFit(saying.text)) return refused("unfitWords");
    const now = this.around.clock.now();
    const lately = (this.spoke.get(person) ?? []).filter((at) => at > now - PACE.ms);
    if (lately.length >= PACE.lines) return refused("tooFast");
    this.spoke.set(person, [...lately, now]);
    const { turn } = this.table();
    const said = "text" in saying ? { text: saying.text, phrase: "" as const } : { text: "", phrase: saying.phrase };
    this.chatLines.push({ name: person.name, nation: person.nation ?? "", ...said, turn });
    if (this.chatLines.length > CHAT_LINES) this.chatLines.shift();
    this.tableChanged();
    return OK;
  }

  /** What may be said from now on; what was said stays. */
  chatMode(person: Person, mode: ChatMode): Answer {
    if (this.crowd.host() !== person || this.options.lesson !== undefined) return refused("hostOnly");
    this.options = { ...this.options, chat: mode };
    this.record.keep((store, hold) => store.options(hold, this.options));
    this.tableChanged();
    return OK;
  }

  table(): Table {
    const { scenario, timerSeconds, seats, turns, seed, salt } = this.options;
    const { game, clock } = this.quarters;
    return {
      code: this.around.code,
      scenario,
      phase: this.phase,
      turn: game?.state.world.turn ?? 0,
      turns,
      timerSeconds,
      deadline: clock.deadline,
      seats: seatsOf(this.crews, game?.state, (person) => this.quarters.isAway(person)),
      seatCount: seats,
      host: this.options.lesson === undefined ? (this.crowd.host()?.name ?? "") : "",
      lesson: this.options.lesson ?? "",
      isPaused: this.quarters.steered.isPaused,
      isFrozen: this.quarters.steered.isFrozen,
      watchers: this.watchers().length,
      seal: sealOf(seed, salt),
      unsealed: this.phase === "finished" ? sealed(seed, salt) : "",
      chatMode: this.options.chat,
      chat: this.chatLines,
    };
  }

  /** The game as a person may see it, with the records from a turn on; undefined before it has begun. */
  shownTo(person: Person, recordsFrom = 0): ServerMessages["view"] | undefined {
    const shown = this.quarters.game?.shownTo(this.playing(person), recordsFrom);
    return shown && { ...shown, standing: [...person.standing] };
  }

  /** The plan of the nation that a person leads; undefined for who watches. */
  planOf(person: Person): ServerMessages["plan"] | undefined {
    const { game } = this.quarters;
    const crew = this.crews.get(this.playing(person) ?? "");
    return game && crew && { turn: game.state.world.turn, orders: [...crew.draft.orders] };
  }

  /** Who leads a person's nation, where several do; else nobody. */
  crewOf({ nation }: Person): CrewMember[] {
    const crew = this.crews.get(nation ?? "");
    if (!crew || crew.everybody.length < 2) return [];
    const { everybody, head } = crew;
    return everybody.map((member) => {
      const { name, ministries } = member;
      return { name, ministries, isConnected: isHere(member), isHead: member === head };
    });
  }

  logFor(person: Person, from: number, to: number): ServerMessages["log"] {
    return { turns: this.quarters.game?.logOf(this.playing(person), from, to) ?? [] };
  }

  offersTo({ nation }: Person): ServerMessages["offers"] {
    const { game } = this.quarters;
    return { offers: game && nation !== undefined ? game.liveOffersTo(nation) : [] };
  }

  /** Puts people at the table as their teacher says, and others away; who sits there already is as they are told now. */
  place(people: readonly Placed[], gone: readonly string[]): void {
    for (const tokenHash of gone) {
      const person = this.crowd.all().find((one) => one.tokenHash === tokenHash);
      if (person) this.unseat(person);
    }
    for (const { tokenHash, name, nation, ministries } of people) {
      const person = this.crowd.all().find((one) => one.tokenHash === tokenHash) ?? this.crowd.put(tokenHash);
      if (person.nation !== nation) {
        // What one was at elsewhere stays there.
        person.standing = [];
        this.quarters.attendance.expect(person);
      }
      person.name = name;
      person.nation = nation;
      person.ministries = ministries;
      person.standing = person.standing.filter(({ order }) => isOwn(ministries, order));
      person.watches = nation === undefined;
      this.around.listener.seatChanged(person);
      if (person.presence.is === "joining" || person.presence.is === "awaited") this.quarters.lost(person);
    }
    this.tableChanged();
    this.quarters.resolveIfAllLocked();
  }

  /** Begins the game of a lesson's table with the nations that its teacher chose. */
  begin(nations: readonly NationId[]): void {
    if (this.phase === "lobby") this.quarters.begin(nations);
  }

  steer(to: Steered): void {
    this.options = { ...this.options, steered: to };
    this.record.keep((store, hold) => store.options(hold, this.options));
    this.quarters.steer(to);
    this.tableChanged();
  }

  addTime(ms: number): void {
    this.quarters.clock.add(ms);
    this.tableChanged();
  }

  nextTurn(): void {
    this.quarters.resolveNow();
  }

  /** The table as its teacher sees it; people by the hashes of their secrets. */
  look(): TableLook {
    const { phase, turn, turns, deadline, isPaused, isFrozen, seats } = this.table();
    return {
      phase,
      turn,
      turns,
      deadline,
      isPaused,
      isFrozen,
      seats: Object.values(seats).map(({ nation, isLocked, scoreBp }) => ({
        nation,
        isLocked,
        scoreBp,
        pupils: (this.crews.get(nation)?.members ?? []).map((person) => ({
          id: person.tokenHash,
          isConnected: isHere(person),
          isAbsent: this.quarters.isAway(person),
          isStuck: person.idleTurns >= 2,
        })),
      })),
    };
  }

  /** Whether somebody is only shown the table of a lesson, by the key that its screens share. */
  isViewer({ nation }: Person): boolean {
    return this.options.lesson !== undefined && nation === undefined;
  }

  /** Everybody at the table, with those who watch. */
  people(): readonly Person[] {
    return this.crowd.all().filter(({ presence }) => presence.is !== "expelled");
  }

  /** How many play, or will once they have chosen. */
  peopleCount(): number {
    return this.crowd.players().length + (this.phase === "lobby" ? this.undecided().length : 0);
  }

  isEmpty(): boolean {
    return this.crowd.here().length === 0;
  }

  /** Since when it only waits for people who were here, epoch milliseconds; 0 when it doesn't. */
  get idleSinceMs(): number {
    return this.options.lesson === undefined && !this.goesOnAlone() ? this.emptySinceMs : 0;
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
    this.callOffAbandoning();
  }

  /** The nation that a person plays; undefined for who watches. */
  private playing({ nation }: Person): NationId | undefined {
    return this.quarters.game?.state.nations[nation ?? ""] ? nation : undefined;
  }

  /** Whether the people who hold a nation are as many as may play. */
  private isFull(): boolean {
    return this.crowd.players().length >= this.options.seats;
  }

  private undecided(): Person[] {
    return this.crowd.all().filter((person) => person.nation === undefined && !person.watches && !hasLeft(person));
  }

  private watchers(): Person[] {
    const hasBegun = this.phase !== "lobby";
    return this.crowd.here().filter((person) => person.nation === undefined && (person.watches || hasBegun));
  }

  private gone(): void {
    this.quarters.standStillIfEmpty();
    if (this.isEmpty()) {
      this.emptySinceMs ||= this.around.clock.now();
      this.waitForPeople();
    }
    this.tableChanged();
  }

  /** Who holds no nation is forgotten, and keeps nobody from the table; the last at an empty table stays, as its host. */
  private miss(person: Person): void {
    if (this.crowd.host() === person) this.crowd.passHost();
    const isForgotten = person.nation === undefined && this.crowd.host() !== person;
    if (isForgotten && this.options.lesson === undefined) this.crowd.remove(person);
  }

  private waitForPeople(ms = this.emptyMs()): void {
    this.callOffAbandoning();
    if (this.goesOnAlone()) return;
    this.callOffAbandoning = this.around.clock.after(ms, () => this.abandon());
  }

  /** Turns that take days end though nobody is there. */
  private goesOnAlone(): boolean {
    return this.phase === "planning" && this.options.timerSeconds >= CORRESPONDENCE_SECONDS;
  }

  private emptyMs(): number {
    const isOpenLobby = this.phase === "lobby" && this.options.lesson === undefined;
    return isOpenLobby ? Math.min(EMPTY_LOBBY_MS, this.around.emptyMs) : this.around.emptyMs;
  }

  private abandon(): void {
    const { listener, store, code } = this.around;
    // Of a lobby in which nobody has a place there is nothing to come back to.
    if (this.phase === "lobby" && this.options.lesson === undefined && this.people().length === 0)
      store.remove(code).catch((error) => listener.failed("an empty lobby stays on record", error));
    listener.abandoned();
  }

  private tableChanged(): void {
    this.record.keepPeople();
    if (this.quarters.game) this.record.keepClock();
    this.around.listener.tableChanged();
  }
}
