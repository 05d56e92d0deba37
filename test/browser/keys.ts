import { expect, type Page } from "@playwright/test";

/** More stops than this from one place to another, and nobody would find it. */
const MOST_STOPS = 60;

interface Stop {
  name: string;
  isMarked: boolean;
  isCovered: boolean;
}

/** Where the focus is: its name, whether it is marked, and whether something hides it. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    // Radio buttons and switches are marked on what stands for them.
    const faces = [at, at.nextElementSibling].filter((face) => face instanceof HTMLElement);
    const isMarked = faces.some((face) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(face);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    const box = at.getBoundingClientRect();
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isCovered = !(above && (at.contains(above) || above.contains(at) || at.parentElement?.contains(above)));
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined;
    const name = at.getAttribute("aria-label") ?? label ?? at.innerText ?? "";
    return { name: name.trim(), isMarked, isCovered };
  });

/** Goes from stop to stop until one of this name; each is marked, and none is hidden. */
export async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const at = await stop(page);
    if (!at) continue;
    expect(at, "it is seen where one is").toMatchObject({ isMarked: true, isCovered: false });
    if (name.test(at.name)) return;
  }
  throw new Error(`${name} is not within ${MOST_STOPS} stops`);
}

export async function enter(page: Page, name: RegExp, key?: "Tab" | "Shift+Tab"): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press("Enter");
}
