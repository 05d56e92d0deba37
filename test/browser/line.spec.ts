import { expect, type Page, test } from "@playwright/test";
import { relay } from "../support/relay.ts";
import { lockPlan } from "./lock.ts";

const plan = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" });
const orders = (page: Page) => plan(page).getByRole("listitem");

const away = (page: Page) => page.locator(".lineAway");
const lockButton = (page: Page) => plan(page).getByRole("button", { name: "Lock", exact: true });

/** A quick match behind a line of its own, with the ministers' plan. */
async function playBehind(page: Page, address: string): Promise<void> {
  // At this address the browser keeps nothing yet: films would come between quarters.
  await page.addInitScript(() => localStorage.setItem("tctm.settings", JSON.stringify({ hasFilm: false })));
  await page.goto(address);
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await page.getByRole("button", { name: "Take my ministers' advice" }).click();
  await expect(orders(page).first()).toBeVisible();
}

test("a lost line is shown, what is planned and locked meanwhile is kept, and the match goes on when it is back", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const line = await relay(baseURL ?? "");
  await playBehind(page, line.address);
  const before = await orders(page).count();

  line.become({ is: "cut" });
  await expect(away(page)).toContainText("No answer comes from the server.");
  line.putBehind("captive");
  line.become({ is: "open" });
  await expect(away(page)).toContainText("Something else answers in the server's place.");
  line.become({ is: "cut" });
  line.putBehind(undefined);
  await plan(page)
    .getByRole("button", { name: /^Take back/ })
    .first()
    .click();
  await expect(orders(page)).toHaveCount(before - 1);
  await lockPlan(page);
  const later = plan(page).getByRole("button", { name: /^Locks later/ });
  await later.click();
  await expect(later).toBeHidden();

  line.become({ is: "open" });
  await expect(away(page)).toBeEmpty({ timeout: 20_000 });
  await expect(orders(page)).toHaveCount(before - 1);
  // The server has it too, and no lock: a page that knows nothing shows the same plan.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(orders(page)).toHaveCount(before - 1);
  await lockPlan(page);
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible();
  line.close();
});

test("a line that is dead but not closed is noticed within five seconds of use, and the lock that was pressed arrives", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const line = await relay(baseURL ?? "");
  await playBehind(page, line.address);
  line.become({ is: "halfOpen" });
  await lockPlan(page);
  await expect(away(page)).not.toBeEmpty({ timeout: 5_000 });
  await expect(plan(page).getByRole("button", { name: /^Locks later/ })).toBeVisible();
  await page.waitForTimeout(3_000);
  line.become({ is: "open" });
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible({ timeout: 20_000 });
  await expect(away(page)).toBeEmpty();
  line.close();
});

test("the time that is left is the server's, whatever the device takes for the time", async ({ browser, baseURL }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + 5 * 60_000;
  });
  const page = await context.newPage();
  await page.goto(baseURL ?? "");
  await page.getByLabel("Time for a turn").selectOption("180");
  await page.getByRole("button", { name: "Open the table" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await page.getByRole("button", { name: /^Start with India/ }).click();
  await expect(page.locator(".clock")).toHaveText(/^2:5\d$/);
  await context.close();
});

test("where a network lets no WebSocket through, a match is played by ordinary requests", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const line = await relay(baseURL ?? "");
  line.putBehind("swallowsUpgrades");
  await playBehind(page, line.address);
  for (const quarter of [2, 3]) {
    await lockPlan(page);
    await expect(page.getByText(`Quarter ${quarter} of 8`)).toBeVisible();
  }
  // A line of this kind is noticed when it is dead, and comes back, too.
  line.become({ is: "halfOpen" });
  await expect(away(page)).not.toBeEmpty({ timeout: 6_000 });
  line.become({ is: "open" });
  await expect(away(page)).toBeEmpty({ timeout: 30_000 });
  await lockPlan(page);
  await expect(page.getByText("Quarter 4 of 8")).toBeVisible();
  line.close();
});

test("a seat that was taken over by another window can be looked at, not used, and taken back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await expect(lockButton(page)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(lockButton(other)).toBeVisible();
  await expect(page.getByText("You went on in another window")).toBeVisible();
  await expect(page.locator(".inside")).toHaveAttribute("inert", "");
  await page.getByRole("button", { name: "Play here" }).click();
  await expect(page.locator(".inside")).not.toHaveAttribute("inert", "");
  await lockPlan(page);
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible();
  await expect(other.getByText("You went on in another window")).toBeVisible();
});

test("a page that is older than the server loads itself again, where nothing is lost by it", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Play now" })).toBeVisible();
  const own = (await page.locator("script[type=module][src]").getAttribute("src")) ?? "";
  let isNew = false;
  // After an upgrade the server has a page that names other files, and no file of this one any more.
  await page.route("**/assets/*.js", (route) =>
    isNew && !route.request().url().includes("new-") ? route.fulfill({ status: 404 }) : route.fallback(),
  );
  const isPage = (url: URL) => !url.pathname.startsWith("/assets/") && !url.pathname.startsWith("/api/");
  await page.route(isPage, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: isNew ? text.replaceAll(own, "/assets/new-page.js") : text });
  });
  await page.route("**/assets/new-page.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "document.body.dataset.isNew = 'yes'" }),
  );
  // What the lobby fetches ahead is here.
  await page.waitForLoadState("networkidle");
  isNew = true;
  // The page may be on its way already, by what it fetches ahead.
  void page
    .getByRole("button", { name: "Teach with it" })
    .dispatchEvent("click")
    .catch(() => {});
  await expect(page.locator("body")).toHaveAttribute("data-is-new", "yes");
});

/**
 * The lobby fetches the pages of a match ahead, half a second after it stands. A part of a page can't be given up: were the line
 * to die in the midst of that, the browser's few connections would all be taken until it gives them up itself.
 */
async function fetchedAhead(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await expect(async () => {
    const before = await fetched();
    expect(before.some((name) => /\/Inside-[^/]*\.js$/.test(name))).toBe(true);
    await page.waitForTimeout(500);
    expect(await fetched()).toHaveLength(before.length);
  }).toPass();
}

test("who waits for a match that does not open can stop waiting, and play as soon as the line is back", async ({
  page,
  baseURL,
}) => {
  const line = await relay(baseURL ?? "");
  await page.goto(line.address);
  await fetchedAhead(page);
  line.become({ is: "halfOpen" });
  await page.getByRole("button", { name: "Play now" }).click();
  await expect(page.getByRole("button", { name: "Opening…" })).toBeDisabled();
  await page.getByRole("button", { name: "Stop trying" }).click();
  const play = page.getByRole("button", { name: "Play now" });
  await expect(play).toBeEnabled();
  // The browser's connections have died with the line: what is asked next doesn't wait on one of them.
  line.become({ is: "open" });
  await play.click();
  await expect(page.locator(".nationCard").first()).toBeVisible({ timeout: 6_000 });
  line.close();
});

test("a part of the page that could not be fetched comes as soon as it can", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  let left = 2;
  await page.route("**/assets/TeachPage-*.js", (route) => (left-- > 0 ? route.abort("failed") : route.fallback()));
  await page.getByRole("button", { name: "Teach with it" }).click();
  await expect(page.getByRole("button", { name: "Open the lesson" })).toBeVisible();
  expect(left).toBeLessThan(0);
});

test("the lesson's line is kept in the same way: the board says what is the matter, and promises nothing", async ({
  page,
  baseURL,
}) => {
  const line = await relay(baseURL ?? "");
  await page.goto(`${line.address}/teach`);
  await expect(page.getByText("This network lets the game through.")).toBeVisible();
  await page.getByRole("button", { name: "Open the lesson" }).click();
  await expect(page.getByText("Nobody has come yet", { exact: false })).toBeVisible();
  line.become({ is: "halfOpen" });
  await expect(away(page)).not.toBeEmpty({ timeout: 6_000 });
  line.become({ is: "open" });
  await expect(away(page)).toBeEmpty({ timeout: 20_000 });
  line.close();
});

test("the page asks nobody but its own server", async ({ page, baseURL }) => {
  const asked = new Set<string>();
  const violations: string[] = [];
  await page.exposeFunction("violated", (what: string) => violations.push(what));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (window as unknown as { violated: (what: string) => void }).violated(`${violatedDirective} ${blockedURI}`),
    ),
  );
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  page.on("websocket", (socket) => asked.add(new URL(socket.url()).origin.replace(/^ws/, "http")));
  await page.goto("/");
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await expect(page.locator(".worldMap canvas")).toBeVisible();
  for (const key of ["1", "2", "3", "4", "5"]) await page.keyboard.press(key);
  await page.keyboard.press("?");
  await page.waitForLoadState("networkidle");
  const hosts = [...asked].filter((origin) => /^https?:/.test(origin));
  expect(hosts).toEqual([new URL(baseURL ?? "").origin]);
  expect(violations, "the page needs nothing that its own rules forbid").toEqual([]);
});
