import type { Device } from "./device.ts";
import { type KeysOf, keysOf } from "./sentences.ts";
import { DEAD, type Trouble, type Troubles } from "./troubles.ts";
import { ELSEWHERE, type Moment, truthOf } from "./truths.ts";
import { type Said, watch } from "./watch.ts";

/** A page in use says within this time that its line is dead, ms; and so much longer a busy machine may take. */
const NOTICES_MS = 5_000;
const SLACK_MS = 2_000;
/** A page tells of itself four times a second; one that is so late was held up. */
const LATE_MS = 1_000;
/** So much longer on a line that was slow so shortly before, ms. */
const SLOW_MS = 6_000;
const SLOW_BEFORE_MS = 30_000;
/** Whoever wakes up looks around first, ms. */
const WAKES_MS = 2_000;

/** Sees everything that a device shows, and holds it against what really was. */
export class Witness {
  /** Keys of what is told just now. */
  private keys: string[] = [];
  /** Whether the page is one that lives by its line: of a match, or of a lesson. */
  needsLine = false;
  cameAt = Date.now();
  turnedAt = 0;
  private heardAt = Date.now();
  /** Epoch ms until which the page was last not heard for too long. */
  private heldUpAt = 0;
  private readonly device: Device;
  private readonly server: Troubles;
  private readonly keysOf: KeysOf;
  private readonly fault: (what: string) => void;
  /** What has been found false or unknown, for as long as it stands there. */
  private readonly found = new Set<string>();

  private constructor(device: Device, server: Troubles, keys: KeysOf, fault: (what: string) => void) {
    this.device = device;
    this.server = server;
    this.keysOf = keys;
    this.fault = fault;
  }

  static async of(device: Device, server: Troubles, fault: (what: string) => void): Promise<Witness> {
    const witness = new Witness(device, server, await keysOf(device.language), fault);
    const sought = ELSEWHERE.map((key) => device.say(key));
    await watch(device.page, sought, (said) => witness.hear(said));
    return witness;
  }

  /** Whether the page says that its line is not there. */
  get saysAway(): boolean {
    return this.keys.some((key) => truthOf(key)?.saysAway === true);
  }

  get told(): readonly string[] {
    return this.keys;
  }

  private had(kinds: readonly Trouble[], from: number, until: number): boolean {
    return this.device.troubles.had(kinds, from, until) || this.server.had(kinds, from, until);
  }

  private hear({ told, found }: Said): void {
    const now = Date.now();
    // A machine that has no time for the page has none for its line.
    if (now - this.heardAt > LATE_MS) this.heldUpAt = now;
    this.heardAt = now;
    const sentences = [...new Set([...told, ...found])];
    const known = sentences.map((text) => ({ text, keys: this.keysOf(text) }));
    this.keys = known.flatMap(({ keys }) => keys ?? []);
    for (const one of this.found) if (one !== "silent" && !sentences.includes(one)) this.found.delete(one);
    // A page that stood still shows for a moment what was before.
    if (this.device.isAsleep || now - this.device.wokeAt < WAKES_MS || this.heldUpAt === now) return;
    for (const { text, keys } of known) this.holdTrue(text, keys, now);
    this.holdSilence(now);
  }

  private holdTrue(text: string, keys: readonly string[] | undefined, now: number): void {
    if (this.found.has(text)) return;
    const moment: Moment = {
      had: (kinds, ms) => this.had(kinds, now - ms, now),
      hasTurned: (ms) => now - this.turnedAt < ms || this.had([...DEAD, "asleep"], now - ms, now),
    };
    const wrong = keys === undefined ? ["of no catalogue"] : keys.filter((key) => !truthOf(key)?.isTrue(moment));
    if (wrong.length === 0) return;
    this.found.add(text);
    const isUnknown = wrong.some((key) => truthOf(key) === undefined);
    this.fault(
      `says "${text}" (${wrong}), ${isUnknown ? "of which nobody has said when it is true" : "which is not so"}`,
    );
  }

  /** On a line that was slow lately, what is late is not taken for lost at once. */
  private patienceMs(from: number): number {
    const wasSlow = this.had(["delayed", "stalled"], from - SLOW_BEFORE_MS, from);
    return NOTICES_MS + SLACK_MS + (wasSlow ? SLOW_MS : 0);
  }

  /** A line that is dead for some seconds is told of. */
  private holdSilence(now: number): void {
    const since = [this.device.troubles, this.server].flatMap((troubles) => troubles.since(DEAD, now) ?? []);
    const from = Math.max(Math.min(...since), this.device.wokeAt, this.cameAt, this.heldUpAt);
    if (since.length === 0 || this.saysAway || !this.needsLine) this.found.delete("silent");
    else if (now - from > this.patienceMs(from) && !this.found.has("silent")) {
      this.found.add("silent");
      this.fault(`says nothing of a line that has been dead for ${((now - from) / 1_000).toFixed(1)} s`);
    }
  }
}
