import { useState } from "preact/hooks";
import { keepsNothing } from "../device/storage.ts";
import { Button } from "../hud/ui/Button.tsx";
import { Glyph } from "../hud/ui/Glyph.tsx";
import { t } from "../words/index.ts";

/** Says once, on whatever page it shows itself, that this browser keeps no seat. */
export function KeepsNothing() {
  const [isRead, setRead] = useState(false);
  if (!keepsNothing.value || isRead) return null;
  return (
    <div class="announcedBody">
      <p>{t("device.keepsNothing")}</p>
      <Button kind="quiet" isIcon label={t("ui.close")} onClick={() => setRead(true)}>
        <Glyph name="close" />
      </Button>
    </div>
  );
}
