import type { ComponentChildren } from "preact";
import type { Tone } from "./Bar.tsx";

/** One sentence that needs attention: a refusal, a warning, good news. */
export function Note({ tone = "plain", children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <p class={`note tone-${tone}`} role="status">
      {children}
    </p>
  );
}
