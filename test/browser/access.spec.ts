import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ACTS } from "../shots/screens.ts";
import { newStage, SIZES, type Stage } from "../shots/stage.ts";

/** Every screen that is in the pictures (`test/shots/screens.ts`), as a person gets there. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const [PHONE, DESK] = ["390x844", "1366x768"].map((id) => SIZES.find((size) => size.id === id));
/** Colours depend on the theme, structure on the size; what is alike needn't be looked at twice. */
const LOOKS = [
  { language: "en", size: DESK, theme: "light", only: RULES },
  { language: "en", size: DESK, theme: "dark", only: ["wcag2aa"] },
  { language: "en", size: PHONE, theme: "light", only: ["wcag2a", "wcag22aa"] },
  { language: "zh-Hans", size: DESK, theme: "light", only: ["wcag2a"] },
] as const;

/** What axe finds, each with the places that it found it in. */
async function faults({ page }: Stage, tags: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags([...tags]).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message)}`).join("\n    ")}`,
  );
}

// The click that opens an explanation is waited for without end at one of the sizes: to be found out, and split by screen.
for (const language of ["en", "zh-Hans"])
  test.fixme(`no screen shuts anybody out (${language})`, async ({ browser, baseURL }) => {
    test.setTimeout(1_200_000);
    const stage = await newStage(browser, baseURL ?? "", { language, seed: 13 });
    const looks = LOOKS.filter((look) => look.language === language);
    for (const act of ACTS) {
      await stage.resize();
      await act.reach(stage);
      for (const screen of act.screens)
        for (const { size, theme, only } of looks)
          await test.step(`${screen.id}, ${size?.id}, ${theme}`, async () => {
            await stage.resize(size);
            await stage.light(theme);
            await screen.show?.(stage);
            expect.soft(await faults(stage, only), `${screen.id}, ${size?.id}, ${theme}`).toEqual([]);
            await (screen.hide ?? ((on: Stage) => on.press("Escape")))(stage);
          });
    }
    await stage.close();
  });
