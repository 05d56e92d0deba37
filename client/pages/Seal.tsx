import { table } from "../store/table.ts";
import { t } from "../words/index.ts";

/** The seal on the match's chance; at the end also what was under it, so that anybody can check. */
export function Seal() {
  const { seal = "", unsealed = "" } = table.value ?? {};
  return (
    <div class="seal small">
      <p class="muted">{t(unsealed === "" ? "final.sealAbout" : "final.unsealedAbout")}</p>
      <p>
        {t("final.seal")} <code>{seal}</code>
      </p>
      {unsealed !== "" && (
        <p>
          {t("final.unsealed")} <code>{unsealed}</code>
        </p>
      )}
    </div>
  );
}
