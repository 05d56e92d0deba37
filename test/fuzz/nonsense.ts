import { ORDER_KINDS } from "../../shared/orders/index.ts";
import { LESSON_WISHES } from "../../shared/protocol/lesson.ts";
import type { RequestBody, RequestKind } from "../../shared/protocol/protocol.ts";
import { pick, uniform } from "../../shared/state/random.ts";

/** What may be asked, and requests as the game sends them, from which what is sent departs a little. */
export interface Proper {
  kinds: readonly string[];
  bodies: readonly Record<string, unknown>[];
}

/** A right body or more for each request of a match: the compiler names a kind that has none, and what no page would send. */
const OF_A_MATCH: { [K in RequestKind]: readonly RequestBody<K>[] } = {
  chooseNation: [{ nation: "IN" }],
  ready: [{ ready: true }],
  start: [{}],
  plan: [
    { turn: 0, orders: [{ kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 }] },
    { turn: 0, orders: [{ kind: "orderChips", chip: "nvidia", mw: 500, premiumBp: 0, keep: false }] },
    { turn: 0, orders: [{ kind: "offer", to: "US", gives: [{ kind: "money", amount: 100 }], takes: [], turns: 1 }] },
    { turn: 0, orders: [{ kind: "accept", from: "US", id: "US-0-0" }] },
    { turn: 0, orders: [{ kind: "enact", policy: "retraining" }] },
  ],
  standingOrders: [{ standing: [{ order: { kind: "raiseDebt", amountM: 100, maturity: "middle" }, untilTurn: 3 }] }],
  lock: [{ turn: 0, locked: true }],
  goOn: [{ turn: 0, wanted: true }],
  moreTime: [{ turn: 0 }],
  log: [{ from: 0, to: 3 }],
  raise: [{ dilemma: "oneCommand", answer: "wait" }],
  chat: [{ text: "hello" }, { phrase: "luck" }],
  chatMode: [{ mode: "free" }],
};
export const MATCH: Proper = { kinds: Object.keys(OF_A_MATCH), bodies: Object.values(OF_A_MATCH).flat() };

export const LESSON: Proper = { kinds: Object.keys(LESSON_WISHES), bodies: [{}] };

const ODD: readonly unknown[] = [
  undefined, null, true, false, 0, -1, 1, 0.5, 1e308, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, 2 ** 53, "", "0",
  "__proto__", "constructor", "\u0000", "\u202E", "\uD800", "<script>alert(1)</script>", "x".repeat(4_000), [], {}, [[]], [null],
  new Uint8Array(16), new Date(0), Array(300).fill(0), { __proto__: null, toString: 1 }, 10n,
]; // biome-ignore format: a list

const ODD_KINDS = ["", "view", "__proto__", "constructor", "x".repeat(200), "\u0000", "plan ", "*"];

/** What one page sends: drawn from a seed, message by message. */
export class Nonsense {
  private readonly seed: number;
  private readonly proper: Proper;
  private draws = 0;
  private step = 0;

  constructor(seed: number, proper: Proper = MATCH) {
    this.seed = seed;
    this.proper = proper;
  }

  readonly pick = (count: number): number => pick(count, this.seed, this.draws++);
  readonly oneOf = <T>(values: readonly T[]): T => values[this.pick(values.length)] as T;
  readonly chance = (share: number): boolean => uniform(this.seed, this.draws++) < share;

  kind(): string {
    return this.chance(0.95) ? this.oneOf(this.proper.kinds) : this.oneOf(ODD_KINDS);
  }

  /** @param proper from which it departs; now and then it does not. */
  body(proper: Record<string, unknown> = this.oneOf(this.proper.bodies)): unknown {
    return this.bent(structuredClone(proper), 0);
  }

  /** An envelope that is mostly right, so that what is in it is read. */
  payload(): unknown {
    const body = this.body();
    if (this.chance(0.05)) return this.oneOf(ODD);
    const step = this.chance(0.9) ? ++this.step : this.oneOf([this.step, 0, -1, "1", Number.NaN, ...ODD]);
    return this.chance(0.02) ? { step, body, more: 1 } : { step, body };
  }

  /** Bytes of no form, or of a message that was cut off or changed on its way. */
  bytes(): Uint8Array {
    // Of the protocol's own codes: joining, leaving, data, requests, input, and what it has none for.
    const head = this.oneOf([0, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 64, 128, 255, this.pick(256)]);
    const length = this.chance(0.01) ? 40_000 : this.pick(80);
    const bytes = new Uint8Array(length + 1);
    bytes[0] = head;
    const text = this.oneOf(this.proper.kinds);
    if (this.chance(0.5)) bytes.set(new TextEncoder().encode(text).slice(0, length), 1);
    for (let at = this.chance(0.5) ? text.length : 0; at < length; at++) bytes[at + 1] = this.pick(256);
    return bytes;
  }

  /** The value, with something in it that does not belong there; now and then it stays as it is. */
  private bent(value: unknown, depth: number): unknown {
    if (this.chance(depth === 0 ? 0.1 : 0.3)) return depth === 0 ? value : this.oneOf(ODD);
    if (depth > 4) return this.nested(60);
    if (Array.isArray(value)) {
      const list = value.map((inner) => (this.chance(0.5) ? this.bent(inner, depth + 1) : inner));
      return this.chance(0.1) ? [...list, ...list, this.oneOf(ODD)] : list;
    }
    if (typeof value !== "object" || value === null) return this.chance(0.7) ? value : this.oneOf(ODD);
    const entries = Object.entries(value).filter(() => this.chance(0.97));
    const bent = Object.fromEntries(
      entries.map(([key, inner]) => [key, this.chance(0.5) ? this.bent(inner, depth + 1) : inner]),
    );
    if (this.chance(0.1)) bent[this.oneOf(["kind", "turn", "__proto__", "extra", ""])] = this.oneOf(ODD);
    if (this.chance(0.2) && "kind" in bent) bent.kind = this.oneOf(ORDER_KINDS);
    if (this.chance(0.3) && typeof bent.turn === "number") bent.turn = this.pick(24);
    return bent;
  }

  private nested(depth: number): unknown {
    let value: unknown = 1;
    for (let k = 0; k < depth; k++) value = this.chance(0.5) ? [value] : { a: value };
    return value;
  }
}
