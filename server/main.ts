import { existsSync } from "node:fs";
import { join } from "node:path";
import { renderUnicodeCompact } from "uqr";
import { addressesOf } from "./addresses.ts";
import { gatherSettings, readConfig } from "./config.ts";
import { newLog } from "./log.ts";
import { PlainFault } from "./plainFault.ts";
import { startServer } from "./server.ts";
import { warnings } from "./warnings.ts";

/** After so long the process ends, whatever is still open. */
const MOST_CLOSING_MS = 4_000;

async function main(): Promise<void> {
  const config = readConfig(gatherSettings(process.env));
  if (!config.isDev && !existsSync(join(config.pagesDir, "index.html")))
    throw new PlainFault(
      `There are no built pages in ${config.pagesDir}. Build them: npm run build (npm start does so by itself).`,
    );
  const log = newLog(config.logLevel);
  // One match's fault must not end the others, nor stay unknown.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise failed and nobody waited for it"));
  const server = await startServer(config, log);
  if (!config.isDev) {
    const { here, networks } = addressesOf(config.host, server.port);
    console.log("Too Cheap to Meter is running");
    console.log(`  on this machine: ${here}`);
    for (const address of networks) console.log(`  on the network:  ${address}`);
    for (const warning of warnings(config)) console.warn(`\n  Look out: ${warning}`);
    // What a phone or a tablet can be pointed at.
    const [first] = networks;
    if (first !== undefined && process.stdout.isTTY) console.log(`\n${renderUnicodeCompact(first, { border: 2 })}\n`);
  }
  let isClosing = false;
  const close = async (signal: string) => {
    // Ctrl-C reaches a whole process group, so the same wish may come twice.
    if (isClosing) return;
    isClosing = true;
    log.info({ signal }, "closing");
    // What is on record stays on record: nothing is lost by not waiting for ever.
    setTimeout(() => process.exit(0), MOST_CLOSING_MS).unref();
    await server.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void close(signal));
}

try {
  await main();
} catch (error) {
  // Where something came that nobody foresaw, whoever looks for it needs to know from where.
  console.error(error instanceof PlainFault ? error.message : error);
  process.exit(1);
}
