import { pause } from "../chance.ts";
import { pressed } from "../device.ts";
import type { Player } from "../player.ts";
import { isThere, nationCard, type Party, until } from "./party.ts";

/** Somebody who presses "Play now", and again when it is over. */
export function solo(player: Player): Party {
  const { device, witness } = player;
  const { page } = device;
  const goOn = async (): Promise<boolean> => {
    const screen = await player.see();
    if (!screen) return true;
    // A new match that did not come about leaves one at the door of the old.
    if (!player.isPlaying && (await isThere(page, ".door"))) return device.press("door.back");
    if (await isThere(page, ".planning.isOver")) return device.press("reportWords.result");
    if (screen.isFinal) return device.press("final.again");
    if (screen.path === "/") return device.press("lobby.playNow");
    if (!(await isThere(page, ".nationCard"))) return false;
    await pressed(nationCard(device, "IN"));
    // Nobody presses twice before they have seen what comes of it.
    await pause(1_500);
    return true;
  };
  return {
    people: [{ device, witness }],
    players: [player],
    async begin() {
      if (page.url() === "about:blank") {
        await page.goto("/");
        await page.getByLabel(device.say("lobby.nickname")).fill(device.name);
      }
      await until(
        "a match of one's own has begun",
        async () => (await isThere(page, ".planBar")) || ((await goOn()) && isThere(page, ".planBar")),
      );
    },
    async step() {
      if (!(await goOn())) await player.step();
    },
    others: [],
    async whyNotWell() {
      const screen = await player.see();
      if (!screen) return "does not answer";
      return player.isPlaying && screen.turn === undefined ? "is not in its match" : undefined;
    },
  };
}
