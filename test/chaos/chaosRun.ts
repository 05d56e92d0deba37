import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { Chance, pause } from "./chance.ts";
import { Device, type DeviceWishes } from "./device.ts";
import type { Fault, Law } from "./fault.ts";
import { friends } from "./parties/friends.ts";
import { lesson } from "./parties/lesson.ts";
import type { Party, Watched } from "./parties/party.ts";
import { solo } from "./parties/solo.ts";
import { Player } from "./player.ts";
import { ServerRecord } from "./record.ts";
import { ServerProcess } from "./serverProcess.ts";
import { rage, type Storm } from "./storm.ts";
import { Witness } from "./witness.ts";

/** Once all is well with its line and the server, a page comes back by itself within so long, ms. */
const COMES_BACK_MS = 20_000;
const STORM_MS = [9_000, 18_000] as const;
/** Between two things that somebody does, ms. */
const PAUSE_MS = [400, 1_800] as const;
const CALM_MS = [2_000, 8_000] as const;
const LONG_STORM_MS = 45_000;
/** One storm in so many is a long one. */
const LONG_EVERY = 5;
/** Minutes by which the clocks of some devices are wrong. */
const CLOCK_MINUTES = [0, 2, -5, 0, 61, 0, -2, 0];

export const PARTIES = ["solo", "friends", "lesson"] as const;
export type PartyName = (typeof PARTIES)[number];

export interface ChaosWishes {
  seed: number;
  ms: number;
  parties: readonly PartyName[];
  /** Where pictures of faulty pages go. */
  folder: string;
  /** Hears how it goes. */
  told: (line: string) => void;
}

export interface FoundFault {
  law: Law;
  where: string;
  what: string;
  /** Seconds from the beginning, and the storm. */
  at: string;
  picture: string;
}

export interface ChaosResult {
  storms: number;
  deaths: number;
  turns: number;
  locks: number;
  edits: number;
  /** The longest that a page took to come back, ms. */
  longestReturnMs: number;
  faults: FoundFault[];
}

/** Plays in real browsers while a seed has its way with lines, devices and server, and finds what was not as it must be. */
export async function chaosRun({ seed, ms, parties: wanted, folder, told }: ChaosWishes): Promise<ChaosResult> {
  mkdirSync(folder, { recursive: true });
  const began = Date.now();
  const faults: FoundFault[] = [];
  const chance = new Chance(seed, "storms");
  const server = await ServerProcess.started();
  const record = new ServerRecord(server.dataDir);
  const browser = await launched();
  const devices: Device[] = [];
  let storms = 0;
  let longestReturnMs = 0;

  const fault: Fault = async (device, law, what) => {
    const now = Date.now();
    const at = `${((now - began) / 1_000).toFixed(1)} s, storm ${storms}`;
    const lately = [device.troubles.inWords(now), server.troubles.inWords(now)].filter((words) => words !== "");
    const picture = await device.picture(folder, `fault-${faults.length + 1}-${device.name}`);
    const found = { law, where: device.name, what: `${what} [${lately.join("; server: ")}]`, at, picture };
    faults.push(found);
    told(`FAULT ${at} ${found.where}: ${law}: ${found.what}`);
  };
  const arrive = async (wishes: Omit<DeviceWishes, "clockAheadMs">) => {
    const clockAheadMs = (CLOCK_MINUTES[devices.length % CLOCK_MINUTES.length] ?? 0) * 60_000;
    const device = await Device.of(browser, server.address, seed, { ...wishes, clockAheadMs });
    devices.push(device);
    const witness = await Witness.of(device, server.troubles, (what) => void fault(device, "true words", what));
    return { device, witness };
  };
  const comePlayer = async (name: string, language = "en", isPhone = false, isInCrew = false) => {
    const { device, witness } = await arrive({ name, language, isPhone });
    return new Player(device, witness, record, fault, isInCrew);
  };
  const partyOf = async (name: PartyName): Promise<Party> => {
    if (name === "solo") return solo(await comePlayer("Sol"));
    if (name === "friends")
      return friends([
        [await comePlayer("Ana"), "US"],
        [await comePlayer("Bao", "zh-Hans"), "CN"],
      ]);
    const teacher = await arrive({ name: "Teacher", language: "en", isPhone: false });
    const projector = await arrive({ name: "Projector", language: "en", isPhone: false });
    const pupils = [
      await comePlayer("Pia", "en", false, true),
      await comePlayer("Quy", "en", true, true),
      await comePlayer("Ron", "en", false, true),
    ];
    return lesson({ teacher, projector, pupils }, record);
  };

  const whyNotWell = async (party: Party, { device, witness }: Watched) =>
    (await party.whyNotWell(device)) ?? (witness.saysAway ? `says ${witness.told.join(", ")}` : undefined);

  /** Waits until every page is where it belongs and says nothing of a lost line. */
  const comeBack = async (party: Party) => {
    const since = Date.now();
    const back = async (one: Watched) => {
      const { device } = one;
      const from = Math.max(since, device.wokeAt);
      for (let isReloaded = false; ; ) {
        const why = await whyNotWell(party, one);
        const passedMs = Date.now() - from;
        if (why === undefined) {
          if (!isReloaded) longestReturnMs = Math.max(longestReturnMs, passedMs);
          return;
        }
        if (passedMs > 2 * COMES_BACK_MS)
          throw new Error(`${device.name} ${why}, also after the page was loaded again`);
        if (passedMs > COMES_BACK_MS && !isReloaded) {
          await fault(device, "comes back", `${why}, ${Math.round(passedMs / 1_000)} s after all was well`);
          await device.page.reload({ timeout: 15_000 }).catch(() => {});
          isReloaded = true;
        }
        await pause(200);
      }
    };
    await Promise.all(party.people.map(back));
  };

  const players: Player[] = [];
  try {
    const parties: Party[] = [];
    for (const name of wanted) parties.push(await partyOf(name));
    players.push(...parties.flatMap((party) => party.players));
    const end = began + ms;
    do {
      for (const party of parties) await party.begin();
      storms += 1;
      const isLong = storms % LONG_EVERY === 0 && end - Date.now() > LONG_STORM_MS;
      const storm: Storm = {
        ms: isLong ? LONG_STORM_MS : chance.between(...STORM_MS),
        isLong,
        strikesServer: chance.happens(6_000),
      };
      // Some of what is done before a storm is all that is done in this quarter.
      await play(parties, pause(chance.between(...CALM_MS)));
      await play(parties, rage(storm, devices, server, chance));
      await Promise.all(parties.map(comeBack));
      for (const player of players) await player.holdAll();
      told(
        `storm ${storms} (${Math.round(storm.ms / 1_000)} s${storm.strikesServer ? ", server" : ""}): ${faults.length} faults, ` +
          `${sum(players, "turns")} turns, ${sum(players, "locks")} locks, ${sum(players, "edits")} changes of plans`,
      );
    } while (Date.now() < end);
    return {
      storms,
      deaths: server.deaths,
      turns: sum(players, "turns"),
      locks: sum(players, "locks"),
      edits: sum(players, "edits"),
      longestReturnMs,
      faults,
    };
  } catch (error) {
    // Where everybody stood when it could not go on.
    for (const device of devices) await device.picture(folder, `stopped-${device.name}`);
    throw error;
  } finally {
    for (const device of devices) await device.close().catch(() => {});
    await browser.close();
    await record.close();
    await server.close();
  }
}

/** Everybody plays until something is over. */
async function play(parties: readonly Party[], over: Promise<void>): Promise<void> {
  let isOver = false;
  const ends = over.finally(() => {
    isOver = true;
  });
  const goOn = async (device: Device, act: () => Promise<void>) => {
    while (!isOver) {
      await pause(device.chance.between(...PAUSE_MS));
      // What can't be done at this moment is not done.
      if (!device.isAsleep && !isOver) await act().catch(() => {});
    }
  };
  const acts = parties.flatMap((party) => [
    ...party.players.map((player) => goOn(player.device, () => party.step(player))),
    ...party.others.map(({ device, act }) => goOn(device, act)),
  ]);
  await Promise.all([ends, ...acts]);
}

const sum = (players: readonly Player[], of: "turns" | "locks" | "edits") =>
  players.reduce((all, player) => all + player[of], 0);

const launched = (): Promise<Browser> =>
  chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
