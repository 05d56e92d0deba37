import { isDeepStrictEqual } from "node:util";
import { ColyseusSDK } from "@colyseus/sdk";
import type { Order } from "../../shared/orders/index.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { pick } from "../../shared/state/random.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { View } from "../../shared/view/view.ts";
import { player } from "../server/testServer.ts";

type Connection = ReturnType<typeof player>;

/** What somebody knows of the plan of a turn: what the server acknowledged, and what was under way after that. */
export interface KnownPlan {
  code: string;
  nation: NationId;
  turn: number;
  acknowledged: readonly Order[];
  underWay: readonly Order[] | undefined;
}

const OPTIONS = { version: PROTOCOL_VERSION, scenario: "quick", timerSeconds: 0, seats: 4, isPublic: false } as const;

/** Somebody who plans and locks without pause, and remembers all that the server acknowledged. */
export class Planner {
  readonly nation: NationId;
  /** By turn; the last is the present one. */
  readonly plans: KnownPlan[] = [];
  code = "";
  private readonly seed: number;
  private connection: Connection | undefined;
  private token = "";
  private seen: View | undefined;
  private steps = 0;
  private isResting = false;

  constructor(nation: NationId, seed: number) {
    this.nation = nation;
    this.seed = seed;
  }

  get isOver(): boolean {
    return this.seen?.world.ending !== undefined;
  }

  async open(address: string): Promise<void> {
    this.enter(player(await new ColyseusSDK(address).create(ROOM, { ...OPTIONS, nickname: this.nation })));
    await this.connection?.until(() => true);
    this.code = this.connection?.table().code ?? "";
    await this.sit();
  }

  async join(address: string, code: string): Promise<void> {
    const options = { version: PROTOCOL_VERSION, nickname: this.nation };
    this.code = code;
    this.enter(player(await new ColyseusSDK(address).joinById(await roomOf(address, code), options)));
    await this.sit();
  }

  async start(): Promise<void> {
    await this.connection?.ask("start", {});
  }

  /** Comes back to the seat, as a page does. @returns what is not as it was acknowledged to be. */
  async comeBack(address: string): Promise<string[]> {
    const before = this.seen;
    const options = { version: PROTOCOL_VERSION, nickname: "?", token: this.token };
    const back = player(await new ColyseusSDK(address).joinById(await roomOf(address, this.code), options));
    this.enter(back);
    await back.until(() => back.told.view !== undefined);
    const { view, plan } = back.told.view ?? {};
    const faults: string[] = [];
    const where = `match ${this.code}, ${this.nation}`;
    if (!view || view.me !== this.nation) return [`${where}: the seat is lost`];
    this.seen = view;
    const known = this.plans.at(-1);
    if (before && view.world.turn < before.world.turn) faults.push(`${where}: turn ${before.world.turn} is lost`);
    if (before && view.world.turn === before.world.turn && !isDeepStrictEqual(view, before))
      faults.push(`${where}: turn ${view.world.turn} is another than before`);
    if (known?.turn === view.world.turn && !isOneOf(plan, known))
      faults.push(`${where}: the plan of turn ${known.turn} is lost: ${JSON.stringify({ plan, known })}`);
    // What the server shows now is what it has: nothing is under way any more.
    if (known?.turn === view.world.turn) Object.assign(known, { acknowledged: plan, underWay: undefined });
    return faults;
  }

  /** Ends what play began, at the next step. */
  rest(): void {
    this.isResting = true;
  }

  /** Plans and locks until the line is lost, the match is over, or it is called to rest. */
  async play(): Promise<void> {
    const here = this.connection;
    if (!here) return;
    this.isResting = false;
    let isLost = false;
    void here.closed.then(() => {
      isLost = true;
    });
    try {
      while (!isLost && !this.isOver && !this.isResting) await this.step(here);
    } catch {
      // The server is gone in the midst of it; what was under way stays unknown.
    }
  }

  private async step(here: Connection): Promise<void> {
    const { told } = here;
    if (!told.view) return pause();
    this.seen = told.view.view;
    const { turn } = told.view.view.world;
    const step = this.steps++;
    if (this.isOver) return;
    if (pick(6, this.seed, "lock", step) === 0) {
      await within(here.ask("lock", { turn, locked: true }));
      return pause();
    }
    const orders = [planOf(step)];
    const known = this.knownOf(turn);
    known.underWay = orders;
    const answer = await within(here.ask("plan", { turn, orders }));
    // Another plan now would leave two of which nobody knows whether they came.
    if (!answer) throw new Error("no answer");
    if (answer.ok) known.acknowledged = orders;
    else await pause();
    known.underWay = undefined;
  }

  private knownOf(turn: number): KnownPlan {
    const last = this.plans.at(-1);
    if (last?.turn === turn) return last;
    const known: KnownPlan = { code: this.code, nation: this.nation, turn, acknowledged: [], underWay: undefined };
    this.plans.push(known);
    return known;
  }

  private async sit(): Promise<void> {
    await this.connection?.ask("chooseNation", { nation: this.nation });
    await this.connection?.until(() => this.connection?.told.seat !== undefined);
    this.token = this.connection?.told.seat?.token ?? "";
  }

  private enter(connection: Connection): void {
    this.connection = connection;
  }
}

/** A plan is as the server acknowledged it, or as it was sent last when the answer never came. */
export const isOneOf = (plan: unknown, { acknowledged, underWay }: KnownPlan): boolean =>
  isDeepStrictEqual(plan, acknowledged) || (underWay !== undefined && isDeepStrictEqual(plan, underWay));

/** Two plans that follow each other are never the same. */
const planOf = (step: number): Order => ({
  kind: "split",
  trainBp: 1_000 + 100 * (step % 41),
  researchBp: 100 * (step % 37),
  leaseBp: 0,
});

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 8));

/** A killed server answers nothing, not even that it is gone. */
export const within = <T>(answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1_500))]);

async function roomOf(address: string, code: string): Promise<string> {
  const response = await fetch(`${address}/api/matches/${code}`);
  const body = (await response.json()) as { roomId?: string; error?: string };
  if (body.roomId === undefined) throw new Error(`match ${code} does not come back: ${body.error}`);
  return body.roomId;
}
