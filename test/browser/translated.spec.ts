import { expect, type Page, test } from "@playwright/test";

/** What a browser's translator does to a page: other text in elements of its own stands where the page's text stood. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walk = (element: Element, isFor: boolean) => {
      const wish = element.getAttribute("translate");
      const isWanted = wish === "yes" || (isFor && wish !== "no" && !element.classList.contains("notranslate"));
      for (const child of element.childNodes) {
        if (child instanceof Element) walk(child, isWanted);
        else if (child instanceof Text && isWanted && child.data.trim() !== "") texts.push(child);
      }
    };
    walk(document.documentElement, true);
    for (const text of texts) {
      const font = document.createElement("font");
      font.textContent = `¡${text.data}!`;
      text.replaceWith(font);
    }
  });

test("a browser's translator freezes no figure, and the page says which languages it speaks", async ({ page }) => {
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  await page.goto("/");
  const nations = page.locator(".stepper", { hasText: "Nations" });
  const before = Number(await nations.locator("output").textContent());
  await translate(page);
  await nations.getByRole("button", { name: "Less" }).click();
  await expect(nations.locator("output")).toHaveText(String(before - 1));
  const languages = page.getByRole("navigation", { name: "Language" });
  await expect(languages.getByRole("button")).toHaveText(["English", "简体中文"]);
  await languages.getByRole("button", { name: "简体中文" }).click();
  await expect(page.getByRole("heading", { name: "便宜到无需计量" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
  expect(faults).toEqual([]);
});
