import { signal } from "@preact/signals";

/** What failed last outside of drawing, where nothing else would tell. */
export const fault = signal<Error | undefined>(undefined);

/** What a browser says when the line is the cause; the page tells of that by itself. */
const OF_THE_LINE = /fetch|network|load failed|importing|dynamically imported|aborted/i;

/** Only what the game's own code did wrong: extensions fail on our pages, too, and lines break. */
function isOurs(error: unknown): error is Error {
  if (!(error instanceof Error) || !(error.stack ?? "").includes(location.host)) return false;
  const isMistake = [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => error instanceof kind);
  return isMistake && !OF_THE_LINE.test(error.message);
}

/** From now on, what fails in the page unnoticed is noticed. */
export function noticeFaults(): void {
  const notice = (error: unknown) => {
    if (isOurs(error)) fault.value = error;
  };
  window.addEventListener("error", ({ error }) => notice(error));
  window.addEventListener("unhandledrejection", ({ reason }) => notice(reason));
}

const LONGEST = 200;

/**
 * What whoever runs the server needs to know: what failed and where, in which build of the page, at what address. Behind
 * `#` and `?` stand secrets, which must not be sent on.
 */
export function faultReport(error: unknown): string {
  const place = error instanceof Error ? /\/([\w.-]+:\d+:\d+)/.exec(error.stack ?? "")?.[1] : undefined;
  const build = new URL(import.meta.url).pathname.split("/").at(-1);
  return [
    String(error).slice(0, LONGEST),
    [place, build].filter(Boolean).join(" · "),
    location.origin + location.pathname,
    navigator.userAgent,
  ].join("\n");
}
