import { existsSync, readFileSync } from "node:fs";
import { output, run } from "./run.mjs";

export const isUbuntu = () =>
  existsSync("/etc/os-release") && /^ID=ubuntu/m.test(readFileSync("/etc/os-release", "utf8"));

const isRoot = process.getuid?.() === 0;

export const hasApt = async () =>
  process.platform === "linux" && (await output("apt-get", ["--version"])) !== undefined;

/** Whether packages can be installed here: as root, or where `sudo` asks for no password. */
export const canInstall = async ({ asRootOnly = false } = {}) =>
  (await hasApt()) && (isRoot || (!asRootOnly && (await output("sudo", ["-n", "true"])) !== undefined));

/** An outdated list of one source must not stop the installation from another. */
export async function aptInstall(...packages) {
  const apt = (...args) => (isRoot ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]));
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", ...packages);
}
