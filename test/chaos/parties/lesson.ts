import { pause } from "../chance.ts";
import type { Player } from "../player.ts";
import type { ServerRecord } from "../record.ts";
import { codeOf, look } from "../screen.ts";
import { isThere, type Party, until, type Watched, whyNotInMatch } from "./party.ts";

/** In which the first quarter is. */
const FIRST_YEAR = 2026;

export interface ClassPeople {
  teacher: Watched;
  projector: Watched;
  pupils: readonly Player[];
}

/** A lesson: a teacher's board, a projector, and pupils at one table. */
export function lesson({ teacher, projector, pupils }: ClassPeople, record: ServerRecord): Party {
  const board = teacher.device.page;
  const tableCode = async () => codeOf((await look(pupils[0]?.device ?? teacher.device))?.path ?? "");
  const isOver = async () =>
    (await board.locator(".boardTable").first().textContent())?.includes(teacher.device.say("board.finished"));
  const open = async () => {
    const { say } = teacher.device;
    await board.goto("/teach");
    const lessThan = async (label: string, wanted: number) => {
      const stepper = board.locator(".stepper", { hasText: label });
      while (Number(await stepper.locator("output").textContent()) > wanted)
        await stepper.getByRole("button").first().click();
    };
    await lessThan(say("teach.tables"), 1);
    await lessThan(say("teach.timer"), 90);
    await teacher.device.press("teach.open");
    await until("the lesson is open", () => isThere(board, ".boardHead"));
    const code = new URL(board.url()).pathname.split("/").at(-1) ?? "";
    for (const { device } of pupils) {
      await device.page.goto(`/c/${code}`);
      await device.page.getByLabel(device.say("lesson.name")).fill(device.name);
      await device.press("lesson.come");
      await until("a pupil waits", () => isThere(device.page, ".waitingRoom"));
    }
    await until(
      "all pupils are on the board",
      async () => (await board.locator(".pupilTag").count()) === pupils.length,
    );
    const secret = board.locator(".secretLine", { hasText: say("board.projectorLink") });
    await secret.getByRole("button", { name: say("board.showLink") }).click();
    const link = await secret.locator("code").textContent();
    await secret.getByRole("button", { name: say("board.hideLink") }).click();
    await teacher.device.press("board.start");
    for (const { device } of pupils) await until("a pupil is at the table", () => isThere(device.page, ".planBar"));
    const { pathname, hash } = new URL(link ?? "");
    await projector.device.page.goto(pathname + hash);
    await until("the projector shows a table", () => isThere(projector.device.page, ".projectorRace"));
    for (const one of [teacher, projector]) one.witness.needsLine = true;
  };
  const teach = async () => {
    const { device } = teacher;
    const { chance } = device;
    const wish = chance.oneOf(["pause", "extend", "freeze", "say", "nothing", "nothing", "next"] as const);
    if (wish === "extend") await device.press("board.extend");
    if (wish === "next") await device.press("board.nextAll");
    if (wish === "say") {
      await board
        .getByLabel(device.say("board.sayLabel"))
        .fill("Two more minutes")
        .catch(() => {});
      await device.press("board.say");
    }
    if (
      (wish === "pause" && (await device.press("board.pauseAll"))) ||
      (wish === "freeze" && (await device.press("board.freeze")))
    )
      await pause(chance.between(1_000, 4_000));
    // Whatever was stopped goes on, now or as soon as it can.
    await device.press("board.resumeAll");
    await device.press("board.unfreeze");
  };
  return {
    people: [teacher, projector, ...pupils],
    players: pupils,
    async begin() {
      if (board.url() === "about:blank" || (await isOver())) await open();
      await teacher.device.press("board.resumeAll");
      await teacher.device.press("board.unfreeze");
    },
    step: (player) => player.step(),
    others: [{ device: teacher.device, act: teach }],
    async whyNotWell(device) {
      const { page } = device;
      if (device === teacher.device) {
        if (!(await isThere(page, ".boardHead"))) return "shows no board";
        if ((await device.press("board.resumeAll")) || (await device.press("board.unfreeze")))
          return "holds the tables still";
        return (await page.locator(".pupilTag.isAway").count()) > 0 ? "shows pupils as away who are here" : undefined;
      }
      if (device === projector.device) {
        const shown = await page
          .locator(".projectorHead")
          .textContent({ timeout: 500 })
          .catch(() => undefined);
        if (shown === undefined) return "shows no table";
        const turn = (await record.match(await tableCode()))?.played.length ?? 0;
        const quarter = device.say("unit.quarter", {
          year: FIRST_YEAR + Math.floor(turn / 4),
          quarter: (turn % 4) + 1,
        });
        return shown?.includes(quarter) ? undefined : `shows "${shown}", and it is ${quarter}`;
      }
      return whyNotInMatch(device);
    },
  };
}
