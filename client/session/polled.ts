import { Fetch, Socket } from "engine.io-client";
import { closeCodeIn, inOrder, numbered, POLLED_PATH } from "../../shared/protocol/line.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import type { Carrier } from "./carrier.ts";

/** A small message that is not through by then is waiting on a dead connection. */
const SENT_WITHIN_MS = 10_000;

/**
 * A line's requests, which end with it: one that went on waiting on a dead connection would hold one of the few that a browser
 * has, and the next line would wait for it.
 */
class EndingFetch extends Fetch {
  private readonly polls = new AbortController();

  override doPoll(): void {
    this.asked({ method: "GET", signal: this.polls.signal }, (text) => this.onData(text));
  }

  override doWrite(body: string, callback: () => void): void {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), SENT_WITHIN_MS);
    const headers = { "content-type": "text/plain;charset=UTF-8" };
    this.asked({ method: "POST", body, headers, signal: late.signal }, () => {
      clearTimeout(timer);
      callback();
    });
  }

  override doClose(): void {
    super.doClose();
    this.polls.abort();
  }

  private async asked(init: RequestInit, answered: (text: string) => void): Promise<void> {
    try {
      const answer = await fetch(this.uri(), { ...init, credentials: this.opts.withCredentials ? "include" : "omit" });
      const text = await answer.text();
      if (answer.ok) answered(text);
      else this.onError("refused", answer.status);
    } catch (error) {
      if (!this.polls.signal.aborted) this.onError("failed", error);
    }
  }
}

type Events = {
  onopen?: ((event: object) => void) | null;
  onmessage?: ((event: { data: ArrayBuffer }) => void) | null;
  onclose?: ((event: { code: number; reason: string }) => void) | null;
};

/** Carries a line by ordinary requests, for networks that let no WebSocket through. Fetched when it is needed. */
export function polled(events: Events): Carrier {
  let socket: Socket | undefined;
  let code: number = CLOSE_CODES.lost;
  let sent = 0;
  const take = inOrder();
  const heard = (data: ArrayBuffer) => {
    const message = take(new Uint8Array(data));
    if (message === "lost") carrier.close();
    else if (message !== "again") events.onmessage?.({ data: message.slice().buffer as ArrayBuffer });
  };
  const carrier: Carrier = {
    get isOpen() {
      return socket?.readyState === "open";
    },
    connect(address) {
      const { protocol, host, pathname, searchParams } = new URL(address);
      // What stands before process and room leads to the process.
      const [, before = "", to = ""] = /^(.*?)(\/[^/]+\/[^/]+)$/.exec(pathname) ?? [];
      socket = new Socket(`${protocol.replace("ws", "http")}//${host}`, {
        path: `${before}${POLLED_PATH}`,
        transports: [EndingFetch],
        query: { to, sessionId: searchParams.get("sessionId") ?? "" },
        // The cookie of a private server.
        withCredentials: true,
      });
      socket.binaryType = "arraybuffer";
      socket.on("open", () => events.onopen?.({}));
      socket.on("message", (data: ArrayBuffer | string) => {
        if (typeof data === "string") code = closeCodeIn(data) ?? code;
        else heard(data);
      });
      socket.on("close", (reason) => events.onclose?.({ code, reason }));
    },
    send: (data) => void socket?.send(numbered(sent++, new Uint8Array(data)).buffer),
    sendUnreliable: (data) => carrier.send(data),
    close(by = CLOSE_CODES.lost) {
      const closing = socket;
      socket = undefined;
      // A line that is dead closes for the page at once, whatever still waits to be sent.
      closing?.off();
      closing?.close();
      if (closing) events.onclose?.({ code: by, reason: "" });
    },
  };
  return carrier;
}
