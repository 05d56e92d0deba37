import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type ChildServer, childServer } from "../support/childServer.ts";
import { freePort } from "../support/realServers.ts";
import { Troubles } from "./troubles.ts";

const PAGES_DIR = resolve(import.meta.dirname, "../../dist");

/** The server, that dies and comes again at the same address with the same data. */
export class ServerProcess {
  readonly address: string;
  readonly dataDir: string;
  readonly troubles = new Troubles();
  deaths = 0;
  private readonly port: number;
  private running: ChildServer | undefined;
  private isBack: () => void = () => {};

  private constructor(port: number, dataDir: string) {
    this.port = port;
    this.dataDir = dataDir;
    this.address = `http://127.0.0.1:${port}`;
  }

  static async started(): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), mkdtempSync(join(tmpdir(), "tctm-chaos-")));
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    this.running = await childServer(this.dataDir, { PORT: `${this.port}`, PAGES_DIR });
    this.isBack();
  }

  /** SIGTERM ends it in good order, which it announces; SIGKILL where it is. */
  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const over = [this.troubles.begin("serverAway")];
    if (signal === "SIGTERM") over.push(this.troubles.begin("serverClosing"));
    this.isBack = () => {
      for (const end of over) end();
    };
    this.deaths += 1;
    await this.running?.end(signal);
    this.running = undefined;
  }

  async close(): Promise<void> {
    await this.running?.end("SIGKILL");
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
