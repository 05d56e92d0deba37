import { idleShare } from "../../browser/idleShare.ts";
import { lockPlan } from "../../browser/lock.ts";
import type { Line, Measured } from "../line.ts";
import { inRounds, measuredOf, once } from "../rounds.ts";
import { heapBytes, type Kept, newPage, type Pages, pages, playAWholeMatch, playNow } from "../worlds/browser.ts";

const ROUNDS = 5;
/** As a processor is, and as a cheap phone's or an old laptop's is. */
const SLOWER = [1, 4] as const;
const PATIENCE_MS = 60_000;
const LOCK = ".lockButton";

/** ms until each of these is to be seen on a page that is opened anew, by name. */
async function shownAfter(
  { browser }: Pages,
  address: string,
  seen: Record<string, string>,
  slower: number,
  state?: Kept,
): Promise<Record<string, number>> {
  const { context, page } = await newPage(browser, slower, state);
  try {
    const start = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    const each = Object.entries(seen).map(async ([name, selector]) => {
      await page.locator(selector).first().waitFor({ timeout: PATIENCE_MS });
      return [name, performance.now() - start] as const;
    });
    return Object.fromEntries(await Promise.all(each));
  } finally {
    await context.close();
  }
}

/** All openings of pages, in turns: the bare one, the lobby, and a running match by its link. */
const openings = once(async () => {
  const at = await pages();
  try {
    const { context, page } = await newPage(at.browser, 1);
    await playNow(page, at.address);
    const [link, state] = [page.url(), await context.storageState()];
    await context.close();
    const found = new Map<string, { mine: number; theirs: number }[]>();
    for (let round = 0; round < ROUNDS; round++)
      for (const slower of SLOWER) {
        const { bare = Number.NaN } = await shownAfter(at, at.bare, { bare: "body[data-frame]" }, slower);
        const ours = {
          ...(await shownAfter(at, at.address, { lobby: 'role=button[name="Play now"]' }, slower)),
          ...(await shownAfter(at, link, { panels: LOCK, map: ".worldMap canvas" }, slower, state)),
        };
        for (const [name, mine] of Object.entries(ours)) {
          const key = `${name}${slower}x`;
          found.set(key, [...(found.get(key) ?? []), { mine, theirs: bare }]);
        }
      }
    return found;
  } finally {
    await at.close();
  }
});

const WHAT = {
  lobby: { what: "the lobby can be used", goal: 0.45, dream: 0.4 },
  panels: { what: "a running match can be planned, opened by its link", goal: 1, dream: 0.6 },
  map: { what: "its map is there", goal: 1.6, dream: 1 },
};

const opening = (name: keyof typeof WHAT, slower: number): Line => ({
  name: `${name}${slower}x`,
  ...WHAT[name],
  what: `${WHAT[name].what}${slower === 1 ? "" : `, on a processor ${slower} times slower`}`,
  anchor: "a bare page with an empty Phaser scene",
  unit: "ms",
  measure: async () => measuredOf((await openings()).get(`${name}${slower}x`) ?? []),
});

const IDLE_SECONDS = 10;
/** Less than this of a core is no more than what the browser does by itself. */
const LEAST_SHARE = 0.01;

const idlePage: Line = {
  name: "idlePage",
  what: "the page of a match while nothing happens in it",
  anchor: "an empty page, or one per cent of a core",
  unit: "% of a core",
  goal: 1.5,
  dream: 1,
  async measure() {
    const at = await pages();
    try {
      const { page } = await newPage(at.browser, 1);
      const share = async () => 100 * Math.max(LEAST_SHARE, await idleShare(page, IDLE_SECONDS));
      const theirs = await share();
      await playNow(page, at.address);
      await page.waitForTimeout(6_000);
      return measuredOf([{ mine: await share(), theirs }]);
    } finally {
      await at.close();
    }
  },
};

/** From the lock of a whole table until its report can be read, at a fourth of the speed. */
const report: Line = {
  name: "report4x",
  what: "from the lock to the report, on a processor 4 times slower",
  anchor: "a bare page with an empty Phaser scene",
  unit: "ms",
  goal: 1,
  async measure(): Promise<Measured> {
    const at = await pages();
    try {
      const { page } = await newPage(at.browser, 4);
      page.setDefaultTimeout(PATIENCE_MS);
      await playNow(page, at.address);
      return await inRounds(
        3,
        async () => {
          const start = performance.now();
          await lockPlan(page);
          await page.getByRole("heading", { name: /^What happened in/ }).waitFor();
          const took = performance.now() - start;
          await page.keyboard.press("Escape");
          return took;
        },
        async () => (await shownAfter(at, at.bare, { bare: "body[data-frame]" }, 4)).bare ?? Number.NaN,
      );
    } finally {
      await at.close();
    }
  },
};

const QUARTERS = 16;

const pageHeap: Line = {
  name: "pageHeap",
  what: "the page's heap at the end of a match of sixteen quarters",
  anchor: "its heap in the second quarter",
  unit: "MB",
  goal: 1.5,
  dream: 1.1,
  async measure(): Promise<Measured> {
    const at = await pages();
    try {
      const { page } = await newPage(at.browser, 1);
      await playAWholeMatch(page, at.address);
      let theirs = Number.NaN;
      for (let quarter = 1; quarter < QUARTERS; quarter++) {
        await page.getByText(`Quarter ${quarter} of ${QUARTERS}`).waitFor();
        await page.keyboard.press("Escape");
        if (quarter === 2) theirs = (await heapBytes(page)) / 1e6;
        await lockPlan(page);
      }
      await page.getByText(`Quarter ${QUARTERS} of ${QUARTERS}`).waitFor();
      const mine = (await heapBytes(page)) / 1e6;
      return {
        ...measuredOf([{ mine, theirs }]),
        limits: [{ what: "it holds", value: mine, most: 150, unit: "MB" }],
      };
    } finally {
      await at.close();
    }
  },
};

export const FRAMES = [
  ...SLOWER.flatMap((slower) => [opening("lobby", slower), opening("panels", slower), opening("map", slower)]),
  idlePage,
  report,
  pageHeap,
];
