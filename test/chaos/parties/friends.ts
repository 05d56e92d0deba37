import { pressed } from "../device.ts";
import type { Player } from "../player.ts";
import { look } from "../screen.ts";
import { type Called, isThere, nationCard, type Party, until, whyNotInMatch } from "./party.ts";

/** Friends who meet by a link, and have a clock. */
export function friends(seats: readonly (readonly [Player, Called])[]): Party {
  const players = seats.map(([player]) => player);
  const [host, ...guests] = players as [Player, ...Player[]];
  const open = async () => {
    const { device } = host;
    const { page, say } = device;
    await page.goto("/");
    await page.getByLabel(say("lobby.nickname")).fill(device.name);
    const form = page.locator(".createForm");
    await form.getByRole("radio", { name: say("content.scenarios.sandbox.name"), exact: true }).check({ force: true });
    await form.getByLabel(say("create.timer")).selectOption("90");
    await device.press("create.go");
    await until("the table is open", () => isThere(page, ".nationCard"));
    const { pathname } = new URL(page.url());
    for (const guest of guests) {
      const { page: guestPage, say: guestSay } = guest.device;
      await guestPage.goto(pathname);
      await guestPage.getByLabel(guestSay("lobby.nickname")).fill(guest.name);
      await guest.device.press("door.enter");
      await until("the guest is in", () => isThere(guestPage, ".nationCard"));
    }
    for (const [player, nation] of seats) {
      const card = nationCard(player.device, nation);
      await pressed(card);
      await until("everybody has a nation", async () => (await card.getAttribute("aria-pressed")) === "true");
    }
    await pressed(page.locator(".tableFoot .button.isMain, .tableFoot button").last());
    for (const { device: at } of players) await until("the match has begun", () => isThere(at.page, ".planBar"));
  };
  return {
    people: players,
    players,
    async begin() {
      const screens = await Promise.all(players.map(({ device }) => look(device)));
      if (screens.some((screen) => screen?.turn !== undefined && !screen.isFinal)) return;
      await open();
    },
    step: (player) => player.step(),
    others: [],
    whyNotWell: whyNotInMatch,
  };
}
