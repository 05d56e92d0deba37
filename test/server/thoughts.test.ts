import { describe, expect, it } from "vitest";
import { THINKING_MS, type Thinking } from "../../server/match/thoughts.ts";
import { thinkingPool } from "../../server/thinking/pool.ts";
import { botPlan } from "../../shared/bots/index.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testMatch } from "./testMatch.ts";

const SPLIT: Order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 };

/** Two people and a bot that looks ahead; what it is asked to think about is answered by the test. */
function withThinker(failures?: string[]) {
  const asked: { thinking: Thinking; answer: (orders: Order[]) => void; fail: (error: Error) => void }[] = [];
  const thinkBeside = (thinking: Thinking) =>
    new Promise<Order[]>((answer, fail) => asked.push({ thinking, answer, fail }));
  const test = testMatch({ bots: "strong" }, failures, undefined, { thinkBeside });
  const admitted = test.match.admit({ nickname: "Ann" });
  if (typeof admitted === "string") throw new Error(admitted);
  const { person: ann, token } = admitted;
  test.match.connected(ann);
  test.match.chooseNation(ann, "US");
  const bob = test.join("Bob", "BR");
  test.match.start(ann);
  return { ...test, ann, token, bob, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const recorded = async ({ store }: ReturnType<typeof testMatch>) => (await store.load("TESTED"))?.played ?? [];

describe("bots that look ahead", () => {
  it("think of a turn while people plan it, each from its own view", () => {
    const { asked } = withThinker();
    expect(asked.length).toBe(1);
    const [{ thinking }] = asked as [(typeof asked)[number]];
    expect(thinking.level).toBe("strong");
    expect(["US", "BR"]).not.toContain(thinking.view.me);
    expect(thinking.view.cabinet).toBeDefined();
    expect("fate" in thinking.view).toBe(false);
  });

  it("are waited for when all have locked, and their plan is played", async () => {
    const test = withThinker();
    const { asked, lock, ann, bob, match } = test;
    lock(ann, bob);
    expect(match.table().turn, "the bot still thinks").toBe(0);
    asked[0]?.answer([SPLIT]);
    await settled();
    expect(match.table().turn).toBe(1);
    const [first] = await recorded(test);
    expect(first?.plans[asked[0]?.thinking.view.me ?? ""]).toEqual([SPLIT]);
    expect(asked.length, "it thinks of the next turn").toBe(2);
  });

  it("are waited for no longer than that, and then play without looking ahead", async () => {
    const { asked, lock, ann, bob, match, pass, told } = withThinker();
    lock(ann, bob);
    pass(THINKING_MS - 1);
    expect(match.table().turn).toBe(0);
    pass(1);
    expect(match.table().turn).toBe(1);
    expect(told).toContain("unthought");
    asked[0]?.answer([SPLIT]);
    await settled();
    lock(ann, bob);
    expect(match.table().turn, "what came too late is not of the next turn").toBe(1);
  });

  it("play without looking ahead when nothing can be thought, which is told", async () => {
    const failures: string[] = [];
    const { asked, lock, ann, bob, match } = withThinker(failures);
    lock(ann, bob);
    asked[0]?.fail(new Error("no thread"));
    await settled();
    expect(match.table().turn).toBe(1);
    expect(failures).toEqual(["a bot could not think"]);
  });

  it("think again after a restart, once there is somebody to play with", async () => {
    const test = withThinker();
    const again = await test.restarted();
    expect(test.asked.length).toBe(1);
    const back = again.match.admit({ nickname: "Ann", token: test.token });
    if (typeof back === "string") throw new Error(back);
    again.match.connected(back.person);
    expect(test.asked.length).toBe(2);
  });

  it("give on a thread the plan that they would give here", { timeout: 30_000 }, async () => {
    const rules = rulesetOf("quick");
    const view = viewFor(newMatch(rules, { seed: 5, nations: ["US", "BR", "IN"] }), "IN");
    const pool = thinkingPool();
    const asked: Thinking = { view, seed: 5, level: "strong", scenarios: [] };
    expect(await pool.thinkBeside(asked)).toEqual(botPlan(rules, view, 5, { level: "strong" }));
    await pool.close();
  });
});
