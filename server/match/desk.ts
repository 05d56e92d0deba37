import {
  type Answer,
  CLOSE_CODES,
  type JoinOptions,
  REQUESTS,
  type RequestBody,
  type RequestKind,
  requestSchema,
  type ServerMessageKind,
  type ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { Table } from "../../shared/protocol/table.ts";
import type { StoredMatch } from "../store/store.ts";
import { refused } from "./answers.ts";
import type { MatchEvent, WatchedEvent } from "./events.ts";
import { Match, type MatchOptions, type MatchSurroundings } from "./match.ts";
import type { Person } from "./people.ts";
import type { Placed } from "./taught.ts";
import type { Turnstile } from "./turnstile.ts";

/** A line to somebody's page, whatever carries it. */
export interface Connection {
  send: <K extends ServerMessageKind>(kind: K, message: ServerMessages[K]) => void;
  /** What is on its way from there is heard no more. */
  close: (code: number) => void;
}

/** Who is at the other end, and what was told and heard so far. */
interface Caller {
  person: Person;
  token: string;
  /** Undefined for the page that opened the match, as long as no other has come to its seat. */
  page: string | undefined;
  recordsTold: number;
  /** The crew as it was told last. */
  crewTold: string;
  /** The newest request, and what is answered to it: if it comes again, too. An older one changes nothing. */
  step: number;
  answer: Promise<Answer>;
}

/** What the keeper of a desk hears: how the table is, once all of that is on record, and events that are not for its people. */
export type DeskEvent = { kind: "tableChanged"; table: Table } | WatchedEvent;

export interface DeskSurroundings extends Omit<MatchSurroundings, "tell"> {
  tell: (event: DeskEvent) => void;
  /** Which requests of all matches go through; without it each is answered at once. */
  turnstile?: Turnstile;
}

type Answerer<K extends RequestKind> = (match: Match, person: Person, body: RequestBody<K>) => Answer;
const ANSWERS: { [K in RequestKind]: Answerer<K> } = {
  chooseNation: (match, person, { nation }) => match.chooseNation(person, nation),
  ready: (match, person, { ready }) => match.ready(person, ready),
  start: (match, person) => match.start(person),
  plan: (match, person, { turn, orders }) => match.plan(person, turn, orders),
  standingOrders: (match, person, { standing }) => match.standingOrders(person, standing),
  lock: (match, person, { turn, locked }) => match.lock(person, turn, locked),
  goOn: (match, person, { turn, wanted }) => match.goOn(person, turn, wanted),
  moreTime: (match, person, { turn }) => match.moreTime(person, turn),
  // It is told, not answered.
  log: () => ({ ok: true }),
  raise: (match, person, hand) => match.taught.raise(person, hand),
  chat: (match, person, saying) => match.chat(person, saying),
  chatMode: (match, person, { mode }) => match.chatMode(person, mode),
};

/** A message that does not fit its schema is refused like any other request: it doesn't cost the connection. */
function answer<K extends RequestKind>(kind: K, match: Match, person: Person, body: unknown): Answer {
  const parsed = REQUESTS[kind].safeParse(body ?? {});
  return parsed.success ? ANSWERS[kind](match, person, parsed.data as RequestBody<K>) : refused("badMessage");
}

/**
 * Where people come, ask and are told: a match with the lines to its people, without Colyseus. Nobody is told what a crash
 * could still undo.
 */
export class Desk {
  readonly match: Match;
  private readonly callers = new Map<Connection, Caller>();
  private readonly around: DeskSurroundings;
  /** What has been said to people, and what is to be said once it is on record, in this order. */
  private said: Promise<void> = Promise.resolve();

  /** @throws RecordMismatch when the rules give other states than those on record. */
  constructor(options: MatchOptions, around: DeskSurroundings, stored?: StoredMatch) {
    this.around = around;
    this.match = new Match(options, { ...around, tell: (event) => this.heard(event) }, stored);
  }

  private heard(event: MatchEvent): void {
    switch (event.kind) {
      case "tableChanged":
        this.say(() => {
          this.around.tell({ kind: "tableChanged", table: this.match.table() });
          for (const connection of this.callers.keys()) this.tellCrew(connection);
        });
        break;
      case "gameChanged":
        this.say(() => {
          for (const connection of this.callers.keys()) this.tellGame(connection);
        });
        break;
      case "seatChanged":
        this.say(() => this.tell(event.person, this.tellSeat));
        break;
      case "offersChanged":
        this.say(() => this.tell(event.person, this.tellOffers));
        break;
      case "planChanged":
        this.say(() => this.tell(event.person, this.tellPlan));
        break;
      case "talkChanged":
        this.say(() => this.tell(event.person, this.tellTalk));
        break;
      default:
        this.around.tell(event);
    }
  }

  /** Somebody comes in; an older line of the same person gives way. @returns why not. */
  enter(connection: Connection, wish: Omit<JoinOptions, "version">): TableRefusal | undefined {
    const admitted = this.match.admit(wish);
    if (typeof admitted === "string") return admitted;
    const { page } = wish;
    // A device that wakes up takes nothing from the one on which its person plays.
    const isElsewhere = [...this.callers.values()].some(
      (caller) => caller.person === admitted.person && caller.page !== undefined && caller.page !== page,
    );
    if (wish.isByItself && isElsewhere && !this.match.isViewer(admitted.person)) return "takenOver";
    // A seat is open in one place; what is only shown may be on several screens.
    if (!this.match.isViewer(admitted.person))
      this.tell(admitted.person, (older) => this.shut(older, CLOSE_CODES.takenOver));
    this.callers.set(connection, {
      ...admitted,
      page,
      recordsTold: 0,
      crewTold: "[]",
      step: 0,
      answer: Promise.resolve(refused("badMessage")),
    });
    this.say(() => {
      this.tellSeat(connection);
      this.tellGame(connection);
      this.tellOffers(connection);
      this.tellTalk(connection);
    });
    this.match.connected(admitted.person);
    return undefined;
  }

  /** A line is gone. @param isGoodbye whether it was meant so. */
  gone(connection: Connection, isGoodbye: boolean): void {
    const caller = this.callers.get(connection);
    if (!caller) return;
    this.callers.delete(connection);
    if ([...this.callers.values()].some(({ person }) => person === caller.person)) return;
    if (isGoodbye) this.match.left(caller.person);
    else this.match.dropped(caller.person);
  }

  /** Answers once what the answer says is on record. */
  async ask(connection: Connection, kind: RequestKind, payload: unknown): Promise<Answer> {
    const caller = this.callers.get(connection);
    if (!caller) return refused("noSeat");
    const parsed = requestSchema.safeParse(payload);
    if (!parsed.success) return refused("badMessage");
    const { step, body } = parsed.data;
    if (step < caller.step) return refused("repeated");
    if (step > caller.step) {
      caller.step = step;
      caller.answer = this.answer(connection, caller, kind, body);
    }
    return caller.answer;
  }

  private async answer(connection: Connection, caller: Caller, kind: RequestKind, body: unknown): Promise<Answer> {
    const waits = this.around.turnstile?.enter();
    if (waits) await waits;
    // What is asked while a turn is played is asked of the next one.
    while (this.match.whenPlayed) await this.match.whenPlayed;
    let given: Answer;
    try {
      given = answer(kind, this.match, caller.person, body);
    } catch (error) {
      this.around.tell({ kind: "failed", what: `a request (${kind}) failed`, error });
      return refused("badMessage");
    }
    try {
      await this.say(() => {
        if (kind === "log" && given.ok) this.tellLog(connection, body as RequestBody<"log">);
      });
      return given;
    } catch {
      // The match is given up for it, and is taken up again as it was before.
      return refused("unkept");
    }
  }

  /** Sends somebody away for good. @returns whether there was somebody of that name. */
  async expel(name: string): Promise<boolean> {
    const person = this.match.people().find((candidate) => candidate.name === name);
    if (!person) return false;
    this.tell(person, (connection) => this.shut(connection, CLOSE_CODES.sentAway));
    this.match.expel(person);
    await this.match.kept();
    return true;
  }

  /** Puts people at the table of a lesson, and others away, whose lines end. */
  place(people: readonly Placed[], gone: readonly string[]): void {
    for (const person of this.match.people().filter(({ tokenHash }) => gone.includes(tokenHash)))
      this.tell(person, (connection) => this.shut(connection, CLOSE_CODES.sentAway));
    this.match.taught.place(people, gone);
  }

  private shut(connection: Connection, code: number): void {
    this.callers.delete(connection);
    connection.close(code);
  }

  private say(what: () => void): Promise<void> {
    this.said = this.said.then(async () => {
      await this.match.kept();
      what();
    });
    this.said.catch(() => {});
    return this.said;
  }

  private tell(person: Person, say: (connection: Connection) => void): void {
    for (const [connection, caller] of [...this.callers]) if (caller.person === person) say(connection);
  }

  private readonly tellSeat = (connection: Connection): void => {
    const caller = this.callers.get(connection);
    if (!caller) return;
    const { person, token } = caller;
    const { nation, name, hand } = person;
    connection.send("seat", {
      ...(nation === undefined ? {} : { nation }),
      name,
      token,
      roomId: this.around.code,
      ...(hand === undefined ? {} : { hand }),
    });
  };

  private tellGame(connection: Connection): void {
    const caller = this.callers.get(connection);
    const shown = caller && this.match.shown.game(caller.person, caller.recordsTold);
    if (!shown) return;
    caller.recordsTold += shown.history.length;
    connection.send("view", shown);
  }

  private readonly tellOffers = (connection: Connection): void => {
    const caller = this.callers.get(connection);
    if (caller) connection.send("offers", this.match.shown.offers(caller.person));
  };

  private readonly tellTalk = (connection: Connection): void => {
    const caller = this.callers.get(connection);
    if (caller) connection.send("talk", this.match.shown.talk(caller.person));
  };

  private readonly tellPlan = (connection: Connection): void => {
    const caller = this.callers.get(connection);
    const shown = caller && this.match.shown.plan(caller.person);
    if (shown) connection.send("plan", shown);
  };

  private tellCrew(connection: Connection): void {
    const caller = this.callers.get(connection);
    if (!caller) return;
    const members = this.match.shown.crew(caller.person);
    const text = JSON.stringify(members);
    if (text === caller.crewTold) return;
    caller.crewTold = text;
    connection.send("crew", { members });
  }

  private tellLog(connection: Connection, { from, to }: RequestBody<"log">): void {
    const caller = this.callers.get(connection);
    if (caller) connection.send("log", this.match.shown.log(caller.person, from, to));
  }
}
