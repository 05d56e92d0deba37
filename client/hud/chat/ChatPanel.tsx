import { useEffect, useRef } from "preact/hooks";
import { CHAT_MODES } from "../../../shared/protocol/chat.ts";
import type { ChatLine } from "../../../shared/protocol/table.ts";
import { setChatMode } from "../../actions/table.ts";
import { isHost, rules, table } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { nationName } from "../../words/terms.ts";
import { Choice } from "../ui/Choice.tsx";
import { Swatch } from "../ui/Swatch.tsx";
import { FreeText, Phrases } from "./Say.tsx";

/** What was said at the table, and what can be said. */
export function ChatPanel() {
  const end = useRef<HTMLLIElement>(null);
  const lines = table.value?.chat ?? [];
  const mode = table.value?.chatMode ?? "free";
  const startYear = rules.value?.scenario.startYear;
  useEffect(() => end.current?.scrollIntoView({ block: "nearest" }), [lines.length]);
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
            <p>{said(line)}</p>
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <div class="chatSay">
        {mode === "off" ? (
          <p class="muted">{refusalInWords({ code: "chatOff" })}</p>
        ) : (
          <>
            <Phrases />
            {mode === "free" ? <FreeText /> : <p class="small muted">{refusalInWords({ code: "phrasesOnly" })}</p>}
          </>
        )}
        {isHost.value && (
          <Choice
            label={t("chat.mode")}
            value={mode}
            options={CHAT_MODES.map((value) => ({ value, label: t(`chat.modes.${value}`) }))}
            onChange={(next) => void setChatMode(next)}
          />
        )}
      </div>
    </div>
  );
}

/** A phrase is read in the reader's own language. */
const said = ({ text, phrase }: ChatLine): string => (phrase === "" ? text : t(`chat.phrases.${phrase}`));
