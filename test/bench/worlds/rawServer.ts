import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";

/** WebSockets and nothing else. */
const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
server.on("connection", (line) => line.on("message", () => {}));
server.on("listening", () => process.send?.(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on("disconnect", () => process.exit(0));
