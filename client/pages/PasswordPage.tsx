import { useState } from "preact/hooks";
import { enterServer } from "../actions/entrance.ts";
import { Button } from "../hud/ui/Button.tsx";
import { SecretField } from "../hud/ui/SecretField.tsx";
import { t } from "../words/index.ts";
import { Notice } from "./Notice.tsx";
import { SettingsButton } from "./SettingsButton.tsx";

/** A private server asks for its password, once in each browser. */
export function PasswordPage() {
  const [password, setPassword] = useState("");
  const [isBusy, setBusy] = useState(false);
  return (
    <>
      <main class="door onNight">
        <form
          class="doorBody"
          onSubmit={async (event) => {
            event.preventDefault();
            setBusy(true);
            await enterServer(password);
            setBusy(false);
          }}
        >
          <p class="muted">{t("lobby.title")}</p>
          <h1>{t("entrance.title")}</h1>
          <p>{t("entrance.about")}</p>
          <SecretField label={t("entrance.password")} value={password} onInput={setPassword} />
          <div class="doorActions">
            <Button kind="main" isLarge type="submit" isDisabled={isBusy || password === ""}>
              {t("entrance.enter")}
            </Button>
          </div>
          <div class="doorRest">
            <span />
            <SettingsButton />
          </div>
        </form>
      </main>
      <Notice />
    </>
  );
}
