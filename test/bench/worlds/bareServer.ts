import { type Client, Room, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { viewFor } from "../../../shared/view/view.ts";
import { middle } from "./middle.ts";

/** A Colyseus server with nothing in its rooms: once everybody has locked, each is sent a message of the size of a view. */
const view = viewFor(middle().state, "US");

class BareRoom extends Room {
  override patchRate = 24 * 3_600_000;
  private readonly done = new Set<Client>();
  private turn = 0;

  override onCreate(): void {
    this.onMessage("lock", (client) => {
      this.done.add(client);
      if (this.done.size < this.clients.length) return;
      this.done.clear();
      this.turn += 1;
      for (const each of this.clients)
        each.send("view", { view: { ...view, world: { ...view.world, turn: this.turn } } });
    });
  }
}

const server = new Server({ greet: false, gracefullyShutdown: false, transport: new WebSocketTransport({}) });
server.define("bare", BareRoom);
await server.listen(0, "127.0.0.1");
const { port } = (server.transport.server?.address() ?? {}) as { port?: number };
process.on("disconnect", () => process.exit(0));
process.send?.(`http://127.0.0.1:${port}`);
