import { expect, type Locator, test } from "@playwright/test";

/** The device's own few colours in place of the page's, as Windows' contrast themes have them. */
test.use({ contextOptions: { forcedColors: "active" } });

/** What tells one state from another here: ground, edge and letters, as they are drawn. */
const look = (of: Locator, pseudo?: string) =>
  of.first().evaluate((element, part) => {
    const { backgroundColor, borderTopColor, borderTopWidth, color, textDecorationLine } = getComputedStyle(
      element,
      part,
    );
    return [backgroundColor, borderTopColor, borderTopWidth, color, textDecorationLine].join(" ");
  }, pseudo);

test("with forced colours every state is seen", async ({ page }) => {
  await page.goto("/");
  const differ = async (what: string, one: Locator, other: Locator, pseudo?: string) =>
    expect(await look(one, pseudo), what).not.toBe(await look(other, pseudo));
  const spans = page.locator(".choiceRow");
  await differ("chosen", spans.locator("input:checked + span"), spans.locator("input:not(:checked) + span"));
  await differ("can't be pressed", page.getByRole("button", { name: "Join" }), page.getByRole("button", { name: "Play now" })); // biome-ignore format: one line each
  const listed = page.getByRole("switch");
  const off = await look(listed);
  const [ground, knob] = await listed.evaluate((element) =>
    [undefined, "::before"].map((part) => getComputedStyle(element, part).backgroundColor),
  );
  expect(knob, "the knob stands out from its ground").not.toBe(ground);
  await listed.click();
  expect(await look(listed), "switched on").not.toBe(off);

  await page.getByRole("button", { name: "Open the table" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await expect(page.locator(".nationCard.isMine")).toBeVisible();
  await differ("mine", page.locator(".nationCard.isMine"), page.locator(".nationCard:not(.isMine)"));
  const fills = await page
    .locator(".qrCode > *")
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill));
  expect(fills, "a camera reads dark on light").toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);

  await page.getByRole("button", { name: /^Start with India/ }).click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
  await page.keyboard.press("2");
  await differ("open", page.locator(".railButton.isOpen"), page.locator(".railButton:not(.isOpen)"));
  await differ("what binds", page.locator(".computeBar.isLeast"), page.locator(".computeBar:not(.isLeast)"));
  await differ("used of a bar", page.locator(".computeUsed"), page.locator(".computeTrack"));
  await differ("an order left", page.locator(".pips > .isLeft"), page.locator(".pips"));
  await page.keyboard.press("Tab");
  const ring = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(ring, "where the keys are").not.toBe("none");
});
