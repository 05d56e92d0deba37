import { nickname, whyNotNickname } from "../actions/nickname.ts";
import { TextField } from "../hud/ui/TextField.tsx";
import { t } from "../words/index.ts";
import { spareName } from "./spareName.ts";

/** The name that others at the table see, with the one that is taken when none is given. */
export function NicknameField() {
  return (
    <TextField
      label={t("lobby.nickname")}
      value={nickname.value}
      fault={whyNotNickname.value && t(`refusals.table.${whyNotNickname.value}`)}
      placeholder={spareName()}
      autocomplete="nickname"
      onInput={(value) => {
        nickname.value = value;
      }}
    />
  );
}
