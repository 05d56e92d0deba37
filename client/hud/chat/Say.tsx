import { useState } from "preact/hooks";
import { PHRASE_IDS, PHRASES, type Phrase } from "../../../shared/protocol/chat.ts";
import { sendChat } from "../../actions/table.ts";
import { begunText } from "../../store/begun.ts";
import { talksWith, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { phraseWords } from "../explain/chatWords.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { addressee } from "./addressee.ts";
import { FillPhrase } from "./FillPhrase.tsx";

const hasBlanks = (phrase: Phrase): boolean => PHRASES[phrase].length > 0;

export function Phrases() {
  const [opened, open] = useState<Phrase | undefined>(undefined);
  if (opened !== undefined) return <FillPhrase phrase={opened} onDone={() => open(undefined)} />;
  const plain = PHRASE_IDS.filter((phrase) => !hasBlanks(phrase));
  // Whoever only watches has nothing to bargain with.
  const phrases = view.value?.me === undefined ? plain : [...PHRASE_IDS.filter(hasBlanks), ...plain];
  return (
    <div class="chatPhrases">
      {phrases.map((phrase) => (
        <Button
          key={phrase}
          onClick={() => (hasBlanks(phrase) ? open(phrase) : void sendChat({ phrase, ...addressee() }))}
        >
          {phraseWords(phrase)}
        </Button>
      ))}
    </div>
  );
}

export function FreeText() {
  const to = talksWith.value ?? "";
  const text = begunText.value.get(to) ?? "";
  const write = (written: string) => {
    begunText.value = new Map(begunText.value).set(to, written);
  };
  const isEmpty = text.trim() === "";
  const say = async () => {
    if (!isEmpty && (await sendChat({ text: text.trim(), ...addressee() }))) write("");
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
        onInput={write}
      />
      <Button type="submit" kind="main" isDisabled={isEmpty}>
        {t("chat.send")}
      </Button>
    </form>
  );
}
