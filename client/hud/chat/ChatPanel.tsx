import { useEffect, useRef } from "preact/hooks";
import { CHAT_MODES } from "../../../shared/protocol/chat.ts";
import { setChatMode } from "../../actions/table.ts";
import { isHost, rules, table, talk, talksWith, view } from "../../store/store.ts";
import { unreadFrom } from "../../store/unread.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { nationName } from "../../words/terms.ts";
import { lineWords } from "../explain/chatWords.ts";
import { nationInSentence } from "../explain/nationInSentence.ts";
import { Button } from "../ui/Button.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Select } from "../ui/Select.tsx";
import { Swatch } from "../ui/Swatch.tsx";
import { FreeText, Phrases } from "./Say.tsx";

/** What was said at the table, and what can be said. */
export function ChatPanel() {
  const end = useRef<HTMLLIElement>(null);
  const alone = talksWith.value;
  const lines =
    alone === undefined
      ? (table.value?.chat ?? [])
      : talk.value.filter(({ nation, to }) => nation === alone || to === alone);
  const mode = table.value?.chatMode ?? "free";
  const startYear = rules.value?.scenario.startYear;
  useEffect(() => end.current?.scrollIntoView({ block: "nearest" }), [lines.length, alone]);
  return (
    <div class="chat">
      <Audience />
      <Unread />
      {lines.length === 0 && <p class="muted">{t("chat.empty")}</p>}
      <ol class="chatLines" aria-live="polite">
        {lines.map((line, index) => (
          <li key={index}>
            <p class="small muted">
              {line.nation !== "" && <Swatch nation={line.nation} />} {line.name}
              {line.nation !== "" && `, ${nationName(line.nation)}`} · {quarter(line.turn, startYear)}
            </p>
            <p>{lineWords(line)}</p>
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <div class="chatSay">
        {mode === "off" ? (
          <p class="muted">{refusalInWords({ code: "chatOff" })}</p>
        ) : (
          <>
            {mode === "free" ? <FreeText /> : <p class="small muted">{refusalInWords({ code: "phrasesOnly" })}</p>}
            <Phrases />
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

/** Whom one talks to: all at the table, or the people of one nation. */
function Audience() {
  const me = view.value?.me;
  const seats = Object.values(table.value?.seats ?? {});
  const others = seats.filter(({ nation, name, isBot }) => nation !== me && name !== "" && !isBot);
  if (me === undefined || others.length === 0) return null;
  return (
    <>
      <Select
        label={t("chat.to")}
        options={[
          { value: "", label: t("chat.toAll") },
          ...others.map(({ nation, name }) => ({ value: nation, label: `${nationName(nation)}, ${name}` })),
        ]}
        value={talksWith.value ?? ""}
        onChange={(nation) => {
          talksWith.value = nation === "" ? undefined : nation;
        }}
      />
      {talksWith.value !== undefined && (
        <p class="small muted">{t(table.value?.lesson ? "chat.aloneInLesson" : "chat.alone")}</p>
      )}
    </>
  );
}

/** The way to what was said elsewhere than where one looks. */
const Unread = () => (
  <div role="status">
    {unreadFrom.value.map((audience) => (
      <Button
        key={audience ?? ""}
        kind="quiet"
        onClick={() => {
          talksWith.value = audience;
        }}
      >
        {audience === undefined ? t("chat.newToAll") : t("chat.newAlone", { nation: nationInSentence(audience) })}
      </Button>
    ))}
  </div>
);
