import { useState } from "preact/hooks";
import { TextField } from "../../hud/ui/TextField.tsx";
import { t } from "../../words/index.ts";
import { Sure } from "./Sure.tsx";

/** Deletes a match or a lesson that is not open just now: somebody has asked for it, and says its code. */
export function DeleteByCode({ onDelete }: { onDelete: (code: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState("");
  const [gone, setGone] = useState<string | undefined>();
  const code = typed.trim().toUpperCase();
  return (
    <form class="adminToken" onSubmit={(event) => event.preventDefault()}>
      <TextField label={t("admin.deleteCode")} value={typed} maxLength={12} onInput={setTyped} />
      {code !== "" && (
        <Sure
          label={t("admin.delete")}
          about={t("admin.deleteWhich", { code })}
          onSure={async () => {
            setGone(undefined);
            if (!(await onDelete(code))) return;
            setGone(code);
            setTyped("");
          }}
        />
      )}
      {gone !== undefined && <p role="status">{t("admin.deleted", { code: gone })}</p>}
    </form>
  );
}
