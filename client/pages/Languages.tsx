import { chooseLanguage } from "../actions/language.ts";
import { ownName } from "../device/languages.ts";
import { Button } from "../hud/ui/Button.tsx";
import { LANGUAGES, language, t } from "../words/index.ts";

/** Which languages the game speaks, each called by its own name, for whoever can't read the one that stands here. */
export function Languages() {
  return (
    <nav class="languages" aria-label={t("settings.language")}>
      {LANGUAGES.map((id) => (
        <span key={id} lang={id}>
          <Button kind="quiet" isPressed={id === language()} onClick={() => void chooseLanguage(id)}>
            {ownName(id)}
          </Button>
        </span>
      ))}
    </nav>
  );
}
