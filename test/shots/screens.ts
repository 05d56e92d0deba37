import { ColyseusSDK } from "@colyseus/sdk";
import { expect, type Page } from "@playwright/test";
import { OVERLAYS } from "../../client/store/store.ts";
import type { English } from "../../client/words/keys.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { DILEMMA_THEMES } from "../../shared/content/words.ts";
import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import type { Stage } from "./stage.ts";

/** What one picture shows, and how a person gets there and away again; at every size anew. */
export interface Screen {
  id: string;
  show?: (stage: Stage) => Promise<void>;
  /** Without it, Escape closes what was opened. */
  hide?: (stage: Stage) => Promise<void>;
  /** Only its figures and colours are others than on a screen before it. */
  isVariant?: boolean;
  /** All of the page in one picture, however long it is. */
  isWhole?: boolean;
  /** What scrolls by itself, by selector: further pictures show what lies below its edge. */
  scrolls?: string;
}

/** A part of a match. Acts come one after another, each from where the last one ended. */
export interface Act {
  id: string;
  reach: (stage: Stage) => Promise<void>;
  screens: readonly Screen[];
}

const nothing = async () => {};
export const closeTop = (stage: Stage) => stage.press("Escape");
const panel = (id: string, key: string): Screen => ({
  id,
  show: (stage) => stage.press(key),
  scrolls: ".sidePanelBody",
});
/** A ministry's panel with one of its controls open. */
const control = (id: string, key: string, title: "ministries.economy.money" | "ministries.ledger.title"): Screen => ({
  id,
  async show(stage) {
    await stage.press(key);
    await stage.page
      .locator(".control > summary", { hasText: stage.say(title) })
      .first()
      .click();
  },
  scrolls: ".sidePanelBody",
});
const page = (id: string, key: `rail.${keyof English["rail"]}`): Screen => ({
  id,
  show: (stage) => stage.button(key).click(),
  scrolls: ".sidePanelBody",
});
const withoutLine = (id: string): Screen => ({
  id,
  async show({ line, page }) {
    line.become({ is: "cut" });
    await expect(page.locator(".lineAway")).not.toBeEmpty();
  },
  async hide({ line, page }) {
    line.become({ is: "open" });
    await expect(page.locator(".lineAway")).toBeEmpty();
  },
});
const variant = (screen: Screen): Screen => ({ ...screen, isVariant: true });

/** Entries of dilemmas as the book has them, by language. */
const entriesOfCards = new Map<string, string[]>();

/** Every card of a theme on one sheet: what is asked, its picture, its answers. */
const cardsOf = (theme: (typeof DILEMMA_THEMES)[number]): Screen => ({
  id: `cards ${theme}`,
  isWhole: true,
  async show({ page, language }) {
    const key = `${theme} ${language}`;
    const known = entriesOfCards.get(key) ?? [];
    if (known.length === 0)
      for (const { id } of [...rulesetOf("base").dilemmas.values()].filter((one) => one.theme === theme)) {
        await page.goto(`/encyclopedia/dilemmas:${id}`);
        known.push(await page.locator(".entryView").evaluate((entry) => entry.outerHTML));
      }
    else await page.goto("/encyclopedia");
    entriesOfCards.set(key, known);
    await expect(page.locator(".encyclopediaLeaf")).toBeVisible();
    await page.evaluate((cards) => {
      const sheet = document.createElement("main");
      sheet.style.cssText =
        "display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 23rem), 1fr))";
      sheet.innerHTML = cards
        .map((card) => `<section style="padding: 1rem; background: var(--paper); color: var(--ink)">${card}</section>`)
        .join("");
      document.body.replaceChildren(sheet);
      document.documentElement.style.overflow = "visible";
      document.body.style.cssText = "height: auto; overflow: visible";
    }, known);
  },
  hide: async ({ page }) => void (await page.goto("/")),
});

const QUARTERS = 16;
/** Of the server that the pictures are taken of. */
export const ADMIN_TOKEN = "for-the-pictures";

async function quarterBegins(stage: Stage, turn: number): Promise<void> {
  await expect(stage.page.locator(".topQuarter")).toContainText(stage.say("bar.turn", { turn, turns: QUARTERS }));
}

/** What the plan leaves unused is said once before it is locked, and not heard by a second press at once. */
async function lock(stage: Stage): Promise<void> {
  await stage.button("plan.lock").click();
  await stage.page.waitForTimeout(500);
  const allTheSame = stage.button("plan.lockAnyway");
  if (await allTheSame.isVisible()) await allTheSame.click();
}

/** Takes the ministers' advice and locks; everybody else is a bot, so the quarter resolves at once. */
async function playQuarter(stage: Stage, turn: number): Promise<void> {
  await quarterBegins(stage, turn);
  // The report, a question, a panel.
  for (let layers = 0; layers < 3; layers++) await closeTop(stage);
  await stage.button("plan.advice").click();
  await lock(stage);
}

/** Plays on from the quarter in which the last act ended. */
async function playUntil(stage: Stage, isThere: (turn: number) => Promise<boolean>): Promise<void> {
  const at = await stage.page.locator(".topQuarter").textContent();
  const find = (turn: number) => at?.includes(stage.say("bar.turn", { turn, turns: QUARTERS }));
  let turn = Array.from({ length: QUARTERS }, (_, index) => index + 1).findLast(find) ?? 1;
  while (turn < QUARTERS && !(await isThere(turn))) {
    await playQuarter(stage, turn++);
    await quarterBegins(stage, turn);
  }
}

/** The report lies open at first; at the next size it has been put away. */
async function openReport(stage: Stage): Promise<void> {
  if (!(await stage.page.locator(".report").isVisible())) await stage.button("rail.report").click();
}

/** A film held at one of its moments, the last one if there are fewer; any key ends it, and the report is there again. */
const still = (id: string, moment: number): Screen => ({
  id: `${id} ${moment + 1}`,
  async show(stage) {
    await openReport(stage);
    await stage.button("film.again").click();
    await stage.button("film.hold").click();
    const count = await stage.page.locator(".filmPips li").count();
    for (let at = 0; at < Math.min(moment, count - 1); at++) await stage.button("film.next").click();
  },
});
/** The beginning of a film, its end, and what comes between. */
const stills = (id: string): Screen[] => [0, 1, 2, 5].map((moment) => still(id, moment));

/** A phone has a list, other screens a row. */
async function showOnMap(page: Page, overlay: (typeof OVERLAYS)[number]): Promise<void> {
  const list = page.locator(".mapChoice");
  if (await list.isVisible()) await list.selectOption(overlay);
  else await page.locator(".mapChoices input").nth(OVERLAYS.indexOf(overlay)).check({ force: true });
}

/** At the next size it has been put aside. */
async function openDilemma({ page }: Stage): Promise<void> {
  if (await page.locator(".dilemma").isVisible()) return;
  const fold = page.locator(".planFold[aria-expanded=false]");
  if (await fold.isVisible()) await fold.click();
  await page.locator(".owedAnswer").click();
}

/** The lesson that the pictures of the class are of. */
let lesson = { code: "", key: "", viewerKey: "" };

/** Of the match that this browser has a seat in. */
let seatAddress = "";

/** Comes into the lesson, hears what it says, and leaves again. */
async function wishAsTeacher({ page }: Stage, kind: string, body: object): Promise<void> {
  const sdk = new ColyseusSDK(new URL(page.url()).origin);
  const teacher = await sdk.joinById(lesson.code, { version: PROTOCOL_VERSION, key: lesson.key });
  teacher.onMessage("board", () => {});
  await teacher.request(kind, body, { timeout: 20_000 });
  await teacher.leave();
}

/** A lesson in its fourth quarter: two pupils who are there, and the machine's names for them. */
async function openClass({ page }: Stage): Promise<void> {
  const address = new URL(page.url()).origin;
  const options: LessonOptions = {
    scenario: "classroom", minutes: 45, turns: 4, timerSeconds: 0, tables: 2, nations: 4, pupilsPerNation: 2,
    isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "careless",
  }; // biome-ignore format: a list
  const headers = { "content-type": "application/json" };
  const opened = await fetch(`${address}/api/lessons`, { method: "POST", headers, body: JSON.stringify(options) });
  lesson = (await opened.json()) as typeof lesson;
  const enter = async (more: object) => {
    const room = await new ColyseusSDK(address).joinById(lesson.code, { version: PROTOCOL_VERSION, ...more });
    for (const kind of ["board", "place"]) room.onMessage(kind, () => {});
    return room;
  };
  const pupils = [await enter({ nickname: "Ada" }), await enter({ nickname: "Ben" }), await enter({ nickname: "Cho" })];
  const teacher = await enter({ key: lesson.key });
  teacher.onMessage("board", ({ viewerKey }: { viewerKey: string }) => {
    lesson.viewerKey = viewerKey;
  });
  const wish = (kind: string, body: object = {}) => teacher.request(kind, body, { timeout: 20_000 });
  await wish("start");
  for (let turn = 0; turn < 3; turn++) await wish("next");
  for (const room of [...pupils, teacher]) void room.leave();
}

/** Every screen of the game. A new one is an entry here, in the act in which it can be seen. */
export const ACTS: readonly Act[] = [
  {
    id: "before",
    reach: async ({ page }) => void (await page.goto("/")),
    screens: [
      { id: "lobby", scrolls: "html", hide: nothing },
      {
        id: "encyclopedia",
        show: async ({ page }) => {
          await page.goto("/encyclopedia");
          await expect(page.locator(".contents")).toBeVisible();
        },
        hide: nothing,
      },
      {
        id: "entry",
        show: async ({ page }) => {
          await page.goto("/encyclopedia/S12");
          await expect(page.locator(".entryQuestion")).toBeVisible();
        },
        hide: async ({ page }) => void (await page.goto("/")),
        scrolls: ".encyclopediaPage",
      },
      {
        id: "password",
        async show({ page }) {
          await page.route("**/api/matches", (route) =>
            route.fulfill({ status: 401, json: { error: "passwordNeeded" } }),
          );
          await page.goto("/");
          await expect(page.locator("input[type=password]")).toBeVisible();
        },
        async hide({ page }) {
          await page.unroute("**/api/matches");
          await page.goto("/");
        },
      },
      {
        id: "admin",
        async show({ page, button }) {
          await page.goto("/admin");
          await page.locator("input[type=password]").fill(ADMIN_TOKEN);
          await button("admin.enter").click();
          await expect(page.locator(".adminFigures")).toBeVisible();
        },
        async hide({ page, button }) {
          await button("admin.leave").click();
          await page.goto("/");
        },
        scrolls: "html",
      },
      {
        id: "door",
        show: async ({ page }) => void (await page.goto("/m/ABCDEF")),
        hide: async ({ page }) => void (await page.goto("/")),
      },
      {
        id: "door without line",
        async show({ page, line, button }) {
          await page.goto("/m/ABCDEF");
          await expect(button("door.enter")).toBeEnabled();
          line.become({ is: "cut" });
          await button("door.enter").click();
          await expect(page.getByRole("status").first()).toBeVisible();
        },
        async hide({ page, line }) {
          line.become({ is: "open" });
          await page.goto("/");
        },
      },
    ],
  },
  // Copies of cards side by side: pictures, of which axe has nothing to find that it does not find on the card itself.
  { id: "cards", reach: nothing, screens: DILEMMA_THEMES.map(cardsOf).map(variant) },
  {
    id: "class",
    reach: openClass,
    screens: [
      {
        id: "teach",
        show: async ({ page }) => {
          await page.goto("/teach");
          await expect(page.locator(".createForm")).toBeVisible();
        },
        hide: nothing,
        scrolls: "html",
      },
      {
        id: "lesson pack",
        show: async ({ page }) => {
          await page.goto("/pack");
          await expect(page.locator(".roleCard").first()).toBeVisible();
        },
        hide: nothing,
        scrolls: "html",
      },
      {
        id: "privacy",
        show: async ({ page }) => {
          await page.goto("/privacy");
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        },
        hide: nothing,
      },
      {
        id: "lesson door",
        show: async ({ page }) => {
          await page.goto(`/c/${lesson.code}`);
          await expect(page.locator(".doorBody")).toBeVisible();
        },
        hide: nothing,
      },
      {
        id: "board",
        show: async ({ page }) => {
          await page.goto(`/teach/${lesson.code}#key=${lesson.key}`);
          await expect(page.locator(".boardTable .pupilTag").first()).toBeVisible();
        },
        hide: nothing,
        scrolls: "html",
      },
      {
        id: "projector",
        show: async ({ page }) => {
          await page.goto(`/project/${lesson.code}#view=${lesson.viewerKey}`);
          await expect(page.locator(".projectorRace li").first()).toBeVisible({ timeout: 30_000 });
        },
        hide: nothing,
      },
      withoutLine("projector without line"),
      {
        id: "projector at a dilemma",
        async show(stage) {
          await wishAsTeacher(stage, "freeze", { isFrozen: true, dilemma: "oneCommand" });
          await expect(stage.page.locator(".dilemmaOnScreen")).toBeVisible();
        },
        hide: (stage) => wishAsTeacher(stage, "freeze", { isFrozen: false }),
      },
      {
        id: "debrief",
        show: async ({ page }) => {
          await page.goto(`/teach/${lesson.code}/debrief#key=${lesson.key}`);
          await expect(page.locator(".claimQuestion").first()).toBeVisible({ timeout: 30_000 });
        },
        hide: nothing,
        scrolls: "html",
      },
    ],
  },
  {
    id: "lesson",
    async reach({ page, button }) {
      await page.goto("/");
      await button("lobby.learn").click();
      await expect(page.locator(".guide")).toBeVisible();
    },
    screens: [
      { id: "guide", hide: nothing },
      {
        id: "guide at a ministry",
        async show(stage) {
          while (await stage.button("tutorial.next").isVisible()) await stage.button("tutorial.next").click();
          await stage.press("2");
        },
      },
    ],
  },
  {
    id: "choice",
    async reach({ page, button }) {
      await page.goto("/");
      await button("lobby.playNow").click();
      await expect(page.locator(".nationCard").first()).toBeVisible();
    },
    screens: [{ id: "choice", scrolls: "html", hide: nothing }],
  },
  {
    id: "seats",
    async reach(stage) {
      const { page } = stage;
      await page.locator(".nationCard", { hasText: stage.say("content.nations.IN.name") }).click();
      await expect(page.locator(".topQuarter")).toBeVisible();
      seatAddress = new URL(page.url()).pathname;
      await page.goto("/");
    },
    screens: [
      {
        id: "your seats",
        async show({ page }) {
          await page.goto("/");
          await page.locator(".yourSeats").scrollIntoViewIfNeeded();
        },
        hide: nothing,
      },
      {
        id: "no such seat",
        async show({ page }) {
          await page.goto("/");
          await page.goto(`${seatAddress}#seat=made-up`);
          await expect(page.getByRole("status").first()).toBeVisible();
        },
        hide: nothing,
      },
      {
        id: "whose seat",
        async show(stage) {
          const { page } = stage;
          await page.goto("/");
          const other = await new ColyseusSDK(new URL(page.url()).origin).joinById(
            seatAddress.split("/").at(-1) ?? "",
            {
              version: PROTOCOL_VERSION,
              nickname: "Bo",
            },
          );
          for (const kind of ["view", "offers"]) other.onMessage(kind, () => {});
          const seat = await new Promise<{ token: string }>((resolve) => void other.onMessage("seat", resolve));
          void other.leave(false);
          await page.goto(`${seatAddress}#seat=${seat.token}`);
          await expect(page.locator(".whoseSeat")).toBeVisible();
        },
        hide: nothing,
      },
    ],
  },
  {
    id: "table",
    async reach({ page, button }) {
      await page.goto("/");
      await button("create.go").click();
      await expect(page.locator(".nationCard").first()).toBeVisible();
    },
    screens: [{ id: "table", scrolls: "html", hide: nothing }],
  },
  {
    id: "first quarter",
    async reach(stage) {
      await stage.page.locator(".nationCard", { hasText: stage.say("content.nations.IN.name") }).click();
      await stage.page.locator(".tableFoot .main").click();
      await quarterBegins(stage, 1);
      await expect(stage.page.locator(".worldMap canvas")).toBeVisible();
    },
    screens: [{ id: "welcome", hide: nothing }],
  },
  {
    id: "planning",
    reach: (stage) => stage.button("welcome.own").click(),
    screens: [
      { id: "map", hide: nothing },
      { id: "flagships", show: (stage) => stage.button("flagships.look").click(), scrolls: ".dialog[open]" },
      panel("energy", "1"),
      panel("chips", "2"),
      panel("models", "3"),
      panel("economy", "4"),
      control("money", "4", "ministries.economy.money"),
      control("ledger", "4", "ministries.ledger.title"),
      panel("foreign", "5"),
      page("nations", "rail.nations"),
      panel("places", "p"),
      {
        id: "place",
        async show(stage) {
          await stage.press("p");
          await stage.page.locator(".places .placeRows button").first().click();
        },
        async hide(stage) {
          await closeTop(stage);
          await closeTop(stage);
        },
        scrolls: ".sidePanelBody",
      },
      page("chat", "rail.chat"),
      {
        id: "selected",
        async show(stage) {
          await stage.press("p");
          await stage.page.locator(".sidePanel .placeRows button").first().click();
          await stage.page.locator(".sidePanelHead button").last().click();
          await expect(stage.page.locator(".selected")).toBeVisible();
        },
      },
      { id: "settings", show: (stage) => stage.button("rail.settings").click() },
      {
        id: "leave",
        async show(stage) {
          await stage.press("?");
          await stage.button("help.leave").click();
        },
        async hide(stage) {
          await closeTop(stage);
          await closeTop(stage);
        },
      },
      { id: "help", show: (stage) => stage.press("?"), scrolls: ".dialog[open]" },
      {
        id: "explanation",
        async show(stage) {
          await stage.press("1");
          await stage.page.locator(".sidePanel .explained").first().click();
        },
        async hide(stage) {
          await closeTop(stage);
          await closeTop(stage);
        },
      },
      {
        id: "compute",
        // On a phone it folds out first.
        async show({ page }) {
          const more = page.locator(".topMore[aria-expanded=false]");
          if (await more.isVisible()) await more.click();
          await page.locator(".computeBars").click();
        },
        async hide(stage) {
          await closeTop(stage);
          const less = stage.page.locator(".topMore[aria-expanded=true]");
          if (await less.isVisible()) await less.click();
        },
      },
      {
        id: "overlay",
        show: ({ page }) => showOnMap(page, "power"),
        hide: ({ page }) => showOnMap(page, "none"),
      },
    ],
  },
  {
    id: "planned",
    reach: (stage) => stage.button("plan.advice").click(),
    screens: [
      { id: "ghosts", hide: nothing, isVariant: true },
      {
        id: "plan",
        // A phone keeps the plan folded.
        show: async ({ page }) => {
          const fold = page.locator(".planFold[aria-expanded=false]");
          if (await fold.isVisible()) await fold.click();
        },
        hide: async ({ page }) => {
          const fold = page.locator(".planFold[aria-expanded=true]");
          if (await fold.isVisible()) await fold.click();
        },
      },
    ],
  },
  {
    id: "no line",
    reach: nothing,
    screens: [withoutLine("line lost")],
  },
  {
    id: "second quarter",
    async reach(stage) {
      await lock(stage);
      await quarterBegins(stage, 2);
      await expect(stage.page.locator(".report")).toBeVisible();
    },
    screens: [
      { id: "report", hide: nothing },
      { id: "score board", show: (stage) => stage.button("scoreMoved.why").click(), scrolls: ".dialog[open]" },
      ...stills("film").map((one, i) => (i === 0 ? one : variant(one))),
    ],
  },
  {
    id: "somebody asks",
    reach: (stage) =>
      playUntil(stage, async () => {
        await closeTop(stage);
        return stage.page.locator(".dilemma").isVisible();
      }),
    screens: [{ id: "dilemma", show: openDilemma, scrolls: ".dilemma .cardBody" }],
  },
  {
    id: "years later",
    reach: (stage) => playUntil(stage, async (turn) => turn === 7),
    screens: [
      { id: "late report", show: openReport, hide: nothing, isVariant: true },
      ...stills("late film").map(variant),
      {
        id: "chronicle",
        async show(stage) {
          await openReport(stage);
          await stage.button("chronicle.title").click();
        },
      },
      { id: "late map", show: closeTop, hide: nothing, isVariant: true },
      {
        id: "outlook",
        async show({ page }) {
          const fold = page.locator(".planFold[aria-expanded=false]");
          if (await fold.isVisible()) await fold.click();
          await page.locator(".outlookStrip").click();
        },
        async hide(stage) {
          await closeTop(stage);
          const fold = stage.page.locator(".planFold[aria-expanded=true]");
          if (await fold.isVisible()) await fold.click();
        },
        scrolls: ".dialog[open]",
      },
      {
        id: "charts",
        async show(stage) {
          await stage.button("rail.nations").click();
          await stage.button("charts.open").click();
          await expect(stage.page.locator(".chartPlace canvas")).toBeVisible();
        },
        async hide(stage) {
          await closeTop(stage);
          await closeTop(stage);
        },
        scrolls: ".dialog[open]",
      },
      {
        id: "book",
        async show(stage) {
          await stage.press("e");
          await expect(stage.page.locator(".contents")).toBeAttached();
        },
      },
      variant(panel("late energy", "1")),
      variant(panel("late foreign", "5")),
      variant(page("late nations", "rail.nations")),
    ],
  },
  {
    id: "dawn",
    reach: (stage) => playUntil(stage, () => stage.page.locator(".planning.isDay").isVisible()),
    screens: [
      { id: "dawn", hide: nothing },
      ...stills("dawn film").map(variant),
      { id: "day", show: closeTop, hide: nothing },
      variant(panel("day energy", "1")),
      {
        id: "day overlay",
        isVariant: true,
        show: ({ page }) => showOnMap(page, "power"),
        hide: ({ page }) => showOnMap(page, "none"),
      },
    ],
  },
  {
    id: "end",
    async reach(stage) {
      await playUntil(stage, async (turn) => turn === QUARTERS);
      await playQuarter(stage, QUARTERS);
      await stage.page.locator(".planning.isOver .report .cardActions button").first().click();
      await expect(stage.page.locator(".finalPage")).toBeVisible();
    },
    screens: [{ id: "final", scrolls: "html", hide: nothing }],
  },
];
