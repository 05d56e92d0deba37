import { useEffect, useRef, useState } from "preact/hooks";
import { sendChat } from "../../actions/table.ts";
import { rules, table } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t, tList } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { Button } from "../ui/Button.tsx";
import { Swatch } from "../ui/Swatch.tsx";
import { TextField } from "../ui/TextField.tsx";

export function ChatPanel() {
  const [text, setText] = useState("");
  const end = useRef<HTMLLIElement>(null);
  const lines = table.value?.chat ?? [];
  const startYear = rules.value?.scenario.startYear;
  useEffect(() => end.current?.scrollIntoView({ block: "nearest" }), [lines.length]);

  const say = async (words: string) => {
    if (words.trim() !== "" && (await sendChat(words.trim()))) setText("");
  };

  return (
    <div class="chat">
      {lines.length === 0 && <p class="muted">{t("chat.empty")}</p>}
      <ol class="chatLines" aria-live="polite">
        {lines.map((line, index) => (
          <li key={index}>
            <p class="small muted">
              {line.nation !== "" && <Swatch nation={line.nation} />} {line.name}
              {line.nation !== "" && `, ${nationName(line.nation)}`} · {quarter(line.turn, startYear)}
            </p>
            <p>{line.text}</p>
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <div class="chatSay">
        <div class="chatPhrases">
          {tList("chat.phrases").map((phrase) => (
            <Button key={phrase} onClick={() => void say(phrase)}>
              {phrase}
            </Button>
          ))}
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void say(text);
          }}
        >
          <TextField label={t("chat.label")} isLabelUnseen value={text} maxLength={300} onInput={setText} />
          <Button type="submit" kind="main" isDisabled={text.trim() === ""}>
            {t("chat.send")}
          </Button>
        </form>
      </div>
    </div>
  );
}
