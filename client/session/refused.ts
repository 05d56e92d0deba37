/** Beyond it one is told minutes. */
const MOST_SECONDS = 120;

/** What is said to who was refused with these words of the server: a code or, of who is to wait, `tooFast` and how many seconds. */
export function noticeOf(said: string): { code: string; terms?: Record<string, number> } {
  const seconds = Number(/tooFast (\d+)/.exec(said)?.[1] ?? 0);
  if (seconds === 0) return { code: said };
  return seconds > MOST_SECONDS
    ? { code: "waitMinutes", terms: { minutes: Math.ceil(seconds / 60) } }
    : { code: "waitSeconds", terms: { seconds } };
}

/** Why the server did not do what was asked, in the words that `noticeOf` reads. */
export async function saidBy(response: Response): Promise<string> {
  const { error, seconds } = ((await response.json().catch(() => undefined)) ?? {}) as {
    error?: unknown;
    seconds?: unknown;
  };
  if (typeof error !== "string") return `the server answered ${response.status}`;
  return typeof seconds === "number" ? `${error} ${seconds}` : error;
}
