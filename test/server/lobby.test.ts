import { describe, expect, it } from "vitest";
import { FIRST_COMES_MS } from "../../server/match/match.ts";
import type { Person } from "../../server/match/people.ts";
import { ABSENT_AFTER_MS } from "../../server/match/timeBank.ts";
import { EMPTY_MS, testMatch } from "./testMatch.ts";

const MINUTE_MS = 60_000;

const code = (code: string) => ({ ok: false, refusal: { code } });

describe("the lobby", () => {
  it("shows all nations that could play, and how many will", () => {
    const { match } = testMatch();
    expect(Object.keys(match.table().seats)).toHaveLength(12);
    expect(match.table()).toMatchObject({ phase: "lobby", seatCount: 3, turns: 4 });
  });

  it("gives a nation to one person, and tells why not", () => {
    const { match, join } = testMatch();
    const ann = join("Ann", "US");
    const bob = join("Bob");
    expect(match.chooseNation(bob, "US")).toEqual(code("seatTaken"));
    expect(match.chooseNation(bob, "XX")).toEqual(code("noSeat"));
    expect(match.chooseNation(bob, "BR")).toEqual({ ok: true });
    expect(match.chooseNation(ann, "")).toEqual({ ok: true });
    expect(match.table().seats).toMatchObject({ US: { name: "" }, BR: { name: "Bob" } });
  });

  it("gives the nation of somebody who has been away for long to who asks for it", () => {
    const { match, join, pass } = testMatch();
    const [ann, bob] = [join("Ann", "US"), join("Bob")];
    match.dropped(ann);
    expect(match.chooseNation(bob, "US")).toEqual(code("seatTaken"));
    pass(ABSENT_AFTER_MS);
    expect(match.table().seats.US).toMatchObject({ name: "Ann", isAbsent: true });
    expect(match.chooseNation(bob, "US")).toEqual({ ok: true });
    match.connected(ann);
    expect(match.table().seats.US?.name).toBe("Bob");
    expect(ann.nation).toBeUndefined();
  });

  it("has no more people at the table than seats: the others watch", () => {
    const { match, join } = testMatch({ seats: 2 });
    join("Ann");
    join("Bob", "BR");
    const cleo = join("Cleo");
    expect(match.table().watchers).toBe(1);
    expect(match.chooseNation(cleo, "US")).toEqual({ ok: true });
    const dan = join("Dan");
    expect(match.chooseNation(dan, "CN")).toEqual(code("matchFull"));
  });

  it("tells people of the same nickname apart", () => {
    const { match, join } = testMatch();
    join("Ann", "US");
    join("Ann", "BR");
    expect(match.table().seats).toMatchObject({ US: { name: "Ann" }, BR: { name: "Ann 2" } });
  });

  it("is ready only with a nation", () => {
    const { match, join } = testMatch();
    const ann = join("Ann");
    expect(match.ready(ann, true)).toEqual(code("noSeat"));
    match.chooseNation(ann, "US");
    expect(match.ready(ann, true)).toEqual({ ok: true });
    expect(match.table().seats.US?.isReady).toBe(true);
  });

  it("lets the host alone start; who has not chosen gets a nation, bots get the rest", () => {
    const { match, join, told } = testMatch();
    const ann = join("Ann");
    const bob = join("Bob", "BR");
    expect(match.start(bob)).toEqual(code("hostOnly"));
    expect(match.start(ann)).toEqual({ ok: true });
    expect(match.table().phase).toBe("planning");
    expect(Object.values(match.table().seats).map(({ nation, name, isBot }) => [nation, name, isBot])).toEqual([
      ["US", "Ann", false],
      ["CN", "", true],
      ["BR", "Bob", false],
    ]);
    expect(told).toContain("seatChanged Ann");
    expect(match.start(ann)).toEqual(code("wrongPhase"));
    expect(match.chooseNation(bob, "CN")).toEqual(code("wrongPhase"));
  });

  it("passes the host's role on when the host leaves, or stays away", () => {
    const { match, join, pass } = testMatch();
    const ann = join("Ann");
    const bob = join("Bob");
    join("Cleo");
    expect(match.table().host).toBe("Ann");
    match.left(ann);
    expect(match.table().host).toBe("Bob");
    match.dropped(bob);
    pass(ABSENT_AFTER_MS - 1);
    expect(match.table().host).toBe("Bob");
    pass(1);
    expect(match.table().host).toBe("Cleo");
  });

  it("frees the seat of somebody who leaves", () => {
    const { match, join } = testMatch();
    join("Ann");
    const bob = join("Bob", "BR");
    match.left(bob);
    expect(match.table().seats.BR?.name).toBe("");
  });

  it("is put away within two minutes when nobody is there, and comes back with who was", async () => {
    const { match, join, pass, told, store, restarted } = testMatch();
    pass(FIRST_COMES_MS - 1);
    const ann = join("Ann", "US");
    pass(EMPTY_MS);
    expect(told).not.toContain("abandoned");
    match.dropped(ann);
    // Long enough to load the page again, or to lose the line for a minute.
    pass(FIRST_COMES_MS);
    expect(told).not.toContain("abandoned");
    pass(2 * MINUTE_MS - FIRST_COMES_MS);
    expect(told).toContain("abandoned");
    await match.kept();
    expect(await store.load("TESTED")).toMatchObject({ people: [{ name: "Ann", nation: "US" }] });
    expect((await restarted()).match.table().seats.US?.name).toBe("Ann");
  });

  it("is nothing that is kept when its maker never comes, or everybody has left", async () => {
    for (const comes of [false, true]) {
      const { match, join, pass, told, store } = testMatch();
      if (comes) match.left(join("Ann"));
      pass(2 * MINUTE_MS);
      expect(told).toContain("abandoned");
      await match.kept();
      expect(await store.load("TESTED")).toBeUndefined();
    }
  });

  it("stays as long as any match when it is a lesson's: a class may take its time", () => {
    const { pass, told } = testMatch({ lesson: "LESSON" });
    pass(EMPTY_MS - 1);
    expect(told).not.toContain("abandoned");
    pass(1);
    expect(told).toContain("abandoned");
  });

  it("forgets who lost the line without a nation, so that ghosts keep nobody from the table", () => {
    const { match, join, pass } = testMatch({ seats: 3 });
    join("Ann", "US");
    for (let k = 0; k < 2; k++) match.dropped(join("Ghost"));
    expect(match.peopleCount()).toBe(3);
    pass(ABSENT_AFTER_MS);
    expect(match.peopleCount()).toBe(1);
    expect(match.chooseNation(join("Bob"), "BR")).toEqual({ ok: true });
  });

  it("makes nobody new of who comes for a seat that it does not know", () => {
    const { match, join, pass } = testMatch();
    join("Ann", "US");
    const ghost = match.admit({ nickname: "Ghost" }) as { person: Person; token: string };
    match.connected(ghost.person);
    match.dropped(ghost.person);
    pass(ABSENT_AFTER_MS - 1);
    expect(match.admit({ nickname: "?", token: ghost.token })).toMatchObject({ person: { name: "Ghost" } });
    pass(1);
    expect(match.admit({ nickname: "?", token: ghost.token })).toBe("unknownSeat");
    expect(match.peopleCount()).toBe(1);
  });

  it("lets the host say what may be said, and keeps to it after a restart", async () => {
    const { match, join, restarted } = testMatch();
    const [ann, bob] = [join("Ann", "US"), join("Bob", "BR")];
    expect(match.chatMode(bob, "off")).toEqual(code("hostOnly"));
    expect(match.chatMode(ann, "phrases")).toEqual({ ok: true });
    expect(match.chat(bob, { text: "hello" })).toEqual(code("phrasesOnly"));
    expect(match.chat(bob, { phrase: "luck" })).toEqual({ ok: true });
    expect(match.table()).toMatchObject({ chatMode: "phrases", chat: [{ name: "Bob", text: "", phrase: "luck" }] });
    match.chatMode(ann, "off");
    expect(match.chat(ann, { phrase: "luck" })).toEqual(code("chatOff"));
    expect((await restarted()).match.table().chatMode).toBe("off");
  });

  it("keeps the newest hundred lines of chat", () => {
    const { match, join, pass } = testMatch();
    const ann = join("Ann", "US");
    for (let k = 0; k < 101; k++) {
      match.chat(ann, { text: `line ${k}` });
      pass(3_000);
    }
    const { chat } = match.table();
    expect(chat).toHaveLength(100);
    expect(chat[0]).toEqual({ name: "Ann", nation: "US", text: "line 1", phrase: "", filled: "", turn: 0 });
  });
});
