import { describe, expect, it } from "vitest";
import { testMatch } from "./testMatch.ts";

const code = (code: string) => ({ ok: false, refusal: { code } });

function started(options: Parameters<typeof testMatch>[0] = {}) {
  const test = testMatch({ seats: 4, ...options });
  const ann = test.join("Ann", "US");
  const bob = test.join("Bob", "BR");
  const eve = test.join("Eve", "CN");
  test.match.start(ann);
  return { ...test, ann, bob, eve };
}

describe("talk of two nations", () => {
  it("is read by these two, and stands in nothing that others are told", () => {
    const { match, ann, bob, eve, join, told } = started();
    expect(match.chat(ann, { text: "Just us", to: "BR" })).toEqual({ ok: true });
    expect(match.chat(bob, { phrase: "yes", to: "US" })).toEqual({ ok: true });
    const lines = [
      { name: "Ann", nation: "US", to: "BR", text: "Just us", phrase: "", filled: "", turn: 0 },
      { name: "Bob", nation: "BR", to: "US", text: "", phrase: "yes", filled: "", turn: 0 },
    ];
    expect(match.shown.talk(ann).lines).toEqual(lines);
    expect(match.shown.talk(bob).lines).toEqual(lines);
    expect(told).toEqual(expect.arrayContaining(["talkChanged Ann", "talkChanged Bob"]));
    expect(told).not.toContain("talkChanged Eve");
    for (const other of [eve, join("Watcher")]) expect(match.shown.talk(other).lines).toEqual([]);
    const heard = [match.table(), match.shown.game(eve), match.shown.offers(eve), match.shown.log(eve, 0, 9)];
    expect(JSON.stringify(heard)).not.toContain("Just us");
  });

  it("fills the blanks of a phrase by ids that the match knows, and by no words of one's own", () => {
    const { match, ann, bob } = started({ chat: "phrases" });
    const money = { kind: "money", amount: 2_000 } as const;
    const vote = (resolution: string) => ({ kind: "vote", amount: 0, resolution, vote: "yes" }) as const;
    const filled = { give: money, take: vote("pause") };
    expect(match.chat(ann, { phrase: "swap", filled, to: "BR" })).toEqual({ ok: true });
    const [line] = match.shown.talk(bob).lines;
    expect(line).toMatchObject({ text: "", phrase: "swap" });
    expect(JSON.parse(line!.filled)).toEqual(filled);
    const madeUp = { phrase: "swap", filled: { give: money, take: vote("call me at ...") } } as const;
    expect(match.chat(ann, madeUp)).toEqual(code("badMessage"));
    expect(match.chat(ann, { phrase: "watch", filled: { nation: "a word of mine" } })).toEqual(code("badMessage"));
    expect(match.chat(ann, { phrase: "watch", filled: { nation: "US" } })).toEqual({ ok: true });
  });

  it("is on no record", async () => {
    const { match, ann, restarted } = started();
    match.chat(ann, { text: "Just us", to: "BR" });
    await match.kept();
    const after = await restarted();
    expect(after.match.people().flatMap((person) => after.match.shown.talk(person).lines)).toEqual([]);
  });

  it("is with people, by those who lead a nation, in a match, and as its host allows", () => {
    const { match, ann, join } = started({ chat: "phrases" });
    const say = { phrase: "yes" as const };
    expect(match.chat(ann, { ...say, to: "US" })).toEqual(code("nobodyThere"));
    expect(match.chat(ann, { ...say, to: "XX" })).toEqual(code("nobodyThere"));
    const bot = Object.values(match.table().seats).find(({ name }) => name === "")!;
    expect(match.chat(ann, { ...say, to: bot.nation })).toEqual(code("nobodyThere"));
    expect(match.chat(join("Watcher"), { ...say, to: "BR" })).toEqual(code("noSeat"));
    expect(match.chat(ann, { text: "hello", to: "BR" })).toEqual(code("phrasesOnly"));
    const lobby = testMatch();
    const host = lobby.join("Ann", "US");
    lobby.join("Bob", "BR");
    expect(lobby.match.chat(host, { ...say, to: "BR" })).toEqual(code("wrongPhase"));
  });

  it("is read by a teacher where the match is a lesson's, and nowhere else by the room's screen", () => {
    const { match, ann } = started();
    match.chat(ann, { text: "Just us", to: "BR" });
    expect(match.taught.look().talk).toMatchObject([{ text: "Just us", nation: "US", to: "BR" }]);
  });
});
