import { useState } from "preact/hooks";
import { Button } from "../../hud/ui/Button.tsx";
import { t } from "../../words/index.ts";

/** A button for what can't be undone: it says what it will do, and asks once more. */
export function Sure({ label, about, onSure }: { label: string; about: string; onSure: () => void }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button kind="quiet" label={about} onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  return (
    <span class="adminSure">
      <Button
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {about}
      </Button>
      <Button kind="quiet" onClick={() => setAsked(false)}>
        {t("admin.no")}
      </Button>
    </span>
  );
}
