import "../words/pack.ts";
import { go } from "../actions/address.ts";
import { Button } from "../hud/ui/Button.tsx";
import { t } from "../words/index.ts";
import "./teach/pack.css";

/** What is kept, on one page. */
export function PrivacyPage() {
  return (
    <main class="packPage">
      <h1>{t("privacy.title")}</h1>
      {["lesson", "device", "match", "away", "delete"].map((part) => (
        <p key={part}>{t(`privacy.${part}`)}</p>
      ))}
      <p>
        <Button onClick={() => go("/teach")}>{t("privacy.teach")}</Button>
      </p>
    </main>
  );
}
