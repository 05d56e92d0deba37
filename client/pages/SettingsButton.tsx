import { openSettings } from "../actions/settings.ts";
import { Button } from "../hud/ui/Button.tsx";
import { Glyph } from "../hud/ui/Glyph.tsx";
import { t } from "../words/index.ts";

/** The way to the settings from a page without a rail. */
export function SettingsButton() {
  return (
    <Button kind="quiet" class="settingsButton" onClick={openSettings}>
      <Glyph name="settings" />
      {t("settings.title")}
    </Button>
  );
}
