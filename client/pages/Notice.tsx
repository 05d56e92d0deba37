import { useEffect } from "preact/hooks";
import { Button } from "../hud/ui/Button.tsx";
import { Glyph } from "../hud/ui/Glyph.tsx";
import { notice } from "../store/table.ts";
import { t } from "../words/index.ts";
import { refusalInWords } from "../words/refusal.ts";

const SHOWN_MS = 8_000;

/** Why the last wish was refused, where everybody looks and nothing is covered. */
export function Notice() {
  const shown = notice.value;
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => {
      if (notice.value === shown) notice.value = undefined;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div class="notice" aria-live="assertive">
      {shown && (
        <div class="noticeBody">
          <p>{refusalInWords(shown)}</p>
          <Button
            kind="quiet"
            isIcon
            label={t("ui.close")}
            onClick={() => {
              notice.value = undefined;
            }}
          >
            <Glyph name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
