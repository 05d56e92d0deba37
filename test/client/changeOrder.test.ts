import { expect, test } from "vitest";
import { fieldsOf } from "../../client/hud/planBar/fieldsOf.ts";
import { begun, begunKey, begunWith, dropBegun, keepBegun, takeBegunTo } from "../../client/store/begun.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { drawnOrder, ORDER_KINDS, type Order, orderSchema } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { positionIn, viewFor } from "../../shared/view/view.ts";
import "../../client/words/match.ts";

const rules = rulesetOf("base");
const at = positionIn(rules, viewFor(newMatch(rules, { seed: 5, nations: ["US", "TW", "IN"] }), "US"))!;

/** Changed by a control of their own, or by what they are made of; the last three name nothing and have no size. */
const OTHERWISE = ["split", "ambition", "focus", "agents", "market", "raiseDebt", "offer", "inferenceStep", "raiseRound"]; // biome-ignore format: a list

test("every order of a plan that names one of several can name another", () => {
  const without = ORDER_KINDS.filter((kind) => fieldsOf(drawnOrder(at, kind, 3), at).length === 0);
  expect(without.sort()).toEqual([...OTHERWISE].sort());
});

test("what can be named instead makes an order that the rules know, and what stands is among it", () => {
  for (const kind of ORDER_KINDS)
    for (const seed of [1, 2, 3, 4, 5])
      for (const { options, label } of fieldsOf(drawnOrder(at, kind, seed), at)) {
        expect(label).not.toBe("");
        for (const { order, label: name } of options) {
          expect(orderSchema.safeParse(order).success, JSON.stringify(order)).toBe(true);
          expect(name).not.toBe("");
        }
      }
});

test("a policy, a proposal and a repayment name what there is", () => {
  const [policy] = at.nation.policies;
  const ofPolicy = (order: Order) => fieldsOf(order, at)[0]!.options.map(({ value }) => value);
  expect(ofPolicy({ kind: "repeal", policy: policy! })).toEqual(at.nation.policies);
  expect(ofPolicy({ kind: "enact", policy: "assembly" })).not.toContain(policy);
  const naming = [...rules.resolutions.values()].find(({ names }) => names)!.id;
  const plain = [...rules.resolutions.values()].find(({ names }) => !names)!.id;
  const what = fieldsOf({ kind: "propose", resolution: plain }, at);
  expect(what).toHaveLength(1);
  expect(what[0]!.options.find(({ value }) => value === naming)?.order).toEqual({
    kind: "propose",
    resolution: naming,
    names: "IN",
  });
  expect(fieldsOf({ kind: "propose", resolution: naming, names: "IN" }, at)).toHaveLength(2);
  const repay = fieldsOf({ kind: "repay", amountM: 100, bond: "gone" }, at)[0]!;
  expect(repay.options[0]?.order).toEqual({ kind: "repay", amountM: 100 });
});

test("an offer that is begun waits for whoever looks elsewhere, and goes along to another partner", () => {
  const money = { kind: "money", amount: 1_000 } as const;
  const site = { kind: "jointSite", amount: 400, site: "in-x" } as const;
  begunWith.value = "IN";
  keepBegun(begunKey("IN"), "IN", { gives: [money], takes: [site], turns: 4 });
  keepBegun(begunKey("TW", { from: "TW", id: "a" }), "TW", { gives: [], takes: [money], turns: 2 });
  expect([...begun.value.keys()]).toEqual(["IN", "TW a"]);
  takeBegunTo("TW");
  // Another's sites are not theirs; the answer to their own offer is another matter.
  expect(begun.value.get("TW")?.terms).toEqual({ gives: [money], takes: [], turns: 4 });
  expect(begun.value.has("IN")).toBe(false);
  keepBegun("TW", "TW", { gives: [], takes: [], turns: 4 });
  expect([...begun.value.keys()]).toEqual(["TW a"]);
  dropBegun("TW a");
  expect(begun.value.size).toBe(0);
});
