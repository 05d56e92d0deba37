import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNpm } from "./run.mjs";

const LOCK = join(ROOT, "package-lock.json");
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");
const STAMP = join(ROOT, "node_modules/.lock-stamp");

const stampOfLock = () =>
  `${createHash("sha256").update(readFileSync(LOCK)).digest("hex")} ${process.platform}-${process.arch}\n`;

/** Whether what npm noted in node_modules is what the lock file asks for: somebody may have run `npm ci` by hand. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, "utf8")).packages;
  const present = JSON.parse(readFileSync(INSTALLED, "utf8")).packages;
  const isThere = ([path, entry]) =>
    path === "" || (present[path] ? present[path].version === entry.version : !!entry.optional);
  return Object.entries(wanted).every(isThere);
}

/**
 * Fetches the packages when they are missing or others than package-lock.json names. Without that file, as in a container,
 * whoever put the packages there has seen to it. @returns an exit code.
 */
export async function installIfNeeded() {
  if (!existsSync(LOCK)) return 0;
  const stamp = stampOfLock();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp && existsSync(INSTALLED)) return 0;
  if (!isInstalled()) {
    console.error(
      "Fetching the packages that package-lock.json names (npm ci). This happens once, and after changes to them.",
    );
    const code = await runNpm("npm", ["ci", "--no-audit", "--no-fund"], {
      // What is printed here must not mix with what a command prints, such as the JSON of `npm run sim`.
      stdio: ["inherit", 2, 2],
    });
    if (code !== 0) {
      console.error("The packages could not be fetched. The lines above say why; without a network it can't be done.");
      return code;
    }
  }
  try {
    writeFileSync(STAMP, stamp);
  } catch {
    // Another user's folder, or one that can only be read: then it is looked at again next time.
  }
  return 0;
}
