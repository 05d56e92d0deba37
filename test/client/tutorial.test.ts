import { describe, expect, it } from "vitest";
import { type Seen, STEPS, stepNow } from "../../client/tutorial/steps.ts";
import { tutorial } from "../../client/words/en/tutorial.ts";
import type { Order } from "../../shared/orders/index.ts";
import { testGame } from "../support/testGame.ts";

const CHIPS: Order = { kind: "orderChips", chip: "nvidia", mw: 100, premiumBp: 0, keep: true };
const PROGRAMME: Order = { kind: "programme", sector: "software" };
const ANSWER: Order = { kind: "decide", dilemma: "spaceship", answer: "jobs" };
const game = testGame({ scenario: "sandbox", nations: ["IN", "US", "CN", "EU"] });
const seen = (change: Partial<Seen> = {}, turn = 0): Seen => {
  const at = game.at("IN");
  return {
    at: { ...at, world: { ...at.world, turn } },
    orders: [],
    attentionLeft: 5,
    isAdviceSpent: false,
    panel: undefined,
    isReportOpen: false,
    isDilemmaOpen: false,
    isLocked: false,
    ...change,
  };
};
const READ = ["welcome", "binds", "forecast", "explain"];
const says = (now: Seen, read: readonly string[] = READ) => stepNow(now, read)?.advise(now).words;

describe("the guide", () => {
  it("begins with what a turn is, and names what binds", () => {
    expect(says(seen(), [])).toBe("welcome");
    expect(says(seen(), ["welcome"])).toBe("binds.chips");
  });

  it("leads to a ministry, then to its control, and names a wrong turn", () => {
    expect(says(seen())).toBe("chips.go");
    expect(says(seen({ panel: "chips" }))).toBe("chips.inside");
    expect(says(seen({ orders: [PROGRAMME], panel: "economy" }))).toBe("chips.elsewhere");
    expect(says(seen({ orders: [PROGRAMME, CHIPS] }))).toBe("ministers");
  });

  it("asks again for what was taken back", () => {
    expect(says(seen({ orders: [CHIPS], attentionLeft: 0 }))).toBe("lock.now");
    expect(says(seen())).toBe("chips.go");
  });

  it("passes over the steps of a turn that is over, and what is done before it is asked for", () => {
    expect(says(seen({ isReportOpen: true }, 1), [])).toBe("report");
    expect(says(seen({ orders: [PROGRAMME], panel: "nations" }, 2))).toBe("lock.unspent");
    expect(says(seen({}, 3))).toBe("end");
  });

  it("waits for an answer to what is asked, and until its card is closed", () => {
    const READ_REPORT = [...READ, "report"];
    const asked = (change: Partial<Seen> = {}) => {
      const now = seen(change, 1);
      return { ...now, at: { ...now.at, cabinet: { ...now.at.cabinet, dilemma: { id: "spaceship" } } } };
    };
    expect(says(asked({ isDilemmaOpen: true }), READ_REPORT)).toBe("asked.open");
    expect(says(asked(), READ_REPORT)).toBe("asked.aside");
    expect(says(asked({ orders: [ANSWER], isDilemmaOpen: true }), READ_REPORT)).toBe("asked.answered");
    expect(says(asked({ orders: [ANSWER] }), READ_REPORT)).toBe("build.go");
    expect(says(seen({}, 1), READ_REPORT)).toBe("build.go");
  });

  it("has nothing more to say after its last turn", () => {
    expect(stepNow(seen({}, 4), [])).toBeUndefined();
  });

  it("has words for all that it may say", () => {
    const all: unknown[] = [];
    const states: Partial<Seen>[] = [
      {},
      { orders: [CHIPS] },
      { orders: [PROGRAMME] },
      { attentionLeft: 0 },
      { isLocked: true },
      { isDilemmaOpen: true },
      { isDilemmaOpen: true, orders: [ANSWER] },
    ];
    for (const step of STEPS)
      for (const panel of [undefined, "chips", "energy", "research", "economy", "nations"])
        for (const state of states) {
          const { words } = step.advise(seen({ ...state, panel }, step.turn));
          all.push(words.split(".").reduce<unknown>((in_, key) => (in_ as Record<string, unknown>)?.[key], tutorial));
        }
    for (const words of all) expect(words).toEqual({ title: expect.any(String), text: expect.any(String) });
  });
});
