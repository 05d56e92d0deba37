import { randomInt } from "node:crypto";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Answer, CreateOptions, Phase, ServerMessages, TableRefusal } from "../../shared/protocol/protocol.ts";
import type { ChatLine, Table } from "../../shared/protocol/table.ts";
import { stateHash } from "../../shared/state/hash.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { MatchStore } from "../store/store.ts";
import { type Clock, type TurnClock, turnClock } from "./clock.ts";
import { type Game, newGame } from "./game.ts";
import { type Person, people } from "./people.ts";
import { seatsOf, storedSeatsOf, whyNotSit } from "./seats.ts";

export type MatchOptions = Pick<
  CreateOptions,
  "scenario" | "turns" | "timerSeconds" | "seats" | "isPublic" | "seed" | "bots"
>;

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
const MOST_WATCHERS = 60;
const CHAT_LINES = 100;

const OK: Answer = { ok: true };
const refused = (code: TableRefusal): Answer => ({ ok: false, refusal: { code } });

/**
 * One match, from lobby to end, without sockets: who sits where, the plans, the clock, and when the turn resolves.
 * Rules are none of its business.
 */
export class Match {
  readonly options: Required<MatchOptions>;
  private readonly around: MatchSurroundings;
  private readonly crowd = people();
  private readonly chatLines: ChatLine[] = [];
  private readonly turnClock: TurnClock;
  /** All that could play, in the order of the scenario. */
  private readonly nations: readonly NationId[];
  private game: Game | undefined;
  private callOffAbandoning = () => {};
  /** Calls off what happens once somebody whose line was lost has been gone for long. */
  private readonly callOffMissing = new Map<Person, () => void>();
  private readonly offersTold = new Map<NationId, string>();

  constructor(options: MatchOptions, around: MatchSurroundings) {
    const { scenario } = rulesetOf(options.scenario);
    this.options = {
      ...options,
      turns: options.turns ?? scenario.turns,
      seats: Math.min(options.seats, scenario.nations.length),
      bots: options.bots ?? "sound",
      seed: options.seed ?? randomInt(2 ** 32),
    };
    this.nations = scenario.nations;
    this.around = around;
    this.turnClock = turnClock(around.clock, options.timerSeconds * 1_000, () => this.resolve());
    this.waitForPeople(Math.min(FIRST_COMES_MS, around.emptyMs));
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
    this.around.listener.tableChanged();
  }

  /** The line to somebody was lost. */
  dropped(person: Person): void {
    person.isConnected = false;
    this.stopMissing(person);
    this.callOffMissing.set(
      person,
      this.around.clock.after(ABSENT_AFTER_MS, () => this.miss(person)),
    );
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
    this.around.listener.tableChanged();
    return OK;
  }

  ready(person: Person, isReady: boolean): Answer {
    if (this.phase !== "lobby") return refused("wrongPhase");
    if (person.nation === undefined) return refused("noSeat");
    person.isReady = isReady;
    this.around.listener.tableChanged();
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
    this.game = newGame({ ...this.options, nations: [...taken, ...bots.slice(0, this.options.seats - taken.length)] });
    const seats = storedSeatsOf(this.game.state.world.order, this.crowd);
    const { code, version, store } = this.around;
    this.record(store.begin({ ...this.options, seats, code, version }));
    this.turnClock.start();
    this.around.listener.gameChanged();
    this.around.listener.tableChanged();
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
    this.tellOffers();
    return OK;
  }

  lock(person: Person, turn: number, isLocked: boolean): Answer {
    const at = this.planning(person, turn);
    if ("ok" in at) return at;
    person.isLocked = isLocked;
    this.around.listener.tableChanged();
    this.resolveIfAllLocked();
    return OK;
  }

  chat(person: Person, text: string): Answer {
    const turn = this.game?.state.world.turn ?? 0;
    this.chatLines.push({ name: person.name, nation: person.nation ?? "", text, turn });
    if (this.chatLines.length > CHAT_LINES) this.chatLines.shift();
    this.around.listener.tableChanged();
    return OK;
  }

  table(): Table {
    const { scenario, timerSeconds, seats, turns } = this.options;
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
      chat: this.chatLines,
    };
  }

  /** The game as a person may see it, with the records from a turn on; undefined before it has begun. */
  shownTo(person: Person, recordsFrom = 0): ServerMessages["view"] | undefined {
    const nation = this.game?.state.nations[person.nation ?? ""] ? person.nation : undefined;
    return this.game?.shownTo(nation, recordsFrom);
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
    if (!this.crowd.players().some((player) => player.isConnected)) this.turnClock.wait();
    if (this.isEmpty()) this.waitForPeople();
    this.around.listener.tableChanged();
  }

  private stopMissing(person: Person): void {
    this.callOffMissing.get(person)?.();
    this.callOffMissing.delete(person);
  }

  /** Who holds no nation is forgotten, and keeps nobody from the table; the last at an empty table stays, as its host. */
  private miss(person: Person): void {
    this.callOffMissing.delete(person);
    person.isAbsent = true;
    if (this.crowd.host() === person) this.crowd.passHost();
    if (person.nation === undefined && this.crowd.host() !== person) this.crowd.remove(person);
    this.around.listener.tableChanged();
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
    const plans = this.playTurn(game);
    if (plans)
      this.record(this.around.store.append(this.around.code, { turn, plans, stateHash: stateHash(game.state) }));
    for (const person of this.crowd.all()) person.isLocked = false;
    this.offersTold.clear();
    this.turnClock.start();
    const { ending } = game.state.world;
    if (ending) {
      this.turnClock.stop();
      const scores = Object.values(game.state.nations).map(({ id, score }) => [id, score.totalBp]);
      this.record(this.around.store.finish(this.around.code, { ending, scoresBp: Object.fromEntries(scores) }));
    }
    this.around.listener.gameChanged();
    this.around.listener.tableChanged();
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

  private record(written: Promise<void>): void {
    written.catch((error) => this.around.listener.failed("the record of the match could not be written", error));
  }
}
