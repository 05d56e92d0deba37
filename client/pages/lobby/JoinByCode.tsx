import { useState } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { TextField } from "../../hud/ui/TextField.tsx";
import { isLesson } from "../../session/server.ts";
import { t } from "../../words/index.ts";

export function JoinByCode() {
  const [code, setCode] = useState("");
  /** The code of a table, or of a lesson. */
  const find = async (of: string) => go((await isLesson(of)) ? `/c/${of}` : `/m/${of}`);
  const clean = code.trim().toUpperCase();
  return (
    <form
      class="joinByCode"
      onSubmit={(event) => {
        event.preventDefault();
        if (clean !== "") void find(clean);
      }}
    >
      <TextField label={t("lobby.code")} value={code} maxLength={12} onInput={setCode} />
      <Button type="submit" isDisabled={clean === ""}>
        {t("lobby.join")}
      </Button>
    </form>
  );
}
