import type { ProxyKind } from "../support/proxy.ts";
import type { LineState } from "../support/relay.ts";
import { type Chance, pause } from "./chance.ts";
import type { Device } from "./device.ts";
import type { ServerProcess } from "./serverProcess.ts";
import type { Trouble } from "./troubles.ts";

/** Kinds of trouble of a line, by how often they come; how long they last, at least and at most, ms. */
const KINDS = [
  { kind: "cut", weight: 2, ms: [1_500, 9_000] },
  { kind: "halfOpen", weight: 3, ms: [3_000, 13_000] },
  { kind: "stalled", weight: 2, ms: [1_500, 9_000] },
  { kind: "delayed", weight: 2, ms: [4_000, 10_000] },
  { kind: "lossy", weight: 2, ms: [3_000, 8_000] },
  { kind: "reset", weight: 2, ms: [0, 0] },
  { kind: "refusesUpgrades", weight: 1, ms: [5_000, 15_000] },
  { kind: "swallowsUpgrades", weight: 1, ms: [8_000, 16_000] },
  { kind: "captive", weight: 1, ms: [3_000, 9_000] },
  { kind: "asleep", weight: 3, ms: [3_000, 12_000] },
] as const satisfies readonly { kind: Trouble; weight: number; ms: readonly [number, number] }[];
type Kind = (typeof KINDS)[number]["kind"];
const BY_WEIGHT = KINDS.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));

/** What may happen to the network of a device that is asleep. */
const WHILE_ASLEEP = ["nothing", "reset", "halfOpen", "cut"] as const;

/** One storm over everybody. In a long one each trouble lasts three times as long. */
export interface Storm {
  ms: number;
  isLong: boolean;
  /** Whether the server is killed in it, or ended. */
  strikesServer: boolean;
}

const lineOf = (kind: Kind, { chance }: Device): LineState => {
  if (kind === "delayed") return { is: "delayed", ms: chance.between(100, 600), jitterMs: chance.between(0, 400) };
  if (kind === "lossy") return { is: "lossy", resetBp: chance.between(300, 2_000) };
  return { is: kind === "cut" || kind === "halfOpen" || kind === "stalled" ? kind : "open" };
};
const proxyOf = (kind: Kind): ProxyKind | undefined =>
  kind === "refusesUpgrades" || kind === "swallowsUpgrades" || kind === "captive" ? kind : undefined;

/** Something goes wrong with a device or its line, for a while. */
async function strike(device: Device, kind: Kind, ms: number): Promise<void> {
  const { line, troubles } = device;
  if (kind === "asleep") return sleepThrough(device, ms);
  const over = troubles.begin(kind);
  const proxy = proxyOf(kind);
  if (proxy) line.putBehind(proxy);
  else if (kind === "reset") line.reset();
  else line.become(lineOf(kind, device));
  await pause(ms);
  if (proxy) line.putBehind(undefined);
  else line.become({ is: "open" });
  over();
  // A proxy that goes resets what was open through it.
  if (proxy) troubles.begin("reset")();
}

/** A lid is closed and opened again, and what was the network may be none any more, or another. */
async function sleepThrough(device: Device, ms: number): Promise<void> {
  const { line, troubles, chance } = device;
  const over = troubles.begin("asleep");
  await device.sleep();
  await pause(ms / 3);
  const network = chance.oneOf(WHILE_ASLEEP);
  const networkOver = network === "nothing" ? () => {} : troubles.begin(network);
  if (network === "reset") line.reset();
  else if (network !== "nothing") line.become({ is: network });
  await pause(ms / 3);
  line.become({ is: "open" });
  networkOver();
  await pause(ms / 3);
  await device.wake();
  over();
}

async function rageOver(device: Device, { isLong }: Storm, end: number): Promise<void> {
  const { chance } = device;
  await pause(chance.between(0, 3_000));
  while (Date.now() < end) {
    const { kind, ms } = chance.oneOf(BY_WEIGHT);
    const [least, most] = ms;
    await strike(device, kind, Math.min(chance.between(least, most) * (isLong ? 3 : 1), Math.max(0, end - Date.now())));
    await pause(Math.min(chance.between(500, 6_000), Math.max(0, end - Date.now())));
  }
}

async function rageOverServer(server: ServerProcess, chance: Chance, { ms, isLong }: Storm): Promise<void> {
  const at = chance.between(0, ms / 2);
  const awayMs = Math.min(chance.between(100, 7_000) * (isLong ? 3 : 1), ms / 2);
  await pause(at);
  await server.end(chance.happens(7_500) ? "SIGKILL" : "SIGTERM");
  await pause(awayMs);
  await server.start();
}

/** Rages for a while; when it is over every line carries again, everybody is awake, and the server is there. */
export async function rage(
  storm: Storm,
  devices: readonly Device[],
  server: ServerProcess,
  chance: Chance,
): Promise<void> {
  const end = Date.now() + storm.ms;
  await Promise.all([
    ...devices.map((device) => rageOver(device, storm, end)),
    ...(storm.strikesServer ? [rageOverServer(server, chance, storm)] : []),
  ]);
}
