import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { announcement } from "../../store/table.ts";
import { t } from "../../words/index.ts";

/** What whoever watches over the server says to all, until it is put away. */
export function Announced() {
  const text = announcement.value;
  return (
    <div class="announced" role="status">
      {text !== undefined && (
        <div class="announcedBody">
          <p>
            <span class="small muted">{t("announced.from")}</span> {text}
          </p>
          <Button
            kind="quiet"
            isIcon
            label={t("ui.close")}
            onClick={() => {
              announcement.value = undefined;
            }}
          >
            <Glyph name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
