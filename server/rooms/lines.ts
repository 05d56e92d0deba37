import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type TransportOptions, WebSocketTransport } from "@colyseus/ws-transport";
import { Server as PollServer, type Socket } from "engine.io";
import { closeWord, inOrder, numbered } from "../../shared/protocol/line.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";

/** How long a poll is held open when there is nothing to tell: shorter than proxies wait for an answer. */
const HELD_MS = 10_000;
/** A line of which nothing is heard for so long after that is taken for lost. */
const SILENT_MS = 10_000;

/** Where a line leads. */
const PROCESS_AND_ROOM = /^\/[\w-]+\/[\w-]+$/;

/** A line that is polled for, in the shape of a WebSocket, so that Colyseus can use it as one. */
class PolledSocket extends EventEmitter {
  private readonly socket: Socket;
  private readonly take = inOrder();
  private code: number = CLOSE_CODES.lost;
  private sent = 0;

  constructor(socket: Socket) {
    super();
    this.socket = socket;
    socket.on("message", (data: Buffer | string) => typeof data !== "string" && this.heard(data));
    socket.once("close", () => this.emit("close", this.code));
    socket.on("error", (error) => this.emit("error", error));
  }

  private heard(data: Buffer): void {
    const message = this.take(data);
    if (message === "lost") this.close();
    else if (message !== "again") this.emit("message", Buffer.from(message));
  }

  get readyState(): number {
    return this.socket.readyState === "open" ? WebSocket.OPEN : WebSocket.CLOSED;
  }

  send(data: Uint8Array, _options?: unknown, sent?: (error?: Error) => void): void {
    this.socket.send(Buffer.from(numbered(this.sent++, data)), undefined, sent && (() => sent()));
  }

  /** Polling has no codes to close by, so the code is the last word. */
  close(code: number = CLOSE_CODES.lost): void {
    this.code = code;
    this.socket.send(closeWord(code));
    this.socket.close();
  }
}

/**
 * The lines to people's pages: WebSockets, and for networks that refuse these, the same over ordinary requests that wait
 * for an answer (at `/line`).
 */
export class Lines extends WebSocketTransport {
  private readonly polls: PollServer;

  /** @param mayOpen whether a page of this request may open a line. */
  constructor(options: TransportOptions, mayOpen: (request: IncomingMessage) => boolean) {
    super(options);
    this.polls = new PollServer({
      transports: ["polling"],
      allowUpgrades: false,
      pingInterval: HELD_MS,
      pingTimeout: SILENT_MS,
      ...(options.maxPayload === undefined ? {} : { maxHttpBufferSize: options.maxPayload * 2 }),
      allowRequest: (request, decide) => decide(undefined, mayOpen(request)),
    });
    this.polls.on("connection", (socket: Socket) => {
      const { request } = socket;
      const { searchParams } = new URL(request.url ?? "", "ws://server");
      // Colyseus fails over what is no address, and then the line would never end.
      const [to = "/"] = PROCESS_AND_ROOM.exec(searchParams.get("to") ?? "") ?? [];
      const sessionId = searchParams.get("sessionId") ?? "";
      const asked: IncomingMessage = Object.create(request, {
        url: { value: `${to}?${new URLSearchParams({ sessionId })}` },
      });
      // Of a WebSocket, Colyseus uses what a polled one has.
      void this.onConnection(new PolledSocket(socket) as never, asked);
    });
  }

  /** Answers a request of a polled line. */
  readonly answerPoll = (request: IncomingMessage, response: ServerResponse): void => {
    this.polls.handleRequest(request as never, response);
  };

  override shutdown(): void {
    this.polls.close();
    super.shutdown();
  }
}
