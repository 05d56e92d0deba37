import { Fetch, Socket } from "engine.io-client";
import { closeCodeIn, POLLED_PATH } from "../../shared/protocol/line.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import type { Carrier } from "./entering.ts";

type Events = {
  onopen?: ((event: object) => void) | null;
  onmessage?: ((event: { data: ArrayBuffer }) => void) | null;
  onclose?: ((event: { code: number; reason: string }) => void) | null;
};

/** Carries a line by ordinary requests, for networks that let no WebSocket through. Fetched when it is needed. */
export function polled(events: Events): Carrier {
  let socket: Socket | undefined;
  let code: number = CLOSE_CODES.lost;
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
        transports: [Fetch],
        query: { to, sessionId: searchParams.get("sessionId") ?? "" },
        // The cookie of a private server.
        withCredentials: true,
      });
      socket.binaryType = "arraybuffer";
      socket.on("open", () => events.onopen?.({}));
      socket.on("message", (data: ArrayBuffer | string) => {
        if (typeof data === "string") code = closeCodeIn(data) ?? code;
        else events.onmessage?.({ data });
      });
      socket.on("close", (reason) => events.onclose?.({ code, reason }));
    },
    // Colyseus writes the next message over the last one.
    send: (data) => void socket?.send(new Uint8Array(data).buffer),
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
