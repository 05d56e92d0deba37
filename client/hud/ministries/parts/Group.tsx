import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface GroupProps {
  title: string;
  about?: string | undefined;
  children: ComponentChildren;
}

/** One question of a ministry, with the controls that answer it. */
export function Group({ title, about, children }: GroupProps) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {about !== undefined && <p class="muted small">{about}</p>}
      {children}
    </section>
  );
}
