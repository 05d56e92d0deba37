import "../words/pack.ts";
import { useEffect, useState } from "preact/hooks";
import type { Keeping } from "../../shared/protocol/protocol.ts";
import { go } from "../actions/address.ts";
import { Button } from "../hud/ui/Button.tsx";
import { keeping } from "../session/server.ts";
import { t } from "../words/index.ts";
import "./teach/pack.css";

/** What is kept, and for how long, on one page: the times are those of this server. */
export function PrivacyPage() {
  const [kept, setKept] = useState<Keeping | undefined>();
  useEffect(() => void keeping().then(setKept), []);
  return (
    <main class="packPage">
      <h1>{t("privacy.title")}</h1>
      {(["lesson", "match", "talk", "device", "away", "counted"] as const).map((part) => (
        <p key={part}>{t(`privacy.${part}`)}</p>
      ))}
      <h2>{t("privacy.deleted")}</h2>
      {kept ? (
        <>
          <p>
            {t("privacy.unusedLesson", { count: kept.lessonDays })}{" "}
            {t("privacy.unusedMatch", { count: kept.matchDays })}
          </p>
          <p>
            {t("privacy.byHand")} {t(kept.isErased ? "privacy.erased" : "privacy.database")}
          </p>
        </>
      ) : (
        <>
          <p>{t("privacy.unused")}</p>
          <p>{t("privacy.byHand")}</p>
        </>
      )}
      <p>{t("privacy.copies")}</p>
      <p>
        <Button onClick={() => go("/teach")}>{t("privacy.teach")}</Button>
      </p>
    </main>
  );
}
