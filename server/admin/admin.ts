import { createWriteStream, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import type { AdminMatch, ServerStatus } from "../../shared/protocol/admin.ts";

/** `npm run admin`: what the admin page does, from the command line. */
const program = new Command("admin")
  .description("Watch over a running server; ADMIN_TOKEN in the environment says that you may")
  .option("--server <address>", "of the server", "http://localhost:2567");

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const { server } = program.opts<{ server: string }>();
  const { ADMIN_TOKEN } = process.env;
  if (!ADMIN_TOKEN) program.error("Set ADMIN_TOKEN in the environment to what the server was started with.");
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" };
  const url = `${server.replace(/\/$/, "")}/api/admin/${path}`;
  const response = await fetch(url, { ...init, headers }).catch((error) =>
    program.error(`${server} can't be reached: ${error.cause?.message ?? error.message}`),
  );
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  return program.error(error ?? `The server answered ${response.status}: was it started with ADMIN_TOKEN?`);
}
const tell = async (path: string, body: unknown = {}) =>
  void (await ask(path, { method: "POST", body: JSON.stringify(body) }));
const status = async () => (await (await ask("status")).json()) as ServerStatus;

const lineOf = ({ code, scenario, phase, turn, turns, people }: AdminMatch): string =>
  [
    code,
    scenario.padEnd(10),
    (phase === "planning" ? `quarter ${turn + 1} of ${turns}` : phase).padEnd(16),
    people
      .map(({ name, nation, isConnected }) => `${name}${nation && ` (${nation})`}${isConnected ? "" : ", away"}`)
      .join("; "),
  ].join("  ");

program
  .command("status")
  .description("how the server is")
  .action(async () => {
    const { matches, isDraining, ...figures } = await status();
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(18)}${value}`);
    console.log(`${"matches".padEnd(18)}${matches.length}${isDraining ? " (no new ones)" : ""}`);
  });
program
  .command("matches")
  .description("open matches and who is in them")
  .action(async () => {
    for (const match of (await status()).matches) console.log(lineOf(match));
  });
program
  .command("expel <code> <name>")
  .description("send somebody away for good")
  .action((code, name) => tell(`matches/${code}/expel`, { name }));
program
  .command("close <code>")
  .description("end a match for good")
  .action((code) => tell(`matches/${code}/close`));
program
  .command("delete <code>")
  .description("delete a match, or a lesson with its matches: nothing of it is kept")
  .action(async (code) => {
    await tell(`delete/${code}`);
    console.log(`Nothing of ${String(code).toUpperCase()} is kept.`);
  });
program
  .command("announce <text>")
  .description("say something to everybody in a match")
  .action((text) => tell("announce", { text }));
program
  .command("drain")
  .description("take no new matches; those that run go on")
  .option("--off", "take new matches again")
  .action(({ off }: { off?: true }) => tell("drain", { isDraining: !off }));
program
  .command("backup <file>")
  .description("download a copy of all matches")
  .action(async (file) => {
    const { body } = await ask("backup");
    if (body)
      await pipeline(Readable.fromWeb(body as never), createWriteStream(file)).catch((error) => {
        // Half a copy is none.
        rmSync(file, { force: true });
        program.error(`${file} could not be written: ${error.message}`);
      });
    console.log(`All matches are in ${file}.`);
  });

await program.parseAsync();
