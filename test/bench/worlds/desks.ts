import { type Connection, Desk, type DeskSurroundings } from "../../../server/match/desk.ts";
import { sqliteStore } from "../../../server/store/sqlite.ts";
import type { MatchStore } from "../../../server/store/store.ts";
import { fakeClock } from "../../server/fakeClock.ts";
import { EIGHT, matchAt, type Plans } from "./middle.ts";

/** A match of eight people without sockets, begun. */
export interface DeskOfEight {
  desk: Desk;
  /** With which its people come back. */
  tokens: () => string[];
  /** Everybody's plan for the first turn is sent; resolved once all are on record. */
  plan: (plans: Plans) => Promise<void>;
  /** Everybody locks, without a pause. @returns once the turn has been resolved and told. */
  lock: () => Promise<void>;
}

/** What everybody would order in the first turn of these matches. */
export const firstPlans = (): Plans => matchAt(0).plans;

/** What a server gives to its matches so that they don't wait for each other. */
export type Beside = Pick<DeskSurroundings, "playBeside" | "turnstile">;

export async function deskOfEight(code: string, store: MatchStore, beside: Beside = {}): Promise<DeskOfEight> {
  const { clock } = fakeClock();
  const options = { scenario: "base", timerSeconds: 0, seats: EIGHT.length, isPublic: false, seed: 1 };
  const tell = (event: { kind: string; error?: unknown }) => {
    if (event.kind === "failed" || event.kind === "unkept") throw event.error;
  };
  const desk = new Desk(options, { code, clock, store, emptyMs: 60_000, isFit: () => true, tell, ...beside });
  let told = () => {};
  const tokens: string[] = [];
  const people = EIGHT.map((nation) => {
    const line: Connection = {
      send(kind, message) {
        if (kind === "seat" && "token" in message && !tokens.includes(message.token)) tokens.push(message.token);
        if (kind === "view") told();
      },
      close: () => {},
    };
    const refusal = desk.enter(line, { nickname: `Of ${nation}` });
    if (refusal) throw new Error(refusal);
    return { nation, line, step: 0 };
  });
  const ask = async (one: (typeof people)[number], kind: "chooseNation" | "start" | "plan" | "lock", body: object) => {
    one.step += 1;
    const answer = await desk.ask(one.line, kind, { step: one.step, body });
    if (!answer.ok) throw new Error(`${kind} refused: ${answer.refusal.code}`);
  };
  for (const one of people) await ask(one, "chooseNation", { nation: one.nation });
  const [host] = people;
  if (host) await ask(host, "start", {});
  return {
    desk,
    tokens: () => tokens,
    async plan(plans) {
      for (const one of people) await ask(one, "plan", { turn: 0, orders: plans[one.nation] ?? [] });
    },
    async lock() {
      const { turn } = desk.match.table();
      let left = people.length;
      const all = new Promise<void>((resolve) => {
        told = () => {
          left -= 1;
          if (left === 0) resolve();
        };
      });
      await Promise.all(people.map((one) => ask(one, "lock", { turn, locked: true })));
      await all;
    },
  };
}

export async function desksOfEight(count: number, beside: Beside = {}): Promise<DeskOfEight[]> {
  const store = sqliteStore(":memory:");
  const plans = firstPlans();
  const desks: DeskOfEight[] = [];
  for (let k = 0; k < count; k++) {
    const one = await deskOfEight(`B${String(k).padStart(5, "0")}`, store, beside);
    await one.plan(plans);
    desks.push(one);
  }
  return desks;
}
