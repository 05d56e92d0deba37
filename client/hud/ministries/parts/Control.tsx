import type { ComponentChildren } from "preact";

export interface ControlProps {
  title: string;
  /** How it stands, in a figure or two: what can be read without opening it. */
  now?: string | undefined;
  about?: string | undefined;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** One of a ministry's few controls. One lies open at a time, so that a ministry is seen at one look. */
export function Control({ title, now, about, isOpen = false, children }: ControlProps) {
  return (
    <details class="control" name="control" open={isOpen}>
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
