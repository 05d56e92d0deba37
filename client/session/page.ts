import type { WhyAway } from "../store/line.ts";
import { reach, whyUnanswered } from "./reach.ts";

/** Whether the server has a newer page than this one: that names other files. */
async function isPageOld(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src;
  if (own === undefined) return false;
  const page = await (await reach("/", { cache: "no-store" })).text();
  return page.includes("<script") && !page.includes(new URL(own).pathname);
}

/** Why a part of the page could not be fetched. */
export async function whyNotFetched(): Promise<"oldClient" | WhyAway> {
  const why = await whyUnanswered();
  // Whoever answers in the server's place has pages of their own.
  const isOld = why === "silent" && (await isPageOld().catch(() => false));
  return isOld ? "oldClient" : why;
}
