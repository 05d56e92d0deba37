import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, canInstall } from "./apt.mjs";

/** Programs of other projects that tests start for real: the program, its Debian package, and what is not tested without it. */
const SERVERS = [
  { program: "initdb", debian: "postgresql", name: "PostgreSQL" },
  { program: "redis-server", debian: "redis-server", name: "Redis" },
  { program: "nginx", debian: "nginx-light", name: "nginx" },
];

const inside = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, "bin")) : []);

/** Debian keeps the programs of each version of PostgreSQL apart, Homebrew those of each package. */
const folders = () => [
  ...(process.env.PATH ?? "").split(delimiter),
  "/usr/sbin",
  "/usr/bin",
  ...inside("/usr/lib/postgresql"),
  ...inside("/opt/homebrew/opt"),
];

/** Path of a program, or undefined. */
export const programOf = (name) =>
  folders()
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const missing = () => SERVERS.filter(({ program }) => !programOf(program));

/**
 * Installs what is missing where that disturbs nobody: as root, as in a container. Elsewhere a package would start a
 * service that nobody asked for. @returns names of what is still missing.
 */
export async function installRealServers() {
  const wanted = missing();
  if (wanted.length === 0 || !(await canInstall({ asRootOnly: true }))) return wanted.map(({ name }) => name);
  console.log(`Installing ${wanted.map(({ name }) => name).join(", ")} (apt-get install), which tests start for real.`);
  await aptInstall(...wanted.map(({ debian }) => debian));
  return missing().map(({ name }) => name);
}
