import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";

/**
 * Draws the icons that some systems want as pictures of dots, from the one that is drawn in lines:
 * `CHROMIUM=/usr/bin/chromium node client/build/renderIcons.ts`, after each change of `icon.svg`.
 */
const ICONS = resolve(import.meta.dirname, "../../assets/icons");
const SIZES = [180, 192, 512];

const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: ["--no-sandbox", "--disable-gpu"],
});
const drawing = readFileSync(join(ICONS, "icon.svg"), "utf8");
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: join(ICONS, `icon-${size}.png`) });
}
await browser.close();
