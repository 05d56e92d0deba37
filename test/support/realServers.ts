import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { programOf } from "../../server/launch/realServers.mjs";

/** Real servers of other projects, on free ports of this machine, and stopped by process id. Absent where a machine has none. */

// Debian puts a wrapper of another kind on the path; initdb's own folder has the real one.
const initdb = programOf("initdb");
export const hasPostgres = initdb !== undefined;
export const hasRedis = programOf("redis-server") !== undefined;
export const hasNginx = programOf("nginx") !== undefined;
export const hasCaddy = programOf("caddy") !== undefined;

export interface RealServer {
  /** With protocol and port. */
  url: string;
  stop: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

/** Databases and the like refuse to run as root: the first user of the machine that is made for such things. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const found = ["postgres", "nobody"].flatMap((name) => users.find((line) => line.startsWith(`${name}:`)) ?? [])[0];
  const [, , uid, gid] = (found ?? "").split(":").map(Number);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** A server that can be away for a while, with all that it has kept. */
export interface RealStore extends RealServer {
  leave: () => Promise<void>;
  comeBack: () => Promise<void>;
}

async function until(isUp: () => Promise<unknown>, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + 30_000; ; ) {
    try {
      await isUp();
      return;
    } catch (error) {
      if (Date.now() > end || server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill(signal);
  await exit;
}

async function stopped(server: ChildProcess, signal: NodeJS.Signals, folder: string): Promise<void> {
  await ended(server, signal);
  rmSync(folder, { recursive: true, force: true });
}

/** @param begin starts it, and is given the process once it answers. */
async function restartable(
  url: string,
  folder: string,
  signal: NodeJS.Signals,
  begin: () => Promise<ChildProcess>,
): Promise<RealStore> {
  let server = await begin();
  return {
    url,
    stop: () => stopped(server, signal, folder),
    leave: () => ended(server, signal),
    async comeBack() {
      server = await begin();
    },
  };
}

/** An empty PostgreSQL; `url` is that of its only database. */
export async function realPostgres(): Promise<RealStore> {
  if (initdb === undefined) throw new Error("there is no PostgreSQL on this machine");
  const folder = mkdtempSync(join(tmpdir(), "tctm-postgres-"));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const as = { ...user, cwd: folder, stdio: "ignore" } as const;
  execFileSync(initdb, ["-D", data, "-U", "game", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"], as);
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "fsync=off"];
  const url = `postgres://game@127.0.0.1:${port}/postgres`;
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for connections.
  return restartable(url, folder, "SIGINT", async () => {
    const server = spawn(initdb.replace(/initdb$/, "postgres"), args, as);
    await until(async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.end();
    }, server);
    return server;
  });
}

export async function realRedis(): Promise<RealStore> {
  const folder = mkdtempSync(join(tmpdir(), "tctm-redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const probe = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch((error) => error.cause);
    // Redis hangs up on who speaks HTTP; who doesn't listen refuses.
    if (answer?.code === "ECONNREFUSED") throw new Error("Redis does not listen yet");
  };
  return restartable(`redis://127.0.0.1:${port}`, folder, "SIGTERM", async () => {
    const server = spawn(programOf("redis-server") ?? "", args, { stdio: "ignore" });
    await until(probe, server);
    return server;
  });
}

/** A certificate for localhost that nobody else trusts. */
export function selfSigned(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const forLocalhost = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-out", certificate, "-keyout", key];
  execFileSync("openssl", [...args, ...forLocalhost], { stdio: "ignore" });
  return { certificate, key };
}

/** nginx with what stands in its `http` block. @param port on which it must answer. */
export async function realNginx(http: string, port: number): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), "tctm-nginx-"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const conf = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {} http { access_log off; ${temp.join(" ")} ${http} }`;
  writeFileSync(join(folder, "nginx.conf"), conf);
  const args = ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log"), "-p", folder];
  const server = spawn(programOf("nginx") ?? "", args, { stdio: ["ignore", "ignore", "inherit"] });
  await until(() => fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" }), server);
  return { url: `http://127.0.0.1:${port}`, stop: () => stopped(server, "SIGTERM", folder) };
}

/** Caddy with a Caddyfile. @param port on which it must answer. */
export async function realCaddy(caddyfile: string, port: number): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), "tctm-caddy-"));
  writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${caddyfile}`);
  const args = ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(programOf("caddy") ?? "", args, { stdio: "ignore", env });
  await until(() => fetch(`http://127.0.0.1:${port}/healthz`), server);
  return { url: `http://127.0.0.1:${port}`, stop: () => stopped(server, "SIGTERM", folder) };
}
