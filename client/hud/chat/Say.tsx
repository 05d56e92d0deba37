import { useState } from "preact/hooks";
import { PHRASES } from "../../../shared/protocol/chat.ts";
import { sendChat } from "../../actions/table.ts";
import { talksWith } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";

/** Who is to read it: a nation alone, or all. */
const addressee = () => (talksWith.value === undefined ? {} : { to: talksWith.value });

export function Phrases() {
  return (
    <div class="chatPhrases">
      {PHRASES.map((phrase) => (
        <Button key={phrase} onClick={() => void sendChat({ phrase, ...addressee() })}>
          {t(`chat.phrases.${phrase}`)}
        </Button>
      ))}
    </div>
  );
}

export function FreeText() {
  const [text, setText] = useState("");
  const isEmpty = text.trim() === "";
  const say = async () => {
    if (!isEmpty && (await sendChat({ text: text.trim(), ...addressee() }))) setText("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <TextField
        label={t(talksWith.value === undefined ? "chat.label" : "chat.labelAlone")}
        isLabelUnseen
        value={text}
        maxLength={300}
        onInput={setText}
      />
      <Button type="submit" kind="main" isDisabled={isEmpty}>
        {t("chat.send")}
      </Button>
    </form>
  );
}
