import { describe, expect, test } from "vitest";
import { eventWords } from "../../client/hud/explain/eventWords.ts";
import { headlines } from "../../client/hud/report/headlines.ts";
import { merged } from "../../client/hud/report/merged.ts";
import "../../client/words/match.ts";
import type { GameEvent } from "../../shared/state/events.ts";

const told = (events: readonly GameEvent[]) =>
  merged(events).map((line) => eventWords(line.event, line).replaceAll("\u00a0", " "));

describe("headlines", () => {
  test("what a nation built at several sites is one line, with the sum", () => {
    const plant = (site: string, mw: number, plant: string): GameEvent => ({
      kind: "plantFinished",
      nation: "BR",
      site,
      terms: { mw, plant },
    });
    expect(told([plant("br-pecem", 470, "grid"), plant("br-eldorado", 50, "gas")])).toEqual([
      "Brazil: 0.52 GW of power came online at Pecém and Eldorado do Sul.",
    ]);
    expect(told([plant("br-pecem", 470, "grid")])).toEqual(["Pecém: 0.47 GW of grid power came online."]);
  });

  test("chips that fell short add up over orders; nothing at all is called so", () => {
    const short = (mw: number, chip: string): GameEvent => ({
      kind: "chipsShort",
      nation: "BR",
      terms: { mw, askedMW: 240, chip, kept: 0 },
    });
    expect(told([short(120, "nvidia"), short(60, "amd")])).toEqual([
      "Brazil got 0.18 GW of the 0.48 GW of chips that it asked for: supply fell short.",
    ]);
    expect(told([short(0, "amd")])).toEqual([
      "Brazil got none of the 0.24 GW of AMD chips that it asked for: supply fell short.",
    ]);
    expect(told([short(239, "amd")])).toEqual(["Brazil got nearly all of the 0.24 GW of AMD chips that it asked for."]);
  });

  test("a model that was released as it was ready does not wait for its release", () => {
    const ready = (horizonMilliH: number): GameEvent => ({
      kind: "runFinished",
      nation: "BR",
      terms: { horizonMilliH },
    });
    const released: GameEvent = { kind: "modelReleased", nation: "BR", terms: { horizonMilliH: 5_200, open: 0 } };
    const kinds = (events: GameEvent[]) => headlines(events, "BR").first.map(({ event }) => event.kind);
    expect(kinds([ready(5_200), released])).toEqual(["modelReleased"]);
    expect(kinds([released, ready(8_000)])).toEqual(["modelReleased", "runFinished"]);
    // Which of the two waits is said.
    const words = (events: GameEvent[]) => headlines(events, "BR").first.map((line) => eventWords(line.event, line));
    expect(words([released, ready(8_000)])[1]).toContain(
      "has a further model ready to release, beside the one that came out",
    );
    expect(words([ready(8_000)])[0]).toContain("has a model ready to release");
  });

  test("what several nations did alike is said once, one's own nation first", () => {
    const enacts = (nation: string, policy: string): GameEvent => ({
      kind: "policyEnacted",
      nation,
      terms: { policy },
    });
    const { first } = headlines([enacts("US", "levy"), enacts("IN", "permits"), enacts("BR", "levy")], "BR");
    expect(first.map((line) => eventWords(line.event, line))).toEqual([
      "Brazil and the United States enacted: Token levy.",
      "India enacted: Fast-track permits.",
    ]);
  });
});
