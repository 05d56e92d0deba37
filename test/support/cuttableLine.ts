import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface CuttableLine {
  address: string;
  /** Ends what is open, and refuses what comes. */
  cut: () => void;
  mend: () => void;
  close: () => void;
}

/** A line to the server that can be cut: a port of its own, from which everything is passed on. */
export async function cuttableLine(to: string): Promise<CuttableLine> {
  const { hostname, port } = new URL(to);
  let isCut = false;
  const open = new Set<Socket>();
  const line = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.pipe(other);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
    }
  });
  line.listen(0, "127.0.0.1");
  await once(line, "listening");
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut,
    mend() {
      isCut = false;
    },
    close() {
      cut();
      line.close();
    },
  };
}
