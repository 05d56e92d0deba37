import { WHY_AWAY, type WhyAway } from "../store/line.ts";

const AGAIN_MS = 4_000;

/** Why something was not given. */
type WhyNot = { code: string } | undefined;

/** Why there is no line, where that is what somebody was told. */
export const whyAwayIn = (told: WhyNot): WhyAway | undefined => WHY_AWAY.find((why) => why === told?.code);

/**
 * Tries to come in, again and again for as long as only the line is wanting: nobody has to load a page again for it.
 * @param attempt @returns why not. @param left aborted once nobody wants it any more.
 */
export async function untilThere(attempt: () => Promise<WhyNot>, left: AbortSignal): Promise<void> {
  while (!left.aborted) {
    const told = await attempt();
    // Who came too often is told how long to wait; trying on costs nothing meanwhile.
    if (whyAwayIn(told) === undefined && !told?.code.startsWith("wait")) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
