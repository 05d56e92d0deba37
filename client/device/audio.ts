/**
 * Runs sound through one context of the page. A browser may have none, refuse one (too many open, no device), or keep it
 * asleep: then the game is silent, and nothing else is different.
 */
let context: AudioContext | undefined;
let isRefused = typeof AudioContext === "undefined";

export function withAudio(sound: (context: AudioContext) => void): void {
  if (isRefused) return;
  try {
    context ??= new AudioContext({ latencyHint: "interactive" });
    if (context.state === "suspended") context.resume().catch(() => {});
    sound(context);
  } catch {
    isRefused = true;
  }
}

/** A context that runs keeps a processor awake even in silence. */
export function restAudio(): void {
  context?.suspend().catch(() => {});
}
