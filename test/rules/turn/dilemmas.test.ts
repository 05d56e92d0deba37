import { describe, expect, it } from "vitest";
import type { Dilemma } from "../../../shared/content/dilemmas/parts.ts";
import { add, now, times } from "../../../shared/content/dilemmas/parts.ts";
import { ContentError, makeRuleset, TABLES } from "../../../shared/content/ruleset.ts";
import { rate, stat } from "../../../shared/effects/active.ts";
import { planned } from "../../../shared/orders/index.ts";
import { copyOf } from "../../../shared/state/copy.ts";
import { stateHash } from "../../../shared/state/hash.ts";
import { answerDilemmas, askDilemmas } from "../../../shared/turn/dilemmas.ts";
import { outlookOf } from "../../../shared/view/outlook.ts";
import { viewFor } from "../../../shared/view/view.ts";
import { eventsOf } from "../../support/eventsOf.ts";
import { testGame } from "../../support/testGame.ts";
import { take } from "../../support/worked.ts";

const dilemma = (id: string, rest: Partial<Dilemma> & Pick<Dilemma, "answers">): Dilemma => ({
  id,
  theme: "society",
  asker: "worker",
  place: "street",
  about: ["S41"],
  ...rest,
});

const PLAIN = dilemma("plain", {
  answers: [
    { id: "dear", effects: [now("treasuryShare", -1_000), now("legitimacy", 500)] },
    { id: "lasting", effects: [times("tokens", 12_000), add("oversight", 50)], lasts: 2 },
    { id: "last", effects: [now("legitimacy", -300)] },
  ],
});

/** A match in which these are all that anybody can be asked. */
function asking(dilemmas: Dilemma[], constants: Record<string, number> = { dilemmaChance: 1 }, nations?: string[]) {
  const rules = makeRuleset({
    id: "asking",
    extends: "base",
    constants,
    removes: { dilemmas: TABLES.dilemmas.map((one) => (one as { id: string }).id) },
    adds: { dilemmas },
  });
  return testGame({ rules, nations: nations ?? ["US", "CN", "TW", "BR"] });
}
type Asking = ReturnType<typeof asking>;

/** Nations are asked, and have answered so in their plans. */
function answered(
  game: Asking,
  id: string,
  answers: Record<string, string | undefined>,
  others: Record<string, string> = {},
) {
  for (const [nation, answer] of Object.entries(answers)) {
    const other = others[nation];
    game.cabinet(nation).dilemma = {
      id,
      ...(other === undefined ? {} : { other }),
      ...(answer === undefined ? {} : { answer }),
    };
  }
  return take(game, answerDilemmas);
}
const legitimacyAfter = (game: Asking, nation: string, byBp: number) => game.nation(nation).legitimacyBp + byBp;

describe("an answer", () => {
  it("acts at once, and is told to its nation alone", () => {
    const game = asking([PLAIN]);
    const after = legitimacyAfter(game, "US", 500);
    answered(game, "plain", { US: "dear" });
    expect(game.nation("US").legitimacyBp).toBe(after);
    expect(game.cabinet("US").dilemma).toBeUndefined();
    expect(game.events).toEqual([
      { kind: "dilemmaAnswered", nation: "US", seenBy: ["US"], terms: { dilemma: "plain", answer: "dear", won: -1 } },
    ]);
  });

  it("that nobody gave is the last one", () => {
    const game = asking([PLAIN]);
    const after = legitimacyAfter(game, "US", -300);
    answered(game, "plain", { US: undefined });
    expect(game.nation("US").legitimacyBp).toBe(after);
    expect(eventsOf(game, "dilemmaAnswered", "US")[0]?.terms.answer).toBe("last");
  });

  it("lasts for its turns, this one included, and no longer", () => {
    const game = asking([PLAIN], { dilemmaChance: 0 });
    game.cabinet("US").dilemma = { id: "plain", answer: "lasting" };
    const tokens = () => rate(game.at("US"), "tokens");
    const before = tokens();
    game.turn();
    expect(game.cabinet("US").decisions).toEqual([{ dilemma: "plain", answer: "lasting", until: 2 }]);
    expect(tokens()).toBeCloseTo(before * 1.2, 9);
    expect(stat(game.at("US"), "oversight")).toBe(50);
    expect(rate(game.at("CN"), "tokens")).toBe(before);
    game.turn();
    expect(game.cabinet("US").decisions).toEqual([]);
    expect(tokens()).toBe(before);
  });

  it("is an order without attention; what it takes at once is paid when it is given, and only once", () => {
    const game = asking([PLAIN]);
    const cabinet = game.cabinet("US");
    Object.assign(cabinet, { appropriationM: 3_000, cashM: 5_000, dilemma: { id: "plain" } });
    cabinet.quarter.revenueM = 1_000;
    const order = { kind: "decide", dilemma: "plain", answer: "dear" } as const;
    const { position } = planned(game.at("US"), [order]);
    expect(position.cabinet).toMatchObject({ cashM: 4_600, attention: cabinet.attention });
    expect(position.cabinet.quarter.flowsM.dilemmas).toBe(-400);
    const held = copyOf(cabinet.dilemma);
    answered(game, "plain", { US: "dear" });
    expect([held, cabinet.cashM]).toEqual([{ id: "plain" }, 5_000]);
  });

  it("is refused where nobody asked, where it is none, twice, and where there is no money for it", () => {
    const game = asking([PLAIN]);
    const decide = (answer: string, id = "plain") => ({ kind: "decide", dilemma: id, answer }) as const;
    expect(game.why("US", decide("last"))).toBe("notAsked");
    game.cabinet("US").dilemma = { id: "plain" };
    expect(game.why("US", decide("last"))).toBe("ok");
    expect(game.why("US", decide("last", "other"))).toBe("notAsked");
    expect(game.why("US", decide("none"))).toBe("unknown");
    game.cabinet("US").cashM = 1;
    expect(game.why("US", decide("dear"))).toBe("money");
    expect(game.why("US", decide("lasting"))).toBe("ok");
    expect(planned(game.at("US"), [decide("lasting"), decide("last")]).refusals).toMatchObject([
      { index: 1, refusal: { code: "notAsked" } },
    ]);
  });

  it("may bring money, which has a payer", () => {
    const game = asking([
      dilemma("gift", {
        answers: [
          { id: "take", effects: [now("treasuryShare", 5_000)] },
          { id: "last", effects: [now("trust", 100)] },
        ],
      }),
    ]);
    const cabinet = game.cabinet("US");
    Object.assign(cabinet, { appropriationM: 3_000, cashM: 0 });
    cabinet.quarter.revenueM = 1_000;
    const paid = cabinet.accountsM.operations;
    answered(game, "gift", { US: "take" });
    expect(cabinet.cashM).toBe(2_000);
    expect(cabinet.accountsM.operations).toBe(paid - 2_000);
  });
});

describe("a gamble", () => {
  const GAMBLE = dilemma("gamble", {
    answers: [
      {
        id: "bet",
        gamble: {
          oddsBp: 6_000,
          won: [now("legitimacy", 400), times("train", 12_000)],
          lost: [now("legitimacy", -400)],
        },
        lasts: 3,
      },
      { id: "last", effects: [now("trust", 100)] },
    ],
  });
  const fell = (seed: number) => {
    const game = asking([GAMBLE]);
    game.state.fate.seed = seed;
    const before = game.nation("US").legitimacyBp;
    answered(game, "gamble", { US: "bet" });
    const won = eventsOf(game, "dilemmaAnswered", "US")[0]?.terms.won;
    expect(game.nation("US").legitimacyBp).toBe(before + (won === 1 ? 400 : -400));
    expect(rate(game.at("US"), "train")).toBe(won === 1 ? 1.2 : 1);
    return won;
  };

  it("falls by its odds, and the same for the same seed", () => {
    const all = Array.from({ length: 400 }, (_, seed) => fell(seed));
    expect(all.filter((won) => won === 1).length / all.length).toBeCloseTo(0.6, 1);
    expect(all.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, seed) => fell(seed)));
  });

  it("counts neither way in a forecast's middle, and both ways in its band", () => {
    const RICH = dilemma("rich", {
      answers: [
        {
          id: "bet",
          gamble: { oddsBp: 5_000, won: [now("treasuryShare", 9_000)], lost: [now("confidence", -100)] },
        },
        { id: "last", effects: [now("confidence", -100)] },
      ],
    });
    const game = asking([RICH]);
    game.cabinet("US").dilemma = { id: "rich" };
    const view = viewFor(game.state, "US");
    const told = (answer: string) =>
      outlookOf(game.rules, view, [{ kind: "decide", dilemma: "rich", answer }])[0]?.cashM;
    const [bet, last] = [told("bet"), told("last")];
    const winM = Math.round(0.9 * (view.cabinet!.appropriationM + view.cabinet!.quarter.revenueM));
    expect(Math.abs(bet!.middle - last!.middle)).toBeLessThan(winM / 20);
    expect(bet!.high - last!.high).toBeGreaterThan(0.9 * winM);
    expect(Math.abs(bet!.low - last!.low)).toBeLessThan(winM / 20);
  });
});

describe("what two are asked", () => {
  const PAIR = dilemma("pair", {
    scope: "pair",
    answers: [
      { id: "help", effects: [now("legitimacy", -100)], meets: { help: [now("legitimacy", 500)] } },
      { id: "watch", effects: [now("trust", -100)], meets: { help: [now("legitimacy", 300)] } },
    ],
  });

  it("depends on what the other answers, and both answers are told to all", () => {
    const change = (us: string, cn: string | undefined) => {
      const game = asking([PAIR]);
      const before = [game.nation("US").legitimacyBp, game.nation("CN").legitimacyBp];
      answered(game, "pair", { US: us, CN: cn }, { US: "CN", CN: "US" });
      expect(game.events.map(({ nation, other, seenBy }) => [nation, other, seenBy])).toEqual([
        ["US", "CN", undefined],
        ["CN", "US", undefined],
      ]);
      return ["US", "CN"].map((id, k) => game.nation(id).legitimacyBp - (before[k] ?? 0));
    };
    expect(change("help", "help")).toEqual([400, 400]);
    expect(change("help", "watch")).toEqual([-100, 300]);
    expect(change("watch", undefined)).toEqual([0, 0]);
  });

  it("is the same for both, and each knows of the other", () => {
    const game = asking([PAIR]);
    let met = 0;
    for (let seed = 0; seed < 40; seed++) {
      game.state.fate.seed = seed;
      for (const id of game.state.world.order) {
        delete game.cabinet(id).dilemma;
        game.cabinet(id).dilemmasMet = {};
      }
      take(game, askDilemmas);
      for (const id of game.state.world.order) {
        const { other } = game.cabinet(id).dilemma ?? {};
        if (other === undefined) continue;
        met++;
        expect(game.cabinet(other).dilemma).toEqual({ id: "pair", other: id });
      }
    }
    expect(met).toBeGreaterThan(10);
  });
});

describe("what all are asked", () => {
  const WORLD = dilemma("world", {
    scope: "world",
    answers: [
      { id: "race", effects: [now("risk", 30)], meets: { rest: [now("standing", -500)] } },
      { id: "rest", effects: [now("trust", 50)] },
    ],
    ifMost: { race: [now("risk", 200)], rest: [now("risk", -400)] },
  });
  const outcome = (answers: Record<string, string>) => {
    const game = asking([WORLD]);
    game.state.world.riskBp = 1_000;
    answered(game, "world", answers);
    return [game.state.world.riskBp, game.nation("US").standingBp];
  };

  it("is decided by the answer that most have given; of those that tie, by the one that is nearest to the last", () => {
    expect(outcome({ US: "race", CN: "race", TW: "race", BR: "rest" })).toEqual([1_290, 10_000]);
    expect(outcome({ US: "race", CN: "rest", TW: "rest", BR: "rest" })).toEqual([630, 9_500]);
    expect(outcome({ US: "race", CN: "race", TW: "rest", BR: "rest" })).toEqual([660, 9_500]);
  });

  it("does to the world what all answers add up to, whoever comes first", () => {
    const PULLS = dilemma("pulls", {
      scope: "world",
      answers: [
        { id: "up", effects: [now("risk", 300)] },
        { id: "down", effects: [now("risk", -300)] },
      ],
    });
    const riskIn = (order: string[]) => {
      const game = asking([PULLS]);
      game.state.world.riskBp = 100;
      game.state.world.order = order;
      answered(game, "pulls", { US: "up", CN: "down", TW: "up", BR: "down" });
      return game.state.world.riskBp;
    };
    expect(riskIn(["US", "CN", "TW", "BR"])).toBe(100);
    expect(riskIn(["CN", "BR", "US", "TW"])).toBe(100);
  });
});

describe("what comes next", () => {
  it("is asked of each nation by the chance of the scenario, never the same twice, and not when the match is over", () => {
    const many = Array.from({ length: 30 }, (_, k) => ({ ...PLAIN, id: `plain${k}` }));
    const game = asking(many, { dilemmaChance: 0.5 }, ["US", "CN", "TW", "BR", "IN", "JP"]);
    let asked = 0;
    for (let turn = 0; turn < 15; turn++) {
      game.turn();
      asked += game.state.world.order.filter((id) => game.cabinet(id).dilemma).length;
    }
    expect(asked / (15 * 6)).toBeGreaterThan(0.35);
    expect(asked / (15 * 6)).toBeLessThan(0.65);
    const met = Object.keys(game.cabinet("US").dilemmasMet).length;
    expect(eventsOf(game, "dilemmaAnswered", "US").length).toBeLessThanOrEqual(1);
    expect(met).toBeGreaterThan(3);
    game.turn();
    expect(game.state.world.ending).toBeDefined();
    expect(game.state.world.order.filter((id) => game.cabinet(id).dilemma)).toEqual([]);
  });

  it("is of the theme that was chosen, and nobody is asked anything else", () => {
    const ASKED = ["power", "power", "chips"] as const;
    const game = asking(ASKED.map((theme, k) => ({ ...PLAIN, id: `plain${k}`, theme })));
    const met = new Set<string>();
    for (let turn = 0; turn < 6; turn++) {
      game.turn({}, { theme: "power" });
      for (const id of game.state.world.order) {
        const asked = game.cabinet(id).dilemma;
        if (asked) met.add(asked.id);
      }
    }
    expect([...met].sort()).toEqual(["plain0", "plain1"]);
    expect(Object.keys(game.cabinet("US").dilemmasMet)).toHaveLength(2);
  });

  it("is of a theme that it belongs to as well", () => {
    const game = asking([{ ...PLAIN, theme: "chips", alsoOf: ["summit"] }]);
    game.turn({}, { theme: "power" });
    expect(game.cabinet("US").dilemma).toBeUndefined();
    game.turn({}, { theme: "summit" });
    expect(game.cabinet("US").dilemma).toEqual({ id: "plain" });
  });

  it("comes as soon as it may where it was chosen by name, also if it is put to two or to all", () => {
    const forTwo = { ...PLAIN, id: "forTwo", scope: "pair" as const };
    const forAll = { ...PLAIN, id: "forAll", scope: "world" as const };
    const asked = (dilemmas: string[]) => {
      const game = asking([PLAIN, forTwo, forAll], { dilemmaChance: 0 });
      game.turn({}, { dilemmas });
      return game.state.world.order.map((id) => game.cabinet(id).dilemma?.id);
    };
    expect(asked(["plain"])).toEqual(Array(4).fill("plain"));
    expect(asked(["forTwo"])).toEqual(Array(4).fill("forTwo"));
    expect(asked(["forAll", "plain"])).toEqual(Array(4).fill("forAll"));
    expect(asked(["none"])).toEqual(Array(4).fill(undefined));
  });

  it("is what the scenario begins with, before all else", () => {
    const forAll = { ...PLAIN, id: "forAll", scope: "world" as const };
    const game = asking([PLAIN, forAll, { ...PLAIN, id: "other" }], { dilemmaChance: 0 });
    game.rules.scenario.firstDilemma = "other";
    game.turn();
    expect(game.state.world.order.map((id) => game.cabinet(id).dilemma?.id)).toEqual(Array(4).fill("other"));
    game.turn();
    expect(game.cabinet("US").dilemma).toBeUndefined();
  });

  it("waits for its conditions and its systems", () => {
    const game = asking([dilemma("late", { ...PLAIN, id: "late", when: [{ gauge: "playedBp", atLeast: 5_000 }] })]);
    take(game, askDilemmas);
    expect(game.cabinet("US").dilemma).toBeUndefined();
    game.state.world.turn = 8;
    take(game, askDilemmas);
    expect(game.cabinet("US").dilemma).toEqual({ id: "late" });
    const closed = asking([PLAIN]);
    closed.rules.scenario.opens.dilemmas = 3;
    take(closed, askDilemmas);
    expect(closed.cabinet("US").dilemma).toBeUndefined();
  });

  it("is what an answer led to, when its time has come, before all that nations are asked alone", () => {
    const CHAIN = dilemma("first", {
      answers: [
        { id: "risky", leadsTo: { dilemma: "second", chanceBp: 10_000, turns: 2 } },
        { id: "last", effects: [now("trust", 100)] },
      ],
    });
    const game = asking([CHAIN, dilemma("second", { answers: PLAIN.answers, isSequel: true }), PLAIN]);
    game.cabinet("US").dilemma = { id: "first", answer: "risky" };
    game.cabinet("US").dilemmasMet = { first: 0 };
    game.turn();
    expect(game.cabinet("US").dilemmasDue).toEqual([{ id: "second", turn: 2 }]);
    expect(game.cabinet("US").dilemma?.id).not.toBe("second");
    game.turn();
    expect(game.cabinet("US").dilemma).toEqual({ id: "second" });
    expect(game.cabinet("CN").dilemma?.id).not.toBe("second");
  });

  it("is the same at all tables of a seed while their nations are asked the same", () => {
    const [one, two] = [testGame({ seed: 5 }), testGame({ seed: 5 })];
    one.turn();
    two.turn({ US: [{ kind: "raiseDebt", amountM: 100, maturity: "middle" }] });
    const askedOf = (game: typeof one) => game.state.world.order.map((id) => game.cabinet(id).dilemma?.id);
    expect(askedOf(one)).toEqual(askedOf(two));
    expect(askedOf(one).some(Boolean)).toBe(true);
  });

  it("is nothing in an imagined world", () => {
    const game = asking([PLAIN]);
    game.state.fate.fortune = "neither";
    const hash = stateHash(game.state);
    take(game, askDilemmas);
    expect(stateHash(game.state)).toBe(hash);
  });
});

describe("a dilemma that makes no sense", () => {
  const refused = (rest: Partial<Dilemma> & Pick<Dilemma, "answers">) => () => asking([dilemma("wrong", rest)]);
  const [first, , last] = PLAIN.answers;
  if (!first || !last) throw new Error("no answers");

  it("is refused in a sentence, by family, entry and field", () => {
    expect(refused({ answers: [last, first] })).toThrow(
      /dilemmas\/wrong: answers\.1: the last answer .* can't take money/,
    );
    expect(refused({ answers: [{ id: "a", effects: [times("tokens", 9_000)] }, last] })).toThrow(/answers\.0\.lasts/);
    expect(refused({ answers: [{ id: "a", effects: [now("trust", 1)], lasts: 2 }, last] })).toThrow(
      /answers\.0\.lasts/,
    );
    expect(refused({ answers: [{ id: "a" }, last] })).toThrow(/answers\.0: it does nothing/);
    expect(refused({ answers: [last, last] })).toThrow(/two have the same id/);
    expect(refused({ answers: [{ ...first, meets: { last: [now("trust", 1)] } }, last] })).toThrow(
      /nobody else is asked/,
    );
    expect(refused({ scope: "pair", answers: [{ ...first, meets: { none: [now("trust", 1)] } }, last] })).toThrow(
      /answers\.0\.meets\.none: is no answer of it/,
    );
    expect(refused({ answers: [{ id: "a", effects: [{ kind: "redistribute", bp: 100 }] }, last] })).toThrow(
      /in ifMost/,
    );
    expect(refused({ answers: [{ id: "a", effects: [now("boom", 100)] }, last] })).toThrow(/a boom fades/);
    expect(refused({ isSequel: true, answers: [first, last] })).toThrow(/no answer leads to it/);
    expect(refused({ answers: [{ ...first, leadsTo: { dilemma: "nowhere", chanceBp: 1, turns: 1 } }, last] })).toThrow(
      ContentError,
    );
  });
});
