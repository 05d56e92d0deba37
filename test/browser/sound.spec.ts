import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { CUES } from "../../client/sound/cues.ts";

/** The synthesiser as one script that any page can run. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, "../../client/sound/play.ts"), formats: ["iife"], name: "sound" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((output) => ("output" in output ? output.output : []))
    .find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("the sound could not be bundled");
  return chunk.code;
}
type Sound = Pick<typeof import("../../client/sound/play.ts"), "play" | "schedule">;

test("every cue can be heard, does not clip, and dies away", async ({ page }) => {
  // A page of no server: the game's own rules let no script be added.
  await page.goto("about:blank");
  await page.addScriptTag({ content: `${await bundle()};globalThis.sound = sound;` });
  for (const cue of Object.keys(CUES) as (keyof typeof CUES)[]) {
    const { peak, end } = await page.evaluate(async (name) => {
      const { schedule } = (globalThis as unknown as { sound: Sound }).sound;
      const rendering = new OfflineAudioContext(1, 22_050 * 7, 22_050);
      schedule(rendering, rendering.destination, name, 0);
      const samples = (await rendering.startRendering()).getChannelData(0);
      const loudest = (from: number) =>
        samples.subarray(from).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      return { peak: loudest(0), end: loudest(22_050 * 6) };
    }, cue);
    expect(peak, cue).toBeGreaterThan(0.08);
    expect(peak, cue).toBeLessThan(0.9);
    expect(end, cue).toBeLessThan(0.001);
  }
});

test("the page's sound rests as soon as a cue has died away", async ({ page }) => {
  // A page of no server: the game's own rules let no script be added.
  await page.goto("about:blank");
  await page.addScriptTag({ content: `${await bundle()};globalThis.sound = sound;` });
  await page.evaluate(() => {
    const made: AudioContext[] = [];
    const Real = AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        made.push(this);
      }
    };
    Object.assign(globalThis, { made });
  });
  const states = () =>
    page.evaluate(() => (globalThis as unknown as { made: AudioContext[] }).made.map(({ state }) => state));
  const play = () =>
    page.evaluate(() => {
      document.body.addEventListener("click", () =>
        (globalThis as unknown as { sound: Sound }).sound.play("ordered", 40),
      );
      document.body.click();
    });
  await page.mouse.click(5, 5);
  await play();
  await expect.poll(states).toEqual(["running"]);
  await expect.poll(states).toEqual(["suspended"]);
});
