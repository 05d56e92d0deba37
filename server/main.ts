import { pino } from "pino";
import { renderUnicodeCompact } from "uqr";
import { addressesOf } from "./addresses.ts";
import { ConfigError, gatherSettings, readConfig } from "./config.ts";
import { startServer } from "./server.ts";

const MOST_CLOSING_MS = 4_000;

async function main(): Promise<void> {
  const config = readConfig(gatherSettings(process.env));
  const log = pino({ level: config.logLevel });
  // One match's fault must not end the others, nor stay unknown.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise failed and nobody waited for it"));
  const server = await startServer(config, log);
  if (!config.isDev) {
    const { here, networks } = addressesOf(config.host, server.port);
    console.log("Too Cheap to Meter is running");
    console.log(`  on this machine: ${here}`);
    for (const address of networks) console.log(`  on the network:  ${address}`);
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
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof ConfigError) console.error(error.message);
  else if (code === "EADDRINUSE")
    console.error(`Port ${process.env.PORT ?? 2567} is taken by another program. Choose another: PORT=3000 npm start`);
  else if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    console.error(`HOST=${process.env.HOST} is no address of this machine. Leave HOST out to listen on all of them.`);
  else if (code === "EACCES") console.error(`This user may not use that port or folder: ${(error as Error).message}`);
  else console.error(error);
  process.exit(1);
}
