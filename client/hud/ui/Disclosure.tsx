import type { ComponentChildren } from "preact";

export interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  isOpen?: boolean;
}

export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details class="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div class="disclosureBody">{children}</div>
    </details>
  );
}
