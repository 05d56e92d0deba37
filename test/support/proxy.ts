import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What stands between many schools or hotels and the world: something that passes requests and refuses WebSockets, passes
 * requests and swallows WebSockets without a word, or answers everything with a page of its own until somebody has signed in.
 */
export type ProxyKind = "refusesUpgrades" | "swallowsUpgrades" | "captive";

export interface ProxyServer {
  port: number;
  state: ProxyKind | undefined;
  close: () => void;
}

const SIGN_IN = "<!doctype html><title>Sign in</title><h1>Sign in to use this network</h1>";

export async function proxyBefore(address: string): Promise<ProxyServer> {
  const { hostname, port } = new URL(address);
  const server = createServer((asked, answer) => {
    if (proxy.state === "captive") answer.setHeader("content-type", "text/html").end(SIGN_IN);
    else pass(asked, answer);
  });
  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    const { method, url: path, headers } = asked;
    const passed = request({ hostname, port, method, path, headers, agent: false }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
    });
    passed.on("error", () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  };
  server.on("upgrade", (_asked, socket) => {
    socket.on("error", () => {});
    if (proxy.state === "swallowsUpgrades") return;
    const isCaptive = proxy.state === "captive";
    const body = isCaptive ? SIGN_IN : "";
    const status = isCaptive ? "200 OK" : "403 Forbidden";
    const head = `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`;
    socket.end(head + body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: ProxyServer = {
    port: (server.address() as AddressInfo).port,
    state: undefined,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return proxy;
}
