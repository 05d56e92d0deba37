import { describe, expect, it } from "vitest";
import { outcomeOf, type Playing, type TurnOutcome } from "../../server/match/playing.ts";
import { Turnstile } from "../../server/match/turnstile.ts";
import { thinkingPool } from "../../server/thinking/pool.ts";
import { testMatch } from "./testMatch.ts";

/** Two people whose turns are played when the test says so. */
function withPlayer(failures?: string[]) {
  const asked: { playing: Playing; play: () => void; fail: () => void }[] = [];
  const playBeside = (playing: Playing) =>
    new Promise<TurnOutcome>((answer, fail) =>
      asked.push({
        playing,
        play: () => answer(outcomeOf(structuredClone(playing))),
        fail: () => fail(new Error("no thread")),
      }),
    );
  const test = testMatch({}, failures, undefined, { playBeside });
  const [ann, bob] = [test.join("Ann", "US"), test.join("Bob", "BR")];
  test.match.start(ann);
  return { ...test, ann, bob, asked };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("a turn that is played beside", () => {
  it("comes out as it would here, and is on record before anybody is told", async () => {
    const beside = withPlayer();
    beside.lock(beside.ann, beside.bob);
    expect(beside.match.table().turn, "it is not played yet").toBe(0);
    expect(beside.told).not.toContain("turnPlayed");
    beside.asked[0]?.play();
    await settled();
    expect(beside.match.table().turn).toBe(1);

    const here = testMatch();
    const people = [here.join("Ann", "US"), here.join("Bob", "BR")];
    here.match.start(people[0]!);
    here.lock(...people);
    const [mine, theirs] = [await beside.store.load("TESTED"), await here.store.load("TESTED")];
    expect(mine?.played[0]?.stateHash).toBe(theirs?.played[0]?.stateHash);
    expect(mine?.played).toEqual(theirs?.played);
  });

  it("is played once, whatever happens meanwhile", async () => {
    const { match, asked, lock, ann, bob, told } = withPlayer();
    lock(ann, bob);
    match.dropped(bob);
    match.connected(bob);
    match.taught.nextTurn();
    expect(asked.length).toBe(1);
    asked[0]?.play();
    await settled();
    expect(match.table().turn).toBe(1);
    expect(told.filter((kind) => kind === "turnPlayed").length).toBe(1);
  });

  it("is played here when it can't be beside, which is told", async () => {
    const failures: string[] = [];
    const { match, asked, lock, ann, bob } = withPlayer(failures);
    lock(ann, bob);
    asked[0]?.fail();
    await settled();
    expect(match.table().turn).toBe(1);
    expect(failures).toEqual(["turn 0 could not be played beside"]);
  });

  it("leaves the clock standing when the last of its people goes meanwhile", async () => {
    const { match, asked, lock, ann, bob } = withPlayer();
    lock(ann, bob);
    for (const person of [ann, bob]) match.dropped(person);
    asked[0]?.play();
    await settled();
    expect(match.table()).toMatchObject({ turn: 1, deadline: 0 });
  });

  it("is nobody's when the process ends meanwhile, and is played from the locks on record", async () => {
    const { match, asked, lock, ann, bob, restarted, store } = withPlayer();
    lock(ann, bob);
    await match.kept();
    const again = await restarted();
    asked[0]?.play();
    await settled();
    expect((await store.load("TESTED"))?.played).toEqual([]);
    for (const person of again.match.people()) again.match.connected(person);
    expect(asked.length).toBe(2);
    asked[1]?.play();
    await settled();
    expect(again.match.table().turn).toBe(1);
    expect((await store.load("TESTED"))?.played.length).toBe(1);
  });

  it("comes out the same on a thread", { timeout: 30_000 }, async () => {
    const { asked, lock, ann, bob } = withPlayer();
    lock(ann, bob);
    const { playing } = asked[0]!;
    const pool = thinkingPool();
    const { played, faults } = await pool.playBeside(playing);
    await pool.close();
    expect(faults).toEqual([]);
    expect(played).toEqual(outcomeOf(playing).played);
  });
});

describe("a turnstile", () => {
  it("lets whoever comes alone through at once, and of many a few in each round, in order", async () => {
    const turnstile = new Turnstile();
    let round = 0;
    const count = () => {
      round += 1;
      if (round < 10) setImmediate(count);
    };
    setImmediate(count);
    expect(turnstile.enter()).toBeUndefined();
    const passed: [number, number][] = [];
    const all = Array.from({ length: 24 }, async (_, k) => {
      await turnstile.enter();
      passed.push([k, round]);
    });
    await Promise.all(all);
    expect(passed.map(([k]) => k)).toEqual(passed.map((_, k) => k));
    expect(new Set(passed.map(([, at]) => at)).size, "rounds").toBe(3);
    await new Promise((resolve) => setTimeout(resolve));
    expect(turnstile.enter()).toBeUndefined();
  });
});
