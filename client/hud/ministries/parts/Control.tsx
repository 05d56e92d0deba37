import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";

export interface ControlProps {
  title: string;
  /** How it stands, in a figure or two: what can be read without opening it. */
  now?: string | undefined;
  about?: string | undefined;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** Which controls this person has opened or closed, by title: a panel that is opened again is as it was left. */
const left = signal<ReadonlyMap<string, boolean>>(new Map());

/** One of a ministry's few controls. */
export function Control({ title, now, about, isOpen = false, children }: ControlProps) {
  return (
    <details
      class="control"
      open={left.value.get(title) ?? isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== (left.peek().get(title) ?? isOpen)) left.value = new Map(left.peek()).set(title, open);
      }}
    >
      <summary>
        <h3>{title}</h3>
        {now !== undefined && <span class="controlNow">{now}</span>}
      </summary>
      <div class="controlBody">
        {about !== undefined && <p class="muted small">{about}</p>}
        {children}
      </div>
    </details>
  );
}
