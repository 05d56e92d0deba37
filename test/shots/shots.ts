import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { Command } from "commander";
import { LANGUAGES } from "../../client/words/status.ts";
import { testServer } from "../server/testServer.ts";
import { contactSheet, type Shot } from "./contactSheet.ts";
import { ACTS, ADMIN_TOKEN, type Screen } from "./screens.ts";
import { newStage, SIZES, type Size, type Stage, THEMES, type Theme } from "./stage.ts";

/** `npm run shots`: pictures of every screen, in every size, theme and language, from one match with a fixed seed. */
const ROOT = resolve(import.meta.dirname, "../..");
const SEED = 13;
/** Of what scrolls, at most so many pictures. */
const MOST_SCROLLED = 5;

const list = (text: string) => text.split(",");
const wanted = new Command()
  .name("npm run shots --")
  .description("Pictures of every screen. Each option takes several, with commas between them.")
  .option("--screen <names>", `of ${ACTS.flatMap(({ screens }) => screens.map(({ id }) => id)).join(", ")}`, list)
  .option("--size <sizes>", `of ${SIZES.map(({ id }) => id).join(", ")}`, list)
  .option("--theme <themes>", `of ${THEMES.join(", ")}`, list)
  .option("--language <languages>", `of ${LANGUAGES.join(", ")}`, list)
  .option("--text <percent>", "size of text", Number, 100)
  .option("--out <folder>", "where the pictures go", "shots")
  .parse()
  .opts<{ screen?: string[]; size?: string[]; theme?: string[]; language?: string[]; text: number; out: string }>();

const isIn = (names: string[] | undefined, name: string) => names === undefined || names.includes(name);
const sizes = SIZES.filter(({ id }) => isIn(wanted.size, id));
const themes = THEMES.filter((theme) => isIn(wanted.theme, theme));
const languages = LANGUAGES.filter((language) => isIn(wanted.language, language));
const isWanted = ({ id }: Screen) => isIn(wanted.screen, id);
const last = ACTS.findLastIndex(({ screens }) => screens.some(isWanted));
const folder = resolve(ROOT, wanted.out);
const taken: Shot[] = [];

async function shoot(stage: Stage, screen: Screen, size: Size, theme: Theme): Promise<void> {
  await stage.light(theme);
  await stage.settle();
  const { page, language } = stage;
  const take = async (part: number) => {
    const name = [screen.id.replaceAll(" ", "-"), size.id, theme, language, ...(part > 1 ? [part] : [])].join("_");
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: screen.isWhole === true });
    taken.push({ file: `${name}.png`, screen: screen.id, size: size.id, theme, language });
  };
  await take(1);
  if (screen.scrolls === undefined) return;
  const scrolled = page.locator(screen.scrolls);
  for (let part = 2; part <= MOST_SCROLLED; part++) {
    const hasMoved = await scrolled.evaluate((box) => {
      const before = box.scrollTop;
      box.scrollTop += 0.9 * box.clientHeight;
      return box.scrollTop > before + 8;
    });
    if (!hasMoved) break;
    await take(part);
  }
  await scrolled.evaluate((box) => {
    box.scrollTop = 0;
  });
}

async function play(stage: Stage): Promise<void> {
  for (const act of ACTS.slice(0, last + 1)) {
    await stage.resize();
    await act.reach(stage);
    for (const size of sizes) {
      const screens = act.screens.filter(isWanted);
      if (screens.length > 0) await stage.resize(size);
      for (const screen of screens) {
        await screen.show?.(stage);
        for (const theme of themes) await shoot(stage, screen, size, theme);
        await (screen.hide ?? ((on: Stage) => on.press("Escape")))(stage);
      }
    }
    console.log(`${stage.language}: ${act.id}, ${taken.length} pictures`);
  }
}

mkdirSync(folder, { recursive: true });
const server = await testServer({ ADMIN_TOKEN });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  for (const language of languages) {
    const stage = await newStage(browser, server.address, { language, seed: SEED, textPercent: wanted.text });
    try {
      await play(stage);
    } catch (error) {
      await stage.page.screenshot({ path: join(folder, `failed_${language}.png`) });
      throw error;
    } finally {
      await stage.close();
    }
  }
} finally {
  writeFileSync(join(folder, "index.html"), contactSheet(taken));
  await browser.close();
  await server.close();
}
console.log(`${taken.length} pictures in ${folder}; open its index.html.`);
process.exit(0);
