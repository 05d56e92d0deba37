import { expect, type Locator, type Page } from "@playwright/test";

/** What a person presses, sets and chooses with: a mouse, keys alone, or a finger. */
export interface Hands {
  press: (button: Locator) => Promise<void>;
  /** One of several, or a switch. */
  check: (input: Locator, isOn?: boolean) => Promise<void>;
  slide: (slider: Locator, value: number) => Promise<void>;
  choose: (list: Locator, value: string) => Promise<void>;
}

export const mouse: Hands = {
  press: (button) => button.click(),
  check: (input, isOn = true) => input.setChecked(isOn),
  slide: (slider, value) => slider.fill(String(value)),
  choose: async (list, value) => void (await list.selectOption(value)),
};

/** A finger that has missed a stop goes on by as much as it missed; one that needs more than this gives up. */
const MOST_TAPS = 8;

export const finger: Hands = {
  press: (button) => button.tap(),
  // The input itself may be unseen: what is tapped is its face.
  check: async (input, isOn = true) => {
    if ((await input.isChecked()) !== isOn) await input.locator("xpath=ancestor::label[1]").tap();
    await expect(input).toBeChecked({ checked: isOn });
  },
  async slide(slider, value) {
    const box = await slider.evaluate((input: HTMLInputElement) => {
      const { width, height } = input.getBoundingClientRect();
      return { width, height, least: Number(input.min), most: Number(input.max) };
    });
    const pixels = box.width / (box.most - box.least || 1);
    let x = (value - box.least) * pixels;
    for (let taps = 0; taps < MOST_TAPS; taps++) {
      const missed = value - Number(await slider.inputValue());
      if (missed === 0) return;
      if (taps > 0) x += missed * pixels;
      x = Math.min(box.width - 1, Math.max(1, x));
      await slider.tap({ position: { x, y: box.height / 2 } });
    }
  },
  // Its list is the device's own.
  choose: mouse.choose,
};

/** More stops than this from one place to another, and nobody would find it. */
const MOST_STOPS = 150;

/** From where one is, by Tab alone. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const target = await wanted.elementHandle();
  const isThere = () => page.evaluate((to) => document.activeElement === to, target);
  const isBefore = await page.evaluate((to) => {
    const at = document.activeElement;
    return !!at && !!to && (at.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, target);
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await isThere()) return;
    await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
  }
  throw new Error(`${wanted} is not within ${MOST_STOPS} stops`);
}

export const keys = (page: Page): Hands => ({
  async press(button) {
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  },
  async check(input, isOn = true) {
    if ((await input.isChecked()) === isOn) return;
    if ((await input.getAttribute("type")) === "checkbox") {
      await tabTo(page, input);
      await page.keyboard.press("Space");
      return;
    }
    // Of radio buttons Tab finds the one that is chosen, and arrows go on from it.
    const name = await input.getAttribute("name");
    await tabTo(page, page.locator(`input[name="${name}"]:checked`));
    const away = await input.evaluate((to: HTMLInputElement) => {
      const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${to.name}"]:not(:disabled)`)];
      return all.indexOf(to) - all.findIndex(({ checked }) => checked);
    });
    for (let k = 0; k < Math.abs(away); k++) await page.keyboard.press(away > 0 ? "ArrowDown" : "ArrowUp");
    await expect(input).toBeChecked();
  },
  async slide(slider, value) {
    await tabTo(page, slider);
    const away = await slider.evaluate(
      (input: HTMLInputElement, wanted) => (wanted - Number(input.value)) / Number(input.step || 1),
      value,
    );
    for (let k = 0; k < Math.abs(away); k++) await page.keyboard.press(away > 0 ? "ArrowRight" : "ArrowLeft");
  },
  async choose(list, value) {
    await tabTo(page, list);
    const away = await list.evaluate(
      (select: HTMLSelectElement, to) =>
        [...select.options].findIndex((option) => option.value === to) - select.selectedIndex,
      value,
    );
    if (away === 0) return;
    // Opened, it changes only when the choice is made.
    await page.keyboard.press("Alt+ArrowDown");
    for (let k = 0; k < Math.abs(away); k++) await page.keyboard.press(away > 0 ? "ArrowDown" : "ArrowUp");
    await page.keyboard.press("Enter");
  },
});
