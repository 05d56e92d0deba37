import { randomInt } from "node:crypto";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import { type ChatMode, type Saying, whyNotSay } from "../../shared/protocol/chat.ts";
import type { Answer, CreateOptions, Phase, ServerMessages, TableRefusal } from "../../shared/protocol/protocol.ts";
import type { ChatLine, Table } from "../../shared/protocol/table.ts";
import { stateHash } from "../../shared/state/hash.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Chosen, MatchStore, StoredMatch } from "../store/store.ts";
import { type Clock, type TurnClock, turnClock } from "./clock.ts";
import { type Game, newGame } from "./game.ts";
import { type People, type Person, people } from "./people.ts";
import { MatchRecord } from "./record.ts";
import { leftOf, restoredGame } from "./restored.ts";
import { newSalt, sealed, sealOf } from "./seal.ts";
import { seatsOf, whyNotSit } from "./seats.ts";

export type MatchOptions = Omit<CreateOptions, "version" | "nickname">;

/** What a match tells those who carry its words to the people. */
export interface MatchListener {
  tableChanged: () => void;
  /** A person's nation is another than before. */
  seatChanged: (person: Person) => void;
  /** The game has begun, or a turn has been resolved. */
  gameChanged: () => void;
  offersChanged: (person: Person) => void;
  /** Nobody has been here for a long time. */
  abandoned: () => void;
  /** Something that must not happen has happened; the match goes on as well as it can. */
  failed: (what: string, error: unknown) => void;
  /** A turn was played, in so many milliseconds. */
  turnPlayed: (ms: number) => void;
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
}

/** Whoever opens a match comes at once, or never. */
export const FIRST_COMES_MS = 60_000;
/** For so long the others wait for somebody whose line was lost, and so long a lost host stays host. */
export const ABSENT_AFTER_MS = 45_000;
/** A turn of an hour and more is played over days: its clock runs whether or not somebody is there. */
export const CORRESPONDENCE_SECONDS = 3_600;
const MOST_WATCHERS = 60;
const CHAT_LINES = 100;

const OK: Answer = { ok: true };
const refused = (code: TableRefusal): Answer => ({ ok: false, refusal: { code } });

/**
 * One match, from lobby to end, without sockets: who sits where, the plans, the clock, and when the turn resolves.
 * Rules are none of its business.
 */
export class Match {
  options: Chosen;
  private readonly around: MatchSurroundings;
  private readonly crowd: People;
  private readonly record: MatchRecord;
  private readonly chatLines: ChatLine[] = [];
  private readonly turnClock: TurnClock;
  /** All that could play, in the order of the scenario. */
  private readonly nations: readonly NationId[];
  private game: Game | undefined;
  private callOffAbandoning = () => {};
  /** Calls off what happens once somebody whose line was lost has been gone for long. */
  private readonly callOffMissing = new Map<Person, () => void>();
  private readonly offersTold = new Map<NationId, string>();

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
    this.nations = scenario.nations;
    this.around = around;
    this.turnClock = turnClock(around.clock, options.timerSeconds * 1_000, () => this.resolve());
    this.crowd = people(stored?.people);
    const { code, store, clock, listener } = around;
    const { crowd } = this;
    this.record = new MatchRecord(
      {
        code,
        store,
        clock,
        crowd,
        turnClock: options.timerSeconds > 0 ? this.turnClock : undefined,
        unkept: listener.unkept,
      },
      stored,
    );
    if (stored) this.restore(stored);
    else this.record.keep((store, code) => store.open({ code, version: around.version, options: this.options }));
    this.waitForPeople(stored ? around.emptyMs : Math.min(FIRST_COMES_MS, around.emptyMs));
  }

  /** Resolves once all that has happened so far is on record: only then may anybody be told of it. */
  kept(): Promise<void> {
    return this.record.kept();
  }

  get phase(): Phase {
    if (!this.game) return "lobby";
    return this.game.state.world.ending ? "finished" : "planning";
  }

  /** Lets somebody in: back to the seat of a token, or as somebody new. Who finds no place at the table watches. */
  admit(wish: {
    nickname: string;
    token?: string | undefined;
    watch?: boolean | undefined;
  }): { person: Person; token: string } | TableRefusal {
    const back = wish.token === undefined ? undefined : this.crowd.ofToken(wish.token);
    if (back && wish.token !== undefined) return { person: back, token: wish.token };
    if (this.watchers().length >= MOST_WATCHERS) return "matchFull";
    const hasPlace = this.phase === "lobby" && this.peopleCount() < this.options.seats;
    return this.crowd.add(wish.nickname, wish.watch === true || !hasPlace);
  }

  connected(person: Person): void {
    Object.assign(person, { isConnected: true, isAbsent: false, hasLeft: false });
    this.stopMissing(person);
    this.callOffAbandoning();
    if (person.nation !== undefined) this.turnClock.goOn();
    this.tableChanged();
    this.resolveIfAllLocked();
  }

  /** The line to somebody was lost. */
  dropped(person: Person): void {
    person.isConnected = false;
    this.awaitBack(person);
    this.gone();
  }

  /** Somebody said goodbye. In the lobby the seat is free again; later a bot plays on. */
  left(person: Person): void {
    person.isConnected = false;
    person.hasLeft = true;
    this.stopMissing(person);
    if (this.crowd.host() === person) this.crowd.passHost();
    if (this.phase === "lobby" || person.nation === undefined) this.crowd.remove(person);
    this.gone();
    this.resolveIfAllLocked();
  }

  chooseNation(person: Person, nation: NationId): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    const refusal = nation === "" ? undefined : whyNotSit(this.crowd, person, nation, this.nations, this.options.seats);
    if (refusal) return refused(refusal);
    Object.assign(person, { nation: nation === "" ? undefined : nation, isReady: false, watches: false });
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
    if (this.crowd.host() !== person) return refused("hostOnly");
    for (const undecided of this.undecided()) {
      if (this.crowd.players().length >= this.options.seats) break;
      undecided.nation = this.nations.find((nation) => !this.crowd.ofNation(nation));
      this.around.listener.seatChanged(undecided);
    }
    const taken = this.crowd.players().flatMap(({ nation }) => nation ?? []);
    if (taken.length === 0) return refused("noSeat");
    const bots = this.nations.filter((nation) => !taken.includes(nation));
    const game = newGame({ ...this.options, nations: [...taken, ...bots.slice(0, this.options.seats - taken.length)] });
    this.game = game;
    this.record.keep((store, code) => store.begin(code, game.state.world.order));
    this.turnClock.start();
    this.around.listener.gameChanged();
    this.tableChanged();
    return OK;
  }

  /** Replaces the plan that a player is at; all of it or nothing. */
  plan(person: Person, turn: number, orders: Order[]): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    if (person.isLocked) return refused("locked");
    const fault = at.game.whyNotDraft(at.nation, orders);
    if (fault) return { ok: false, ...fault };
    at.game.setDraft(at.nation, orders);
    this.record.keepDraft(at.game, person);
    this.tellOffers();
    return OK;
  }

  /** Replaces the standing orders of a player, from the next turn on. */
  standingOrders(person: Person, standing: readonly StandingOrder[]): Answer {
    if (!this.game || this.phase !== "planning") return refused("wrongPhase");
    if (person.nation === undefined) return refused("noSeat");
    person.standing = standing;
    this.record.keepPeople();
    return OK;
  }

  lock(person: Person, turn: number, isLocked: boolean): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    person.isLocked = isLocked;
    this.record.keepDraft(at.game, person);
    this.tableChanged();
    this.resolveIfAllLocked();
    return OK;
  }

  chat(person: Person, saying: Saying): Answer {
    const refusal = whyNotSay(this.options.chat, saying);
    if (refusal) return refused(refusal);
    const turn = this.game?.state.world.turn ?? 0;
    const said = "text" in saying ? { text: saying.text, phrase: "" as const } : { text: "", phrase: saying.phrase };
    this.chatLines.push({ name: person.name, nation: person.nation ?? "", ...said, turn });
    if (this.chatLines.length > CHAT_LINES) this.chatLines.shift();
    this.tableChanged();
    return OK;
  }

  /** What may be said from now on; what was said stays. */
  chatMode(person: Person, mode: ChatMode): Answer {
    if (this.crowd.host() !== person) return refused("hostOnly");
    this.options = { ...this.options, chat: mode };
    this.record.keep((store, code) => store.options(code, this.options));
    this.tableChanged();
    return OK;
  }

  table(): Table {
    const { scenario, timerSeconds, seats, turns, seed, salt } = this.options;
    return {
      code: this.around.code,
      scenario,
      phase: this.phase,
      turn: this.game?.state.world.turn ?? 0,
      turns,
      timerSeconds,
      deadline: this.turnClock.deadline,
      seats: seatsOf(this.nations, this.crowd, this.game?.state),
      seatCount: seats,
      host: this.crowd.host()?.name ?? "",
      watchers: this.watchers().length,
      seal: sealOf(seed, salt),
      unsealed: this.phase === "finished" ? sealed(seed, salt) : "",
      chatMode: this.options.chat,
      chat: this.chatLines,
    };
  }

  /** The game as a person may see it, with the records from a turn on; undefined before it has begun. */
  shownTo(person: Person, recordsFrom = 0): ServerMessages["view"] | undefined {
    const shown = this.game?.shownTo(this.playing(person), recordsFrom);
    return shown && { ...shown, standing: [...person.standing] };
  }

  logFor(person: Person, from: number, to: number): ServerMessages["log"] {
    return { turns: this.game?.logOf(this.playing(person), from, to) ?? [] };
  }

  offersTo(person: Person): ServerMessages["offers"] {
    return { offers: this.game && person.nation !== undefined ? this.game.liveOffersTo(person.nation) : [] };
  }

  /** How many play, or will once they have chosen. */
  peopleCount(): number {
    return this.crowd.players().length + (this.game ? 0 : this.undecided().length);
  }

  isEmpty(): boolean {
    return this.crowd.connected().length === 0;
  }

  /** Calls off all that is to happen later. */
  close(): void {
    this.turnClock.stop();
    this.callOffAbandoning();
    for (const callOff of this.callOffMissing.values()) callOff();
    this.callOffMissing.clear();
  }

  /** The nation that a person plays; undefined for who watches. */
  private playing(person: Person): NationId | undefined {
    return this.game?.state.nations[person.nation ?? ""] ? person.nation : undefined;
  }

  private undecided(): Person[] {
    return this.crowd.all().filter((person) => person.nation === undefined && !person.watches && !person.hasLeft);
  }

  private watchers(): Person[] {
    const isWatching = (person: Person) => person.nation === undefined && (person.watches || this.game !== undefined);
    return this.crowd.connected().filter(isWatching);
  }

  private planning(person: Person, turn: number): { game: Game; nation: NationId } | Answer {
    if (!this.game || this.phase !== "planning") return refused("wrongPhase");
    if (person.nation === undefined) return refused("noSeat");
    if (turn !== this.game.state.world.turn) return refused("wrongTurn");
    return { game: this.game, nation: person.nation };
  }

  private gone(): void {
    const isSomebodyHere = this.crowd.players().some((player) => player.isConnected);
    if (!isSomebodyHere && !this.isByCorrespondence()) this.turnClock.wait();
    if (this.isEmpty()) this.waitForPeople();
    this.tableChanged();
  }

  private awaitBack(person: Person): void {
    this.stopMissing(person);
    this.callOffMissing.set(
      person,
      this.around.clock.after(ABSENT_AFTER_MS, () => this.miss(person)),
    );
  }

  private stopMissing(person: Person): void {
    this.callOffMissing.get(person)?.();
    this.callOffMissing.delete(person);
  }

  /** Who holds no nation is forgotten, and keeps nobody from the table; the last at an empty table stays, as its host. */
  private miss(person: Person): void {
    this.callOffMissing.delete(person);
    // By correspondence one is away most of the time, and has the whole turn.
    person.isAbsent = !(this.game && this.isByCorrespondence());
    if (this.crowd.host() === person) this.crowd.passHost();
    if (person.nation === undefined && this.crowd.host() !== person) this.crowd.remove(person);
    this.tableChanged();
    this.resolveIfAllLocked();
  }

  private waitForPeople(ms = this.around.emptyMs): void {
    this.callOffAbandoning();
    this.callOffAbandoning = this.around.clock.after(ms, this.around.listener.abandoned);
  }

  private resolveIfAllLocked(): void {
    if (this.phase !== "planning") return;
    const players = this.crowd.players();
    const isSomebodyHere = players.some((player) => player.isConnected);
    if (isSomebodyHere && players.every((player) => player.isLocked || player.isAbsent)) this.resolve();
  }

  private resolve(): void {
    const { game } = this;
    if (!game || this.phase !== "planning") return;
    const { turn } = game.state.world;
    const began = performance.now();
    const plans = this.playTurn(game);
    this.around.listener.turnPlayed(performance.now() - began);
    if (plans) {
      const played = { turn, plans, stateHash: stateHash(game.state) };
      this.record.keep((store, code) => store.append(code, played));
    }
    for (const person of this.crowd.all()) person.isLocked = false;
    this.offersTold.clear();
    this.turnClock.start();
    this.endIfOver(game);
    for (const player of this.crowd.players()) this.carryOnStanding(game, player);
    this.around.listener.gameChanged();
    this.tableChanged();
  }

  /** Plays the turn; if that fails, without the plans, so that what can't be played doesn't fail again in every turn. */
  private playTurn(game: Game): Record<NationId, Order[]> | undefined {
    const { turn } = game.state.world;
    const played = (nation: NationId) => {
      const player = this.crowd.players().find((candidate) => candidate.nation === nation);
      if (!player) return "bot";
      return player.isLocked ? "player" : "ministers";
    };
    for (const play of [() => game.resolve(played), game.resolveWithoutPlans])
      try {
        return play();
      } catch (error) {
        this.around.listener.failed(`turn ${turn} could not be resolved (seed ${this.options.seed})`, error);
      }
    return undefined;
  }

  /** What a player ordered to be done each turn is the plan that the turn begins with. */
  private carryOnStanding(game: Game, player: Person): void {
    const { nation, standing } = player;
    if (nation === undefined || standing.length === 0 || game.state.world.ending) return;
    player.standing = game.draftFrom(nation, standing);
    this.record.keepDraft(game, player);
  }

  /** Tells those for whom the offers in other people's plans are no longer what they were told. */
  private tellOffers(): void {
    for (const player of this.crowd.players()) {
      const nation = player.nation ?? "";
      const offers = JSON.stringify(this.offersTo(player).offers);
      if (offers === (this.offersTold.get(nation) ?? "[]")) continue;
      this.offersTold.set(nation, offers);
      this.around.listener.offersChanged(player);
    }
  }

  private endIfOver({ state }: Game): void {
    const { ending } = state.world;
    if (!ending) return;
    this.turnClock.stop();
    const scores = Object.values(state.nations).map(({ id, score }) => [id, score.totalBp]);
    const end = { ending, scoresBp: Object.fromEntries(scores) };
    this.record.keep((store, code) => store.finish(code, end));
  }

  /** The match as it was when its record ended. Nobody is connected; the clock waits for the first who comes. */
  private restore(stored: StoredMatch): void {
    this.game = restoredGame(stored);
    if (!this.game) return;
    // The last turn may have been written, and the end not any more.
    if (!stored.end) this.endIfOver(this.game);
    if (this.phase !== "planning") return;
    for (const { nation, isLocked } of stored.drafts) {
      const person = this.crowd.ofNation(nation);
      if (person) person.isLocked = isLocked;
    }
    // The last turn may have been written, and what standing orders made of the next not any more.
    for (const player of this.crowd.players())
      if (!stored.drafts.some(({ nation }) => nation === player.nation)) this.carryOnStanding(this.game, player);
    const left = stored.clock && leftOf(stored.clock);
    if (left === undefined) this.turnClock.start();
    else this.turnClock.waitWith(left);
    if (this.isByCorrespondence()) this.turnClock.goOn();
    for (const player of this.crowd.players()) this.awaitBack(player);
  }

  private isByCorrespondence(): boolean {
    return this.options.timerSeconds >= CORRESPONDENCE_SECONDS;
  }

  private tableChanged(): void {
    this.record.keepPeople();
    if (this.game) this.record.keepClock();
    this.around.listener.tableChanged();
  }
}
