import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ACTS, closeTop } from "../shots/screens.ts";
import { newStage, SIZES, type Size, type Stage, type Theme } from "../shots/stage.ts";
import { namesakes } from "./namesakes.ts";

/** Every screen that is in the pictures (`test/shots/screens.ts`), as a person gets there. */
const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Colours depend on the theme, structure on the size, names on the language; what is alike needn't be looked at twice. */
const RULES = {
  all: { type: "tag", values: ALL },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  structure: { type: "tag", values: ["wcag2a", "wcag22aa"] },
  names: { type: "tag", values: ["wcag2a"] },
} as const;
type Rules = (typeof RULES)[keyof typeof RULES];

const [PHONE, DESK] = ["390x844", "1366x768"].map((id) => SIZES.find((size) => size.id === id));

interface Look {
  size: Size | undefined;
  themes: Partial<Record<Theme, Rules>>;
}
const RUNS: readonly { language: string; until: string; looks: readonly Look[] }[] = [
  {
    language: "en",
    until: "end",
    looks: [
      { size: DESK, themes: { light: RULES.all, dark: RULES.colours } },
      { size: PHONE, themes: { light: RULES.structure } },
    ],
  },
  {
    language: "zh-Hans",
    until: "second quarter",
    looks: [{ size: DESK, themes: { light: RULES.names } }],
  },
];

/** What axe finds, each with the places that it found it in. */
async function faults({ page }: Stage, runOnly: Rules): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Only faults are told, which is quicker; and without the page of its own that frames of other addresses would need.
    .options({ runOnly: { type: runOnly.type, values: [...runOnly.values] }, resultTypes: ["violations"] })
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message)}`).join("\n    ")}`,
  );
}

for (const { language, until, looks } of RUNS)
  test.describe(`no screen shuts anybody out (${language})`, () => {
    // One match from its first screen to its last: each act begins where the one before it ended.
    test.describe.configure({ mode: "serial", timeout: 240_000 });
    let stage: Stage;

    test.beforeAll(async ({ browser, baseURL }) => {
      stage = await newStage(browser, baseURL ?? "", { language, seed: 13 });
    });
    test.afterAll(() => stage.close());

    for (const act of ACTS.slice(0, ACTS.findIndex(({ id }) => id === until) + 1))
      test(act.id, async () => {
        await stage.resize();
        await act.reach(stage);
        for (const screen of act.screens.filter(({ isVariant }) => !isVariant))
          for (const { size, themes } of looks)
            await test.step(`${screen.id}, ${size?.id}`, async () => {
              await stage.resize(size);
              await screen.show?.(stage);
              for (const [theme, rules] of Object.entries(themes)) {
                await stage.light(theme as Theme);
                expect.soft(await faults(stage, rules), `${screen.id}, ${size?.id}, ${theme}`).toEqual([]);
              }
              if (
                size === DESK &&
                (await stage.page.locator(".planning, .tablePage, .encyclopedia").first().isVisible())
              )
                expect.soft(await namesakes(stage.page), `names on ${screen.id}`).toEqual([]);
              await (screen.hide ?? closeTop)(stage);
            });
      });
  });
