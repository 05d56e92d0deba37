import { pause } from "./chance.ts";
import { type Device, pressed } from "./device.ts";
import type { Fault } from "./fault.ts";
import { draftOf, nationOf, playedWith, type ServerRecord } from "./record.ts";
import { codeOf, look, type Screen, secondsOf } from "./screen.ts";
import type { Witness } from "./witness.ts";

/** What somebody does next, by how often. */
const WISHES = [
  "advice", "advice", "advice", "takeBack", "takeBack", "lock", "lock", "panel", "chat", "unlock", "nothing",
] as const; // biome-ignore format: a list
const PANELS = ["energy", "chips", "research", "economy", "foreign", "nations"] as const;
const PHRASES = ["luck", "trade", "power", "risk", "thanks", "minute"] as const;

/** A clock may be off by so much: it counts whole seconds, and what is told takes its time. */
const CLOCK_SECONDS = 2.5;

/** What the page last showed of the plan, after somebody did something with it. */
interface Planned {
  code: string;
  turn: number;
  orders: readonly string[];
}

/** Somebody who plays a match through the screen, and remembers what it showed. */
export class Player {
  readonly device: Device;
  readonly witness: Witness;
  /** Name of the nation, once there is one, in the match of this code. */
  private seat: { code: string; nation: string } | undefined;
  private planned: Planned | undefined;
  /** Locked plans, as the page showed them to be, that have to be on record. */
  private readonly locked: Planned[] = [];
  private seen: Screen | undefined;
  /** Several lead the nation: others change the plan, too. */
  private readonly isInCrew: boolean;
  private readonly record: ServerRecord;
  private readonly fault: Fault;
  /** A match was seen last that was not over. */
  isPlaying = false;
  turns = 0;
  locks = 0;
  edits = 0;

  constructor(device: Device, witness: Witness, record: ServerRecord, fault: Fault, isInCrew: boolean) {
    this.device = device;
    this.witness = witness;
    this.record = record;
    this.fault = fault;
    this.isInCrew = isInCrew;
  }

  get name(): string {
    return this.device.name;
  }

  /** Does something, as people do now and then. @returns what the page shows then. */
  async step(): Promise<void> {
    const screen = await this.see();
    if (!screen || screen.turn === undefined || screen.isFinal) return;
    const { device } = this;
    const { chance, page } = device;
    await pressed(page.locator(".report .cardActions button").first());
    const wish = chance.oneOf(WISHES);
    if (wish === "panel") {
      await pressed(page.locator(`.rail [data-panel=${chance.oneOf(PANELS)}]`));
      return;
    }
    if (wish === "chat") return this.chat();
    if (wish === "nothing") return;
    if (wish === "unlock") {
      if (screen.isLocked && chance.happens(3_000) && (await device.press("plan.unlock"))) this.forgetLock(screen);
      return;
    }
    if (screen.isLocked) return;
    if (wish === "lock") return this.lock(screen);
    await this.edit(screen, wish);
  }

  /** Changes the plan, and remembers how it stands then: nobody else changes it. */
  private async edit(before: Screen, wish: "advice" | "takeBack"): Promise<void> {
    const { device } = this;
    const planned = this.planned;
    this.planned = undefined;
    const isDone =
      wish === "takeBack"
        ? await pressed(device.page.locator(".planBar .plannedOrderRemove").filter({ visible: true }).first())
        : (await device.press("plan.advice")) || (await device.press("welcome.advice"));
    if (!isDone) {
      this.planned = planned;
      return;
    }
    this.edits += 1;
    for (let looks = 0; looks < 10; looks++) {
      await pause(120);
      const after = await this.see();
      // A click that came after the quarter was over did something to the next.
      if (after?.turn === undefined) return;
      const isSeen = after.turn !== before.turn || !isSame(after.orders, before.orders);
      if (isSeen && looks > 0) {
        this.planned = { code: codeOf(after.path), turn: after.turn, orders: after.orders };
        return;
      }
    }
  }

  private async chat(): Promise<void> {
    const { device } = this;
    if (await pressed(device.page.locator(".rail [data-panel=chat]"))) {
      await device.press(`chat.phrases.${device.chance.oneOf(PHRASES)}`);
      await pressed(device.page.locator(".rail [data-panel=chat]"));
    }
  }

  private async lock(before: Screen): Promise<void> {
    if (!(await this.device.press("plan.lock"))) return;
    // What the plan leaves unused is said once, and a press right after is not heard.
    await pause(500);
    await this.device.press("plan.lockAnyway");
    for (let looks = 0; looks < 15; looks++) {
      await pause(150);
      const after = await this.see();
      if (!after || after.turn !== before.turn) return;
      if (!after.isLocked) continue;
      await this.heldLocked(after);
      return;
    }
  }

  /** The page shows the plan as locked: then the server has it so. */
  private async heldLocked(screen: Screen): Promise<void> {
    const code = codeOf(screen.path);
    const turn = screen.turn ?? 0;
    const match = await this.record.match(code);
    const nation = match && nationOf(match, this.name);
    if (!match || nation === undefined) return;
    this.locks += 1;
    const draft = draftOf(match, nation);
    const isPlayed = match.played.length > turn;
    if (!isPlayed && !draft?.isLocked)
      await this.fault(this.device, "acknowledged lock", `shows the plan of turn ${turn} as locked, and it is not`);
    this.locked.push({ code, turn, orders: screen.orders });
  }

  private forgetLock({ turn }: Screen): void {
    const index = this.locked.findIndex((locked) => locked.turn === turn);
    if (index >= 0) this.locked.splice(index, 1);
  }

  /** Looks at the page, and notes what has changed by itself. */
  async see(): Promise<Screen | undefined> {
    const screen = await look(this.device);
    if (!screen) return undefined;
    if (screen.path !== this.seen?.path) this.witness.cameAt = Date.now();
    if (screen.turn !== this.seen?.turn) {
      this.witness.turnedAt = Date.now();
      if (this.seen?.turn !== undefined && screen.turn !== undefined) this.turns += 1;
    }
    this.witness.needsLine = screen.turn !== undefined && !screen.isFinal;
    this.seen = screen;
    if (screen.isFinal || screen.turn !== undefined) this.isPlaying = !screen.isFinal;
    if (screen.nation !== undefined) this.holdSeat(screen, screen.nation);
    this.holdUnchanged(screen);
    return screen;
  }

  private holdSeat(screen: Screen, nation: string): void {
    const code = codeOf(screen.path);
    if (this.seat?.code === code && this.seat.nation !== nation)
      void this.fault(this.device, "seat kept", `led ${this.seat.nation} and now leads ${nation}`);
    this.seat = { code, nation };
  }

  /** A plan that nobody has touched is the same, with a line and without one. */
  private holdUnchanged({ path, turn, orders }: Screen): void {
    const { planned } = this;
    if (this.isInCrew || !planned || planned.code !== codeOf(path) || planned.turn !== turn) return;
    if (isSame(planned.orders, orders)) return;
    this.planned = undefined;
    const what = `had planned ${inWords(planned.orders)} for turn ${turn}, and now shows ${inWords(orders)}`;
    void this.fault(this.device, "plan kept", what);
  }

  /** After a storm, when all is well again: nothing is lost. */
  async holdAll(): Promise<void> {
    const screen = await this.see();
    if (!screen) return void (await this.fault(this.device, "comes back", "does not answer"));
    if (!this.seat || screen.path !== `/m/${this.seat.code}` || !this.isPlaying) return;
    const { code } = this.seat;
    const match = await this.record.match(code);
    if (!match) return void (await this.fault(this.device, "seat kept", `match ${code} is gone`));
    const nation = nationOf(match, this.name);
    if (nation === undefined || screen.nation === undefined)
      return void (await this.fault(this.device, "seat kept", `has no seat any more in match ${code}`));
    for (const { turn, orders } of this.locked.splice(0).filter((lock) => lock.code === code)) {
      const played = playedWith(match, turn, nation);
      // Of several who lead a nation, another may have opened the plan again.
      if (played && !this.isInCrew && played.length !== orders.length)
        await this.fault(
          this.device,
          "acknowledged lock",
          `locked ${orders.length} orders in turn ${turn}, and ${played.length} were played`,
        );
      if (!played && !this.isInCrew && draftOf(match, nation)?.isLocked !== true)
        await this.fault(this.device, "acknowledged lock", `had locked turn ${turn}, and it is open again`);
      if (!played) this.locked.push({ code, turn, orders });
    }
    await this.holdTurn(code);
    await this.holdClock(code);
    await this.holdPlan(screen, code, nation);
  }

  /** The page is at the quarter at which the match is. */
  private async holdTurn(code: string): Promise<void> {
    for (let looks = 0; ; looks++) {
      const [screen, match] = [await this.see(), await this.record.match(code)];
      if (!screen || !match || screen.isFinal || screen.turn === Math.min(match.played.length, match.options.turns - 1))
        return;
      if (looks > 10)
        return this.fault(
          this.device,
          "same turn",
          `shows turn ${screen.turn}, and the match is at ${match.played.length}`,
        );
      await pause(300);
    }
  }

  /** The clock on the screen goes by the server's, whatever the device takes for the time. */
  private async holdClock(code: string): Promise<void> {
    const earliest = Date.now();
    const screen = await this.see();
    const latest = Date.now();
    const shown = secondsOf(screen?.clock);
    const match = await this.record.match(code);
    const deadline = match?.clock?.deadline;
    if (shown === undefined || deadline === undefined || match?.played.length !== screen?.turn) return;
    const [least, most] = [latest, earliest].map((now) => Math.max(0, (deadline - now) / 1_000)) as [number, number];
    if (shown < least - CLOCK_SECONDS || shown > most + CLOCK_SECONDS)
      await this.fault(this.device, "true clock", `shows ${screen?.clock}, and ${most.toFixed(1)} s are left`);
  }

  private async holdPlan(screen: Screen, code: string, nation: string): Promise<void> {
    const { turn, orders } = screen;
    if (turn === undefined) return;
    // The last change goes out a moment after it was made.
    for (let looks = 0; ; looks++) {
      const match = await this.record.match(code);
      const onRecord = match && (draftOf(match, nation)?.orders ?? []);
      if (!onRecord || match.played.length !== turn || onRecord.length === orders.length) return;
      const again = await this.see();
      if (again?.turn !== turn) return;
      if (looks < 8) {
        await pause(300);
        if (again.orders.length === onRecord.length) return;
        continue;
      }
      await this.fault(
        this.device,
        "plan kept",
        `shows ${inWords(orders)} for turn ${turn}, and the server has ${onRecord.length} orders`,
      );
      return;
    }
  }
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, k) => one === b[k]);
const inWords = (orders: readonly string[]) => (orders.length === 0 ? "no orders" : orders.join("; "));
