import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { readConfig } from "../../../server/config.ts";
import { startServer } from "../../../server/server.ts";
import { plenty } from "../../support/plenty.ts";

/** The server as it is, its matches on the disk; without limits of pace, since all of a bench comes from one address. */
const given = process.env.DATA_DIR;
const dataDir = given ?? mkdtempSync(join(tmpdir(), "tctm-bench-"));
const config = {
  ...readConfig({ PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataDir, MAX_MATCHES: "5000" }),
  limits: plenty(),
};
const server = await startServer(config, pino({ level: "error" }));
process.on("disconnect", () => {
  void server.close().then(() => {
    if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
});
process.send?.(`http://127.0.0.1:${server.port}`);
