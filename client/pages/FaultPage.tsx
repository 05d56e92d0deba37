import { faultReport } from "../device/faults.ts";
import { keepsNothing } from "../device/storage.ts";
import { Button } from "../hud/ui/Button.tsx";
import { seat } from "../store/table.ts";
import { t } from "../words/index.ts";

/** In place of a page that could not be drawn. */
export function FaultPage({ error }: { error: unknown }) {
  return (
    <main class="door onNight">
      <div class="doorBody">
        <h1>{t("fault.title")}</h1>
        <p>{t("fault.about")}</p>
        {seat.peek() !== undefined && <p>{t(keepsNothing.peek() ? "fault.seatLost" : "fault.seatKept")}</p>}
        <div class="doorActions">
          <Button kind="main" isLarge onClick={() => location.reload()}>
            {t("fault.again")}
          </Button>
          {/* Not by the page's own way: what drew it may be what failed. */}
          <a class="button quiet" href="/">
            {t("door.back")}
          </a>
        </div>
        <FaultReport error={error} isOpen />
      </div>
    </main>
  );
}

/** What to tell the host. */
export function FaultReport({ error, isOpen = false }: { error: unknown; isOpen?: boolean }) {
  return (
    <details class="faultReport" open={isOpen}>
      <summary class="small">{t("fault.tell")}</summary>
      <pre class="small" translate={false}>
        {faultReport(error)}
      </pre>
    </details>
  );
}
