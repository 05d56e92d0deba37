import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { type Clock, wallClock } from "../../server/match/clock.ts";
import { type ProxyKind, proxyBefore } from "./proxy.ts";

/** How a line carries what is sent over it. */
export type LineState =
  /** `cut` ends what is open and refuses what comes. */
  | { is: "open" | "cut" }
  /**
   * Everything stays open and nothing arrives any more, as when a router has forgotten the flow. What was sent is lost for
   * good: a connection that lived through it stays dead, new ones are silent until the line is open again.
   */
  | { is: "halfOpen" }
  /** Everything is held back and arrives when the line is open again, as when a radio link comes back. */
  | { is: "stalled" }
  | { is: "delayed"; ms: number; jitterMs: number }
  /** Of all pieces that are sent, so many basis points reset their connection. */
  | { is: "lossy"; resetBp: number };

export interface Relay {
  address: string;
  become: (line: LineState) => void;
  /** Puts a proxy of that kind behind the line, or none; what is open is reset by that, as by another network. */
  putBehind: (proxy: ProxyKind | undefined) => void;
  /** Resets what is open, once. */
  reset: () => void;
  close: () => void;
}

/** One connection of the line: from whoever comes to the server. */
interface Flow {
  near: Socket;
  far: Socket;
  /** Bytes of it are lost: it never works again, and neither end is told. */
  isForgotten: boolean;
  /** In order; each is due at its time. */
  underWay: Parcel[];
  /** Calls off what waits for the next parcel's time. */
  callOff: () => void;
}

interface Parcel {
  to: Socket;
  /** Undefined: the sender has ended. */
  bytes: Buffer | undefined;
  /** Epoch ms. */
  dueAt: number;
}

/**
 * A line to the server that does what networks do: a port of its own, from which everything is passed on.
 * @param chance between 0 and 1, for what is left to it.
 */
export async function relay(to: string, chance: () => number = Math.random, clock: Clock = wallClock): Promise<Relay> {
  const { hostname, port } = new URL(to);
  const proxy = await proxyBefore(to);
  let line: LineState = { is: "open" };
  const flows = new Set<Flow>();

  const reset = () => {
    for (const { near, far } of flows) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  };

  const send = (flow: Flow, parcel: Parcel) => {
    if (line.is === "lossy" && chance() * 10_000 < line.resetBp) {
      flow.near.resetAndDestroy();
      flow.far.resetAndDestroy();
    } else if (flow.isForgotten || line.is === "halfOpen") flow.isForgotten = true;
    else {
      flow.underWay.push(parcel);
      deliver(flow);
    }
  };
  const deliver = (flow: Flow) => {
    flow.callOff();
    while (line.is !== "stalled") {
      const next = flow.underWay[0];
      if (!next) return;
      const waitMs = next.dueAt - clock.now();
      if (waitMs > 0) {
        flow.callOff = clock.after(waitMs, () => deliver(flow));
        return;
      }
      flow.underWay.shift();
      if (next.bytes) next.to.write(next.bytes);
      else next.to.end();
    }
  };
  const dueAt = () => clock.now() + (line.is === "delayed" ? line.ms + chance() * line.jitterMs : 0);

  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (line.is === "cut") return void near.destroy();
    const target = proxy.state === undefined ? Number(port) : proxy.port;
    const far = connect({ port: target, host: hostname, allowHalfOpen: true });
    const flow: Flow = { near, far, isForgotten: false, underWay: [], callOff: () => {} };
    flows.add(flow);
    for (const [from, towards] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes) => send(flow, { to: towards, bytes, dueAt: dueAt() }));
      from.on("end", () => send(flow, { to: towards, bytes: undefined, dueAt: dueAt() }));
      from.on("error", () => {
        // The other end hears of it only over a line that carries.
        if (!flow.isForgotten && line.is !== "halfOpen" && line.is !== "stalled") towards.resetAndDestroy();
      });
      from.on("close", () => {
        if (!near.destroyed || !far.destroyed) return;
        flow.callOff();
        flows.delete(flow);
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    become(next) {
      line = next;
      if (line.is === "cut") for (const { near, far } of flows) for (const socket of [near, far]) socket.destroy();
      for (const flow of flows) {
        if (line.is === "halfOpen") flow.isForgotten = true;
        if (flow.isForgotten) flow.underWay.length = 0;
        deliver(flow);
      }
    },
    putBehind(next) {
      proxy.state = next;
      reset();
    },
    reset,
    close() {
      line = { is: "cut" };
      reset();
      server.close();
      proxy.close();
    },
  };
}
