import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A program of this folder in a process of its own. It says where it listens, and ends when it is told to. */
export interface Child {
  address: string;
  /** Of one core, 0 to 1, from now on over so many seconds. */
  share: (seconds: number) => Promise<number>;
  end: () => Promise<void>;
}

/** Ticks of the processor's clock in a second, on every Linux that is in use. */
const TICKS = 100;

function busyTicks(pid: number): number {
  // The name in brackets may hold spaces; what follows it are numbers.
  const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const fields = after.split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.disconnect();
  const impatient = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await exit;
  clearTimeout(impatient);
}

/** @param program of test/bench/worlds. */
export async function child(program: string, env: Record<string, string> = {}): Promise<Child> {
  const process_ = fork(join(import.meta.dirname, program), {
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    process_.once("message", (message) => resolve(String(message)));
    process_.once("exit", () => reject(new Error(`${program} did not start`)));
  });
  const { pid } = process_;
  if (pid === undefined) throw new Error(`${program} has no process`);
  return {
    address,
    async share(seconds) {
      const before = busyTicks(pid);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
      return (busyTicks(pid) - before) / TICKS / seconds;
    },
    end: () => ended(process_),
  };
}
