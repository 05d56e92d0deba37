import { type Client, CloseCode, Room } from "@colyseus/core";
import type { Logger } from "pino";
import { hasScenario } from "../../shared/content/ruleset.ts";
import type { AdminMatch } from "../../shared/protocol/admin.ts";
import { BEAT, beatBack } from "../../shared/protocol/line.ts";
import {
  type Answer,
  CLOSE_CODES,
  REQUESTS,
  type RequestKind,
  type ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";
import type { Config } from "../config.ts";
import { type TableAct, taught } from "../lessons/taughtTable.ts";
import type { Limiter } from "../limits/limiter.ts";
import { refused } from "../match/answers.ts";
import { wallClock } from "../match/clock.ts";
import { newCode } from "../match/code.ts";
import { type Connection, Desk, type DeskEvent } from "../match/desk.ts";
import type { Past } from "../match/game.ts";
import type { Match, MatchOptions } from "../match/match.ts";
import type { OpenedFor } from "../match/openedFor.ts";
import { hasLeft, isHere } from "../match/presence.ts";
import type { Turnstile } from "../match/turnstile.ts";
import type { Metrics } from "../metrics.ts";
import type { Readiness } from "../readiness.ts";
import type { Lease, MatchStore, StoredMatch } from "../store/store.ts";
import type { ThinkingPool } from "../thinking/pool.ts";
import { whyNotCalled } from "../words/whyNotCalled.ts";
import type { IsFit } from "../words/wordLists.ts";
import { createOptionsIn, joinOptionsIn, refuseEntry, refuseForNow, wishIn } from "./admission.ts";
import type { MatchMetadata } from "./metadata.ts";
import type { Places } from "./places.ts";
import type { ReopenedRooms } from "./reopen.ts";
import { showTable, TableSchema, type TableState } from "./tableSchema.ts";

export interface Services {
  config: Pick<Config, "maxSeats" | "isInviteOnly" | "emptyMs" | "limits">;
  isFit: IsFit;
  store: MatchStore;
  rooms: ReopenedRooms;
  places: Places;
  limiter: Limiter;
  log: Logger;
  readiness: Readiness;
  metrics: Pick<Metrics, "turnPlayed" | "failed">;
  thinking: Pick<ThinkingPool, "thinkBeside" | "playBeside" | "replayBeside" | "expectTurns">;
  turnstile: Turnstile;
}

type MatchClient = Client<{ messages: ServerMessages }>;

/** Nothing is sent at intervals; `broadcastPatch` sends each change of the table at once. */
const NEVER_MS = 24 * 3_600_000;

/** Colyseus makes its rooms itself, so what they need is bound to their class. */
export function matchRoom({
  config,
  store,
  rooms,
  places,
  limiter,
  log,
  readiness,
  metrics,
  isFit,
  thinking,
  turnstile,
}: Services) {
  const unusedCode = async (): Promise<string> => {
    let code = newCode();
    while (await store.holding(code)) code = newCode();
    return code;
  };

  return class MatchRoom extends Room<{ state: TableState; metadata: MatchMetadata; client: MatchClient }> {
    override state = new TableSchema();
    override patchRate = NEVER_MS;
    override maxMessagesPerSecond = config.limits.messagesPerSecond;
    // A match lives on while nobody is connected; it says itself when it has been abandoned.
    override autoDispose = false;
    /** Undefined once the room gives up. */
    private desk: Desk | undefined;
    private lease: Lease | undefined;
    private readonly lines = new Map<MatchClient, Connection>();
    private metadataSent = "";
    /** Once it has been made, and somebody may be here. */
    private isOpen = false;
    private openedFor: OpenedFor | undefined;

    static override async onAuth(_token: string, options: unknown): Promise<true> {
      joinOptionsIn(options);
      return true;
    }

    override async onCreate(given: unknown): Promise<void> {
      const takenUp = rooms.takenUp(given);
      const stored = takenUp?.record;
      const ordered = rooms.ordered(given);
      const options = stored?.options ?? ordered?.options ?? createOptionsIn(given);
      this.openedFor = takenUp
        ? takenUp.openedFor
        : (ordered?.openedFor ?? { network: wishIn(given).network, isTable: false });
      // Who drains a server takes no new matches; those that are there go on.
      if (!stored && !readiness.isReady) throw refuseEntry("serverClosing");
      const trouble = readiness.trouble();
      if (!stored && trouble) throw refuseEntry(trouble);
      if (!hasScenario(options.scenario)) throw refuseEntry("badMessage");
      if (!stored && options.seats > config.maxSeats) throw refuseEntry("tooManySeats");
      // Whoever opens a match joins it next: it would be left behind empty.
      if (!stored && !ordered) {
        const refusal = whyNotCalled(createOptionsIn(given).nickname, isFit);
        if (refusal) throw refuseEntry(refusal);
      }
      // Colyseus counts messages by the room's clock, which would stand still between our broadcasts.
      this.setSimulationInterval(() => {}, 1_000);
      this.roomId = stored?.code ?? (await unusedCode());
      // What is taken up has its place already.
      const refusal = stored ? undefined : await places.take(this.roomId, this.openedFor);
      if (refusal) throw refuseEntry(refusal);
      try {
        const isBegun = stored !== undefined && stored.played.length > 0;
        const past = isBegun
          ? await thinking.replayBeside(stored).catch((error: unknown) => {
              log.warn({ code: stored.code, err: error }, "a match is played again here, since no thread could");
              return undefined;
            })
          : undefined;
        this.desk = this.newDesk(options, stored, past);
      } catch (error) {
        takenUp?.failed(error);
        throw error;
      }
      this.lease = this.desk.match.lease;
      // Nobody is sent to a match that could not be written down.
      if (!stored)
        await this.desk.match.kept().catch(() => {
          throw refuseEntry("storeAway");
        });
      for (const kind of Object.keys(REQUESTS) as RequestKind[])
        this.onMessage(kind, (client: MatchClient, payload: unknown) => this.answer(client, kind, payload));
      this.onMessage(BEAT, (client: MatchClient, number: unknown) =>
        client.send(BEAT, beatBack(number, wallClock.now())),
      );
      showTable(this.state, this.desk.match.table());
      this.metadata = this.listed(this.desk.match);
      this.isOpen = true;
      if (!stored) log.info({ code: this.roomId, scenario: options.scenario }, "match opened");
    }

    private newDesk(options: MatchOptions, stored: StoredMatch | undefined, past: Past | undefined): Desk {
      const code = this.roomId;
      const end = (closeCode?: number) => {
        // From now on nobody is let in, and nothing is played on here, however long Colyseus takes.
        this.desk?.match.close();
        this.desk = undefined;
        if (!this.isOpen) return;
        this.disconnect(closeCode).catch((error) => log.error({ code, err: error }, "the match could not be closed"));
      };
      const tell = (event: DeskEvent): void => {
        switch (event.kind) {
          case "tableChanged":
            this.showTable(event.table);
            break;
          case "turnPlayed":
            metrics.turnPlayed(event.ms);
            break;
          case "failed":
            metrics.failed();
            log.error({ code, err: event.error }, event.what);
            break;
          case "unthought":
            log.warn({ code, turn: event.turn, nations: event.nations }, "bots played without looking ahead");
            break;
          case "unkept":
            log.fatal(
              { code, err: event.error },
              "what happened could not be written: the match is given up, and goes on from its record",
            );
            end(CLOSE_CODES.comeBack);
            break;
          case "abandoned":
            end();
            break;
          default:
            event satisfies never;
        }
      };
      return new Desk(
        options,
        {
          code,
          clock: wallClock,
          store,
          emptyMs: config.emptyMs,
          isFit,
          thinkBeside: thinking.thinkBeside,
          playBeside: thinking.playBeside,
          turnstile,
          past,
          tell,
        },
        stored,
      );
    }

    override async onJoin(client: MatchClient, given: unknown): Promise<void> {
      const line: Connection = {
        send: (kind, message) => client.send(kind, message as never),
        close: (code) => client.leave(code),
      };
      const refusal = this.desk ? this.desk.enter(line, joinOptionsIn(given)) : "noSuchMatch";
      // Only wrong secrets are counted, so that whoever has the right one can always use it.
      const seconds = refusal === "unknownSeat" ? await limiter.spend("wrongSeats", wishIn(given).network) : undefined;
      if (refusal) throw seconds === undefined ? refuseEntry(refusal) : refuseForNow(seconds);
      this.lines.set(client, line);
    }

    override onLeave(client: MatchClient, code?: number): void {
      const line = this.lines.get(client);
      this.lines.delete(client);
      if (line) this.desk?.gone(line, code === CloseCode.CONSENTED);
    }

    override async onDispose(): Promise<void> {
      this.desk?.match.close();
      places.giveBack(this.roomId);
      await store
        .release(this.lease ?? { code: this.roomId, number: 0 })
        .catch((error) => log.error({ code: this.roomId, err: error }, "a match stays held"));
      log.info({ code: this.roomId }, "match closed");
    }

    private async answer(client: MatchClient, kind: RequestKind, payload: unknown): Promise<Answer> {
      const line = this.lines.get(client);
      return line && this.desk ? this.desk.ask(line, kind, payload) : refused("noSeat");
    }

    private showTable(table: Table): void {
      if (table.phase === "planning") thinking.expectTurns();
      showTable(this.state, table);
      this.broadcastPatch();
      if (!this.desk) return;
      const metadata = this.listed(this.desk.match);
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
      return {
        holder: store.holder,
        openedFor: this.openedFor,
        idleSinceMs: match.idleSinceMs,
        isPublic: match.options.isPublic && !config.isInviteOnly,
        listing,
      };
    }

    /** Makes room for another match of the same network; called from any process. @returns whether it did. */
    putAway(): boolean {
      return this.desk?.match.putAway() ?? false;
    }

    /** What whoever watches over the server sees of the match; called from any process, as are the three below. */
    adminView(): AdminMatch | undefined {
      if (!this.desk) return undefined;
      const { match } = this.desk;
      const { code, scenario, phase, turn, turns, timerSeconds, host } = match.table();
      const people = match.people().map((person) => ({
        name: person.name,
        nation: person.nation ?? "",
        isConnected: isHere(person),
        hasLeft: hasLeft(person),
      }));
      const { isPublic } = match.options;
      return { code, scenario, phase, turn, turns, timerSeconds, isPublic, host, people };
    }

    /** @returns whether there was somebody of that name. */
    async expel(name: string): Promise<boolean> {
      const isGone = (await this.desk?.expel(name)) ?? false;
      if (isGone) log.info({ code: this.roomId }, "somebody was sent away");
      return isGone;
    }

    /** What a lesson does with its table; called from any process. */
    async taught(act: TableAct, ...given: never[]): Promise<unknown> {
      if (!this.desk) throw new Error("this table is given up");
      return taught(this.desk, act, given);
    }

    async closeForGood(): Promise<void> {
      await this.desk?.match.end();
      this.desk = undefined;
      log.info({ code: this.roomId }, "match closed for good");
      void this.disconnect(CLOSE_CODES.closed);
    }

    announce(text: string): void {
      this.broadcast("announcement", { text });
    }
  };
}
