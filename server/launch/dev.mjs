import { createServer } from "node:net";
import { VITE } from "./client.mjs";
import { NODE_FLAGS, start } from "./run.mjs";

/** The wanted port of this machine when it is free, else any other. */
export const freePort = (wanted = 0) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(wanted === 0 ? 0 : freePort()));
    probe.listen(wanted, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** The client with hot reload and the server that restarts on changes, at one address: Vite passes the game on. */
export async function dev() {
  const clientPort = await freePort(5173);
  const env = { PORT: String(await freePort(Number(process.env.PORT ?? 2567))), DEV: "1" };
  const server = start(process.execPath, [...NODE_FLAGS, "--watch", "--watch-preserve-output", "server/main.ts"], {
    env,
  });
  const client = start(
    process.execPath,
    [VITE, "--port", String(clientPort), "--strictPort", "--logLevel", "warn", "--clearScreen", "false"],
    { env },
  );
  console.log(`Open http://localhost:${clientPort} - changes show at once. Ctrl-C ends it.`);
  const code = await Promise.race([server.done, client.done]);
  server.child.kill();
  client.child.kill();
  await Promise.all([server.done, client.done]);
  return code === 130 || code === 143 ? 0 : code;
}
