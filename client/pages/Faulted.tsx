import { fault } from "../device/faults.ts";
import { Button } from "../hud/ui/Button.tsx";
import { Glyph } from "../hud/ui/Glyph.tsx";
import { t } from "../words/index.ts";
import { FaultReport } from "./FaultPage.tsx";

/** Says over a page that goes on that something in it failed. */
export function Faulted() {
  const error = fault.value;
  if (!error) return null;
  return (
    <div class="announcedBody">
      <div>
        <p>{t("fault.inPart")}</p>
        <FaultReport error={error} />
      </div>
      <Button onClick={() => location.reload()}>{t("fault.again")}</Button>
      <Button
        kind="quiet"
        isIcon
        label={t("ui.close")}
        onClick={() => {
          fault.value = undefined;
        }}
      >
        <Glyph name="close" />
      </Button>
    </div>
  );
}
