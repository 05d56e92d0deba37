import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export interface Fold {
  id: string;
  title: string;
  body: () => ComponentChildren;
  /** Lies open at first. */
  isBegun?: boolean;
}

/** Several controls of which one lies open at a time; what is folded away is not made. */
export function Folds({ folds }: { folds: readonly Fold[] }) {
  const [open, setOpen] = useState(() => folds.find(({ isBegun }) => isBegun)?.id);
  return (
    <div>
      {folds.map(({ id, title, body }) => (
        <details
          key={id}
          class="disclosure"
          open={open === id}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) setOpen(id);
            else if (open === id) setOpen(undefined);
          }}
        >
          <summary>{title}</summary>
          {open === id && <div class="disclosureBody">{body()}</div>}
        </details>
      ))}
    </div>
  );
}
