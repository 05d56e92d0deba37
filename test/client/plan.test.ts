import { afterEach, beforeEach, expect, test } from "vitest";
import { isLockAsked, leftOpen } from "../../client/actions/lock.ts";
import { giveOrder, moveOrder, replaceOrder, undo } from "../../client/actions/plan.ts";
import { proposals } from "../../client/actions/proposals.ts";
import type { Worth } from "../../client/forecast/messages.ts";
import { reckoning } from "../../client/forecast/reckonWorth.ts";
import { payableMW } from "../../client/hud/ministries/parts/Amount.tsx";
import { stepsTo } from "../../client/hud/ui/Steps.tsx";
import { forgetMatch, receiveView } from "../../client/session/received.ts";
import { advised, beforePlan, draft } from "../../client/store/store.ts";
import { advice } from "../../shared/bots/advice.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { costOf, type Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { viewFor } from "../../shared/view/view.ts";

const rules = rulesetOf("quick");
const seen = viewFor(newMatch(rules, { seed: 1, nations: ["US", "BR"] }), "US");
const [site = ""] = Object.keys(seen.nations.US!.sites);
const halls = (mw: number): Order => ({ kind: "build", what: "hall", site, mw });
const agents = (count: number): Order => ({ kind: "agents", count });

beforeEach(() => receiveView({ view: seen, events: [], history: [], plan: [], standing: [] }));
afterEach(forgetMatch);

test("a setting that is set again stands where it stood, and set back it leaves the plan", () => {
  const before = seen.cabinet!.releaseRule;
  const other = before === "open" ? "closed" : "open";
  giveOrder({ kind: "releaseRule", rule: other });
  giveOrder(halls(100));
  giveOrder({ kind: "releaseRule", rule: other === "closed" ? "ask" : "closed" });
  expect(draft.value.map(({ kind }) => kind)).toEqual(["releaseRule", "build"]);
  giveOrder({ kind: "releaseRule", rule: before });
  expect(draft.value).toEqual([halls(100)]);
});

test("an order is changed and moved where it stands, and undone in one step", () => {
  giveOrder(halls(100));
  giveOrder(agents(0));
  replaceOrder(0, halls(200));
  expect(draft.value).toEqual([halls(200), agents(0)]);
  moveOrder(1, -1);
  expect(draft.value).toEqual([agents(0), halls(200)]);
  moveOrder(0, 1);
  expect(draft.value).toEqual([halls(200), agents(0)]);
  undo();
  undo();
  undo();
  expect(draft.value).toEqual([halls(100), agents(0)]);
});

test("what can be paid is found to the grain, and a slider's steps end exactly there", () => {
  const at = beforePlan.value!;
  const mostMW = payableMW(at, halls, 20_000);
  expect(costOf(at, halls(mostMW))).toBeLessThanOrEqual(at.cabinet.cashM);
  expect(costOf(at, halls(mostMW + 10))).toBeGreaterThan(at.cabinet.cashM);
  // A price of exactly what there is can be paid.
  const exact = { ...at, cabinet: { ...at.cabinet, cashM: costOf(at, halls(370)) } };
  expect(payableMW(exact, halls, 20_000)).toBe(370);
  expect(stepsTo(370, 100, 10)).toEqual([100, 200, 300, 370]);
  expect(stepsTo(300, 100, 10)).toEqual([100, 200, 300]);
  expect(stepsTo(45, 100, 10)).toEqual([10, 20, 30, 40]);
  expect(stepsTo(0, 100, 10)).toEqual([10]);
});

test("a plan says what it leaves unused until nothing is", () => {
  expect(leftOpen.value).toContainEqual({ kind: "attention", left: seen.cabinet!.attention });
  expect(isLockAsked.value).toBe(false);
  for (let given = 0; given < seen.cabinet!.attention; given++) giveOrder(halls(10));
  expect(leftOpen.value.filter(({ kind }) => kind === "attention")).toEqual([]);
});

test("advice is not shown for what the plan has settled otherwise", () => {
  const proposed = { order: agents(3), reason: { code: "suitsPlan" as const } };
  advised.value = { turn: 0, proposals: [proposed], isReckoned: true, isStale: false };
  expect(proposals.value).toEqual([proposed]);
  giveOrder(agents(0));
  expect(proposals.value).toEqual([]);
});

test("an order brings in the plan what it was told to bring before it was given, and talk is not weighed", async () => {
  const wished = advice(rules, seen, []).next();
  const [first, ...others] = wished.done ? [] : wished.value.map(({ order }) => order);
  const offer: Order = { kind: "offer", to: "BR", gives: [{ kind: "money", amount: 1 }], takes: [], turns: 1 };
  const weigh = (orders: readonly Order[], considered?: Order) =>
    new Promise<Worth>((resolve) => {
      const isWhole = ({ gainsBp }: Worth) => gainsBp.length === orders.length;
      const ask = reckoning((answer) => isWhole(answer) && resolve(answer));
      ask({ id: 1, view: seen, orders, considered, scenarios: [], par: undefined });
    });
  const before = await weigh([...others, offer], first);
  const after = await weigh([...others, offer, first!]);
  expect(before.consideredBp).not.toBe(0);
  expect(after.gainsBp.at(-1)).toBe(before.consideredBp);
  expect(after.gainsBp.at(-2)).toBeUndefined();
});
