import { isDeepStrictEqual } from "node:util";
import type { Order } from "../../shared/orders/index.ts";
import type { Answer, RequestBody, RequestKind, ServerMessages } from "../../shared/protocol/protocol.ts";
import type { NationId } from "../../shared/state/words.ts";
import { Line } from "./line.ts";
import { type Cluster, type SimProcess, within } from "./process.ts";

/** What somebody knows of the plan of a turn: what was acknowledged, and what was said after that without an answer. */
export interface KnownPlan {
  turn: number;
  acknowledged: readonly Order[];
  underWay: (readonly Order[])[];
}

const WISHES = ["plan", "plan", "plan", "plan", "lock", "lock", "goOn"] as const;

type Shown = ServerMessages["view"];

/** Somebody at the table, who plans, locks, loses the line and comes back, and holds the server to its word. */
export class SimPlayer {
  readonly nation: NationId;
  readonly plans = new Map<number, KnownPlan>();
  /** Every view that was told. */
  readonly views: Shown["view"][] = [];
  isOver = false;
  isSeated = false;
  private readonly cluster: Cluster;
  private readonly code: string;
  /** Then whoever is the host starts the match. */
  private readonly isTimeToStart: () => boolean;
  private token: string | undefined;
  private isStarted = false;
  private line: Line | undefined;
  private shown: Shown | undefined;
  private step = 0;

  constructor(cluster: Cluster, code: string, nation: NationId, isTimeToStart: () => boolean) {
    this.cluster = cluster;
    this.code = code;
    this.nation = nation;
    this.isTimeToStart = isTimeToStart;
  }

  /** Plays until the match is over. */
  async play(): Promise<void> {
    const { world } = this.cluster;
    while (!this.isOver) {
      await world.sleep(world.between(5, 900));
      if (this.line?.isOpen) await this.act(this.line);
      else await this.come();
    }
  }

  /** The way of a page: which process has the match, and then in. */
  private async come(): Promise<void> {
    const { world, processes } = this.cluster;
    const running = processes.filter(({ isGone }) => !isGone);
    if (running.length === 0) return;
    const asked = world.oneOf(running);
    const isThere = await within(
      asked.records.takeUp(this.code).catch(() => false),
      world.sleep(8_000),
    );
    const at = processes.find((process) => process.deskOf(this.code) && (process === asked || !process.isCutOff));
    if (!isThere || !at) return;
    await this.enter(at);
  }

  private async enter(process: SimProcess): Promise<void> {
    this.shown = undefined;
    const wasSeated = this.isSeated;
    const line = new Line(this.cluster.world, process, this.code, {
      message: (kind, message) => {
        if (kind === "seat") this.hearSeat(message as ServerMessages["seat"], wasSeated);
        if (kind === "view" && this.line === line) this.hearView(message as Shown);
      },
      closed: () => {
        if (this.line === line) this.line = undefined;
      },
    });
    const refusal = await line.enter({ nickname: this.nation, token: this.token });
    if (refusal === undefined) this.line = line;
    // Who held no nation and was away for long is forgotten, and comes in as somebody new.
    else if (refusal === "unknownSeat" && !this.isSeated) this.token = undefined;
    else if (refusal !== "noSuchMatch") this.cluster.fault(`${this.nation} is refused: ${refusal}`);
  }

  /** @param wasSeated before this line was opened: on one and the same line, an older word may come later. */
  private hearSeat({ nation, token }: ServerMessages["seat"], wasSeated: boolean): void {
    if (this.token !== undefined && token !== this.token) this.cluster.fault(`${this.nation} is somebody else`);
    this.token = token;
    if (wasSeated && nation !== this.nation) this.cluster.fault(`${this.nation} has lost its seat`);
  }

  private hearView(shown: Shown): void {
    const isFirst = this.shown === undefined;
    this.isStarted = true;
    this.views.push(shown.view);
    const { turn, ending } = shown.view.world;
    if (turn < (this.shown?.view.world.turn ?? 0)) return;
    this.shown = shown;
    if (ending) this.isOver = true;
    const known = this.plans.get(turn);
    // What the server shows to who comes back is what it has.
    if (!isFirst || !known) return;
    if (!isOneOf(shown.plan, known))
      this.cluster.fault(
        `${this.nation} finds another plan of turn ${turn}: ${JSON.stringify({ shown: shown.plan, known })}`,
      );
    Object.assign(known, { acknowledged: shown.plan, underWay: [] });
  }

  private async act(line: Line): Promise<void> {
    const { world } = this.cluster;
    // Who has not heard the secret of a seat would have none to come back to.
    if (this.token === undefined || world.fails(400)) {
      line.end(false);
      return;
    }
    if (!this.isStarted) return this.sit(line);
    if (!this.shown) {
      // The view was lost on its way: a page asks again by coming again.
      line.end(false);
      return;
    }
    const { turn } = this.shown.view.world;
    const wish = world.isCalm ? "lock" : world.oneOf(WISHES);
    if (wish === "lock") await this.lock(line, turn);
    else if (wish === "plan") await this.plan(line, turn);
    else await this.ask(line, wish, { turn, wanted: true });
  }

  private async sit(line: Line): Promise<void> {
    if (!this.isSeated) {
      const answer = await this.ask(line, "chooseNation", { nation: this.nation });
      if (answer?.ok) this.isSeated = true;
    } else if (this.isTimeToStart()) await this.ask(line, "start", {});
    // Who hears nothing for long looks again.
    else if (this.cluster.world.happens(1_000)) line.end(false);
  }

  private async lock(line: Line, turn: number): Promise<void> {
    const answer = await this.ask(line, "lock", { turn, locked: true });
    if (answer?.ok) await this.cluster.world.sleep(200);
  }

  private async plan(line: Line, turn: number): Promise<void> {
    const orders = [planOf(this.step++)];
    const known = this.plans.get(turn) ?? { turn, acknowledged: [], underWay: [] };
    this.plans.set(turn, known);
    known.underWay.push(orders);
    const answer = await this.ask(line, "plan", { turn, orders });
    // What was said before on this line can't come into force after this any more.
    if (answer?.ok) Object.assign(known, { acknowledged: orders, underWay: [] });
    else if (answer && answer.refusal.code !== "unkept")
      known.underWay = known.underWay.filter((other) => other !== orders);
  }

  /** A refusal that says that one knows an old turn sends a page to look again. */
  private async ask<K extends RequestKind>(line: Line, kind: K, body: RequestBody<K>): Promise<Answer | undefined> {
    const answer = await line.ask(kind, body);
    const isBehind = answer && !answer.ok && ["wrongTurn", "wrongPhase"].includes(answer.refusal.code);
    if ((!answer || isBehind) && this.line === line) {
      line.end(false);
      this.line = undefined;
    }
    return answer;
  }
}

/** A plan is as it was acknowledged, or one of those of which no answer came. */
export const isOneOf = (plan: unknown, { acknowledged, underWay }: KnownPlan): boolean =>
  [acknowledged, ...underWay].some((orders) => isDeepStrictEqual(plan, orders));

const planOf = (step: number): Order => ({
  kind: "split",
  trainBp: 1_000 + 100 * (step % 41),
  researchBp: 100 * (step % 37),
  leaseBp: 0,
});
