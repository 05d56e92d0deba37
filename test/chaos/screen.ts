import type { Device } from "./device.ts";

/** What a page shows of a match, read at one moment. */
export interface Screen {
  path: string;
  /** The quarter that is planned, from 0; undefined where no quarter is planned. */
  turn: number | undefined;
  /** Name of the nation that is one's own. */
  nation: string | undefined;
  /** The orders of the plan in words. */
  orders: string[];
  isLocked: boolean;
  /** The clock as it stands there. */
  clock: string | undefined;
  isFinal: boolean;
}

/** Runs in the page. */
function read(unlock: string): Screen {
  const text = (of: string) => document.querySelector(of)?.textContent?.trim();
  const turn = /\d+/.exec(text(".topQuarter .small") ?? "")?.[0];
  return {
    path: location.pathname,
    turn: turn === undefined ? undefined : Number(turn) - 1,
    nation: text(".rivals .isMe > span:not([class])"),
    orders: [...document.querySelectorAll(".planBar .plannedOrder:not(.isWaiting) .plannedOrderWords")].map(
      (chip) => chip.textContent?.trim() ?? "",
    ),
    isLocked: text(".planBar .lockButton") === unlock,
    clock: text(".planBar .clock"),
    isFinal: document.querySelector(".finalPage, .planning.isOver") !== null,
  };
}

/** @returns undefined when the page does not answer, as when it is asleep. */
export async function look({ page, say, isAsleep }: Device): Promise<Screen | undefined> {
  if (isAsleep) return undefined;
  const none = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 3_000));
  return Promise.race([page.evaluate(read, say("plan.unlock")).catch(() => undefined), none]);
}

/** Seconds of a clock in minutes and seconds; undefined for another. */
export function secondsOf(clock: string | undefined): number | undefined {
  const found = /^(\d+):(\d\d)$/.exec(clock ?? "");
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

/** The code of a match in its address. */
export const codeOf = (path: string): string => /^\/m\/([A-Za-z0-9-]+)/.exec(path)?.[1] ?? "";
