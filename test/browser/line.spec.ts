import { expect, type Page, test } from "@playwright/test";
import { relay } from "../support/relay.ts";

const plan = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" });
const orders = (page: Page) => plan(page).getByRole("listitem");

test("a lost line is shown, what is planned meanwhile is kept, and the match goes on when it is back", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const line = await relay(baseURL ?? "");
  await page.goto(line.address);
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await page.getByRole("button", { name: "Take my ministers' advice" }).click();
  await expect(orders(page).first()).toBeVisible();
  const before = await orders(page).count();

  line.become({ is: "cut" });
  const state = page.locator(".connection");
  await expect(state).toHaveText(/Line lost, coming back/);
  await plan(page)
    .getByRole("button", { name: /^Take back/ })
    .first()
    .click();
  await expect(orders(page)).toHaveCount(before - 1);
  await plan(page).getByRole("button", { name: "Lock", exact: true }).click();
  await expect(page.getByText("The server can't be reached.")).toBeVisible();

  line.become({ is: "open" });
  await expect(state).toBeHidden({ timeout: 20_000 });
  await expect(orders(page)).toHaveCount(before - 1);
  // The server has it too: a page that knows nothing shows the same plan.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(orders(page)).toHaveCount(before - 1);
  await plan(page).getByRole("button", { name: "Lock", exact: true }).click();
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible();
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
