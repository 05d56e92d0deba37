import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const isWindows = process.platform === "win32";
const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The environment for children: they find the Node that runs this first. */
export function childEnv(extra = {}) {
  const env = { ...process.env, ...extra };
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  env[key] = [dirname(process.execPath), env[key]].filter(Boolean).join(isWindows ? ";" : ":");
  return env;
}

/**
 * Starts a program in the project's folder.
 * `done` resolves with its exit code (128 + number for a signal, as shells count; 127 when it can't be started).
 */
export function start(program, args, { env = {}, stdio = "inherit", shell = false } = {}) {
  const child = spawn(program, args, { cwd: ROOT, env: childEnv(env), stdio, shell });
  const forward = (signal) => child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  const done = new Promise((finish) => {
    child.once("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      finish(127);
    });
    child.once("exit", (code, signal) => finish(code ?? (signal === "SIGINT" ? 130 : 143)));
  }).finally(() => {
    for (const signal of FORWARDED) process.off(signal, forward);
  });
  return { child, done };
}

/**
 * npm hands a signal to the shell that it starts scripts with, and that dies of it without a word to us. So whoever is
 * started by npm ends when its shell has.
 */
export function endWithShell() {
  if (!process.env.npm_lifecycle_event || isWindows) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

export const run = (program, args, options) => start(program, args, options).done;

/** node:sqlite still announces itself as experimental on some versions, which tells people nothing. */
export const NODE_FLAGS = ["--disable-warning=ExperimentalWarning"];
export const startNode = (args, options) => start(process.execPath, [...NODE_FLAGS, ...args], options);
export const runNode = (args, options) => startNode(args, options).done;

/** npm or npx: by the script that started us when there is one, else by name. */
export function npmProgram(name) {
  const cli = process.env.npm_execpath && join(dirname(process.env.npm_execpath), `${name}-cli.js`);
  if (cli && existsSync(cli)) return { program: process.execPath, args: [cli], shell: false };
  return { program: name, args: [], shell: isWindows };
}

export function runNpm(name, args, options) {
  const npm = npmProgram(name);
  return run(npm.program, [...npm.args, ...args], { ...options, shell: npm.shell });
}

/** Runs a program and gives what it wrote, or undefined when it failed. */
export async function output(program, args, { shell = false } = {}) {
  const { child, done } = start(program, args, { stdio: ["ignore", "pipe", "pipe"], shell });
  let text = "";
  child.stdout?.on("data", (chunk) => {
    text += chunk;
  });
  child.stderr?.resume();
  return (await done) === 0 ? text.trim() : undefined;
}
