import { describe, expect, it } from "vitest";
import {
  accepted,
  arrival,
  type Door,
  MOST_PUPILS,
  ofToken,
  type Pupil,
  remembered,
  renamed,
  waiting,
} from "../../server/lessons/roster.ts";
import { lookAlikes } from "../../server/match/lookAlike.ts";

const door = (more: Partial<Door> = {}): Door => ({
  hasMadeNames: false,
  names: lookAlikes(),
  isFit: (text) => text !== "rude",
  isHere: () => true,
  ...more,
});
const pupil = (id: string, more: Partial<Pupil> = {}): Pupil => ({
  id, name: id, tokenHash: `hash of ${id}`, table: undefined, nation: undefined, ...more,
}); // biome-ignore format: one line

function come(pupils: readonly Pupil[], nickname: string, at = door()) {
  const admitted = arrival(pupils, { nickname }, at);
  if (typeof admitted === "string" || !admitted.newcomer) throw new Error(String(admitted));
  return { ...admitted, newcomer: admitted.newcomer };
}

describe("who comes into a class", () => {
  it("comes back by their secret, which nobody else has, and is nobody new by one that is not known", () => {
    const { token, newcomer } = come([], "Ann");
    expect(ofToken([newcomer], token)).toBe(newcomer);
    expect(arrival([newcomer], { token, nickname: "Bob" }, door())).toEqual({ token });
    expect(arrival([newcomer], { token: "made up", nickname: "Bob" }, door())).toBe("noSeat");
    expect(JSON.stringify(newcomer)).not.toContain(token);
  });

  it("is told apart by name, and asked for where the name is that of somebody who is away", () => {
    expect(come([pupil("Ann")], "Ann").newcomer).toMatchObject({ name: "Ann 2" });
    expect(come([pupil("Ann")], "Ann").newcomer.claims).toBeUndefined();
    const away = door({ isHere: () => false });
    expect(come([pupil("Ann")], "ann", away).newcomer).toMatchObject({ name: "ann 2", claims: "Ann" });
  });

  it("takes a fit name, or the one that the game makes, and no more come than fit", () => {
    expect(arrival([], { nickname: "rude" }, door())).toBe("unfitName");
    expect(arrival([], { nickname: "" }, door())).toBe("unseenName");
    expect(come([], "rude", door({ hasMadeNames: true })).newcomer.name).toMatch(/^[A-Z][a-z]+ \d\d$/);
    const crowd = Array.from({ length: MOST_PUPILS }, (_, index) => pupil(`${index}`));
    expect(arrival(crowd, { nickname: "Ann" }, door())).toBe("lessonFull");
  });

  it("is one with the pupil of before when the teacher says so, and else waits like anybody", () => {
    const ann = pupil("Ann", { table: 0, nation: "US" });
    const again = pupil("Ann 2", { claims: "Ann" });
    expect(waiting([ann, again])).toEqual([]);
    expect(accepted([ann, again], again, true)).toEqual([{ ...ann, tokenHash: again.tokenHash }]);
    expect(waiting(accepted([ann, again], again, false))).toMatchObject([{ id: "Ann 2" }]);
    // Whom they say to be is not there any more.
    expect(waiting(accepted([again], again, true))).toMatchObject([{ id: "Ann 2" }]);
  });

  it("is renamed to what can be read, and to nobody else's name", () => {
    const both = [pupil("Ann"), pupil("Bob")];
    expect(renamed(both, "Bob", "Ann", lookAlikes())).toMatchObject([{ name: "Ann" }, { name: "Ann 2" }]);
    expect(renamed(both, "Bob", "Bob", lookAlikes())).toEqual(both);
    expect(renamed(both, "Bob", "\u200B", lookAlikes())).toBe("unseenName");
  });

  it("has every nation remembered that they led, once", () => {
    const [first] = remembered([pupil("Ann", { table: 0, nation: "US" })]);
    const [second] = remembered([{ ...first!, table: 1, nation: "IN" }]);
    const led = [{ table: 0, nation: "US" }, { table: 1, nation: "IN" }]; // biome-ignore format: a list
    expect(second?.led).toEqual(led);
    expect(remembered([second!])).toEqual([second]);
    expect(remembered([pupil("Bob")])).toEqual([pupil("Bob")]);
  });
});
