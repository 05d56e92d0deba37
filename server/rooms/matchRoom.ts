import { type Client, CloseCode, matchMaker, Room } from "@colyseus/core";
import type { Logger } from "pino";
import { hasScenario } from "../../shared/content/ruleset.ts";
import type { AdminMatch } from "../../shared/protocol/admin.ts";
import {
  type Answer,
  CLOSE_CODES,
  type MatchListing,
  REQUESTS,
  type RequestBody,
  type RequestKind,
  ROOM,
  type ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { Config } from "../config.ts";
import type { Readiness } from "../http/health.ts";
import type { Metrics } from "../http/metrics.ts";
import { wallClock } from "../match/clock.ts";
import { newCode } from "../match/code.ts";
import { Match, type MatchOptions } from "../match/match.ts";
import type { Person } from "../match/people.ts";
import type { MatchStore, StoredMatch } from "../store/store.ts";
import type { IsFit } from "../words/wordLists.ts";
import { createOptionsIn, joinOptionsIn, refuseEntry } from "./admission.ts";
import type { Reopening } from "./reopen.ts";
import { showTable, TableSchema, type TableState } from "./tableSchema.ts";

export interface Services {
  config: Pick<Config, "maxMatches" | "maxSeats" | "isInviteOnly" | "emptyMs">;
  isFit: IsFit;
  store: MatchStore;
  records: Reopening;
  log: Logger;
  version: string;
  readiness: Readiness;
  metrics: Pick<Metrics, "turnPlayed" | "failed">;
}

/** Who is at the other end, and how many records of the history have gone there. */
interface UserData {
  person: Person;
  token: string;
  recordsTold: number;
}
type MatchClient = Client<{ userData: UserData; messages: ServerMessages }>;

/** What the lobby's list and the search by code read of a room. */
export interface MatchMetadata {
  isPublic: boolean;
  listing: MatchListing;
}

/** Nothing is sent at intervals; `broadcastPatch` sends each change of the table at once. */
const NEVER_MS = 24 * 3_600_000;

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
  // The room tells it.
  log: () => ({ ok: true }),
  chat: (match, person, saying) => match.chat(person, saying),
  chatMode: (match, person, { mode }) => match.chatMode(person, mode),
};

/** A message that does not fit its schema is refused like any other request: it doesn't cost the connection. */
function answer<K extends RequestKind>(kind: K, match: Match, person: Person, payload: unknown): Answer {
  const parsed = REQUESTS[kind].safeParse(payload ?? {});
  if (!parsed.success) return { ok: false, refusal: { code: "badMessage" } };
  return ANSWERS[kind](match, person, parsed.data as RequestBody<K>);
}

/** Colyseus makes its rooms itself, so what they need is bound to their class. */
export function matchRoom({ config, store, records, log, version, readiness, metrics, isFit }: Services) {
  const unusedCode = async (): Promise<string> => {
    let code = newCode();
    while (await store.holding(code)) code = newCode();
    return code;
  };

  return class MatchRoom extends Room<{ state: TableState; metadata: MatchMetadata; client: MatchClient }> {
    override state = new TableSchema();
    override patchRate = NEVER_MS;
    override maxMessagesPerSecond = 30;
    // A match lives on while nobody is connected; it says itself when it has been abandoned.
    override autoDispose = false;
    private match: Match | undefined;
    private metadataSent = "";
    /** What has been said to people, and what is to be said once it is on record, in this order. */
    private said: Promise<void> = Promise.resolve();

    static override async onAuth(_token: string, options: unknown): Promise<true> {
      joinOptionsIn(options);
      return true;
    }

    override async onCreate(given: unknown): Promise<void> {
      const stored = records.takenUp(given);
      const options = stored ? stored.options : createOptionsIn(given);
      if (!readiness.isReady) throw refuseEntry("serverClosing");
      if (!hasScenario(options.scenario)) throw refuseEntry("badMessage");
      if (!stored && (await matchMaker.query({ name: ROOM })).length >= config.maxMatches)
        throw refuseEntry("serverFull");
      if (!stored && options.seats > config.maxSeats) throw refuseEntry("tooManySeats");
      this.roomId = stored?.code ?? (await unusedCode());
      this.match = this.newMatch(options, stored);
      for (const kind of Object.keys(REQUESTS) as RequestKind[])
        this.onMessage(kind, (client: MatchClient, payload: unknown) => this.answer(client, kind, payload));
      showTable(this.state, this.match.table());
      this.metadata = this.listed(this.match);
      if (!stored) log.info({ code: this.roomId, scenario: options.scenario }, "match opened");
    }

    private newMatch(options: MatchOptions, stored: StoredMatch | undefined): Match {
      const code = this.roomId;
      const end = (closeCode?: number) => {
        this.disconnect(closeCode).catch((error) => log.error({ code, err: error }, "the match could not be closed"));
      };
      return new Match(
        options,
        {
          code,
          version,
          clock: wallClock,
          store,
          emptyMs: config.emptyMs,
          isFit,
          listener: {
            tableChanged: () => this.say(() => this.showTable()),
            seatChanged: (person) => this.say(() => this.tell(person, (client) => this.tellSeat(client))),
            gameChanged: () =>
              this.say(() => {
                for (const client of this.clients) this.tellGame(client);
              }),
            offersChanged: (person) => this.say(() => this.tell(person, (client) => this.tellOffers(client))),
            abandoned: end,
            failed: (what, error) => {
              metrics.failed();
              log.error({ code, err: error }, what);
            },
            turnPlayed: metrics.turnPlayed,
            unkept: (error) => {
              log.fatal(
                { code, err: error },
                "what happened could not be written: the match is given up, and goes on from its record",
              );
              end(CLOSE_CODES.comeBack);
            },
          },
        },
        stored,
      );
    }

    override onJoin(client: MatchClient, given: unknown): void {
      if (!this.match) throw refuseEntry("noSuchMatch");
      const admitted = this.match.admit(joinOptionsIn(given));
      if (typeof admitted === "string") throw refuseEntry(admitted);
      this.tell(admitted.person, (older) => {
        older.userData = undefined;
        older.leave(CLOSE_CODES.takenOver);
      });
      client.userData = { ...admitted, recordsTold: 0 };
      this.say(() => {
        this.tellSeat(client);
        this.tellGame(client);
        this.tellOffers(client);
      });
      this.match.connected(admitted.person);
    }

    override onLeave(client: MatchClient, code?: number): void {
      const person = client.userData?.person;
      if (!person || !this.match) return;
      if (code === CloseCode.CONSENTED) this.match.left(person);
      else this.match.dropped(person);
    }

    override async onDispose(): Promise<void> {
      this.match?.close();
      await store
        .release(this.roomId)
        .catch((error) => log.error({ code: this.roomId, err: error }, "a match stays held"));
      log.info({ code: this.roomId }, "match closed");
    }

    private async answer(client: MatchClient, kind: RequestKind, payload: unknown): Promise<Answer> {
      const person = client.userData?.person;
      if (!this.match || !person) return { ok: false, refusal: { code: "noSeat" } };
      try {
        const given = answer(kind, this.match, person, payload);
        await this.say(() => {
          if (kind === "log" && given.ok) this.tellLog(client, payload as RequestBody<"log">);
        });
        return given;
      } catch (error) {
        // Colyseus would tell the client alone.
        log.error({ code: this.roomId, kind, err: error }, "a request failed");
        return { ok: false, refusal: { code: "badMessage" } };
      }
    }

    /** Nobody is told what a crash could still undo. */
    private say(what: () => void): Promise<void> {
      this.said = this.said.then(async () => {
        await this.match?.kept();
        what();
      });
      this.said.catch(() => {});
      return this.said;
    }

    private tell(person: Person, say: (client: MatchClient) => void): void {
      for (const client of [...this.clients]) if (client.userData?.person === person) say(client);
    }

    private tellSeat(client: MatchClient): void {
      if (!client.userData) return;
      const { person, token } = client.userData;
      const { nation, name } = person;
      client.send("seat", { ...(nation === undefined ? {} : { nation }), name, token, roomId: this.roomId });
    }

    private tellGame(client: MatchClient): void {
      const { userData } = client;
      const shown = userData && this.match?.shownTo(userData.person, userData.recordsTold);
      if (!shown) return;
      userData.recordsTold += shown.history.length;
      client.send("view", shown);
    }

    private tellLog(client: MatchClient, { from, to }: RequestBody<"log">): void {
      if (client.userData && this.match) client.send("log", this.match.logFor(client.userData.person, from, to));
    }

    private tellOffers(client: MatchClient): void {
      if (client.userData && this.match) client.send("offers", this.match.offersTo(client.userData.person));
    }

    private showTable(): void {
      if (!this.match) return;
      showTable(this.state, this.match.table());
      this.broadcastPatch();
      const metadata = this.listed(this.match);
      const text = JSON.stringify(metadata);
      if (text === this.metadataSent) return;
      this.metadataSent = text;
      this.setMetadata(metadata).catch((error) => log.warn({ err: error }, "the list of matches is behind"));
    }

    private listed(match: Match): MatchMetadata {
      const { code, scenario, host, phase, turn, turns, seatCount, timerSeconds } = match.table();
      const people = match.peopleCount();
      const listing = {
        roomId: code,
        code,
        scenario,
        host,
        phase,
        turn,
        turns,
        seats: seatCount,
        people,
        timerSeconds,
      };
      return { isPublic: match.options.isPublic && !config.isInviteOnly, listing };
    }

    /** What whoever watches over the server sees of the match; called from any process, as are the three below. */
    adminView(): AdminMatch | undefined {
      if (!this.match) return undefined;
      const { code, scenario, phase, turn, turns, timerSeconds, host } = this.match.table();
      const people = this.match
        .people()
        .map(({ name, nation = "", isConnected, hasLeft }) => ({ name, nation, isConnected, hasLeft }));
      const { isPublic } = this.match.options;
      return { code, scenario, phase, turn, turns, timerSeconds, isPublic, host, people };
    }

    /** @returns whether there was somebody of that name. */
    async expel(name: string): Promise<boolean> {
      const person = this.match?.people().find((candidate) => candidate.name === name);
      if (!person) return false;
      this.tell(person, (client) => {
        client.userData = undefined;
        client.leave(CLOSE_CODES.sentAway);
      });
      this.match?.expel(person);
      await this.match?.kept();
      log.info({ code: this.roomId }, "somebody was sent away");
      return true;
    }

    async closeForGood(): Promise<void> {
      await this.match?.end();
      log.info({ code: this.roomId }, "match closed for good");
      void this.disconnect(CLOSE_CODES.closed);
    }

    announce(text: string): void {
      this.broadcast("announcement", { text });
    }
  };
}
