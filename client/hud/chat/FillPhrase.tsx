import { useState } from "preact/hooks";
import { type Filled, isFilled, PHRASES, type Phrase, type Thing } from "../../../shared/protocol/chat.ts";
import { CLAUSES } from "../../../shared/state/state.ts";
import { sendChat } from "../../actions/table.ts";
import { view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { phraseWords } from "../explain/chatWords.ts";
import { ClauseFields, clauseOf, isOfferable } from "../ministries/foreign/ClauseFields.tsx";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { addressee } from "./addressee.ts";

/** A phrase whose blanks are filled by choosing: it reads as it will be said, and each reader has it in their own language. */
export function FillPhrase({ phrase, onDone }: { phrase: Phrase; onDone: () => void }) {
  const [filled, fill] = useState<Filled>({});
  const seen = view.value;
  if (!seen) return null;
  const say = async () => {
    if (await sendChat({ phrase, filled, ...addressee() })) onDone();
  };
  return (
    <form
      class="fillPhrase"
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <p class="dealSentence">{phraseWords(phrase, filled)}</p>
      {PHRASES[phrase].map((blank) =>
        blank === "nation" ? (
          <Select
            key={blank}
            label={t("chat.nation")}
            options={[
              { value: "", label: t("ministries.deal.choose") },
              ...seen.world.order.filter((id) => id !== seen.me).map((id) => ({ value: id, label: nationName(id) })),
            ]}
            value={filled.nation ?? ""}
            onChange={(nation) => fill({ ...filled, nation: nation === "" ? undefined : nation })}
          />
        ) : (
          <ThingField
            key={blank}
            label={t(`chat.${blank}`)}
            thing={filled[blank]}
            onChange={(thing) => fill({ ...filled, [blank]: thing })}
          />
        ),
      )}
      <div class="actions">
        <Button type="submit" kind="main" isDisabled={!isFilled(phrase, filled)}>
          {t("chat.sayIt")}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t("chat.sayNothing")}
        </Button>
      </div>
    </form>
  );
}

interface ThingFieldProps {
  label: string;
  thing: Thing | undefined;
  onChange: (thing: Thing | undefined) => void;
}

function ThingField({ label, thing, onChange }: ThingFieldProps) {
  const agenda = view.value?.world.agenda ?? [];
  return (
    <fieldset class="clauses">
      <Select
        label={label}
        options={[
          { value: "", label: t("ministries.deal.choose") },
          ...CLAUSES.filter((kind) => isOfferable(kind, agenda)).map((kind) => ({
            value: kind,
            label: t(`ministries.clauseNames.${kind}`),
          })),
        ]}
        value={thing?.kind ?? ""}
        onChange={(chosen) => {
          const kind = CLAUSES.find((one) => one === chosen);
          onChange(kind && clauseOf(kind, agenda));
        }}
      />
      {thing && <ClauseFields clause={thing} agenda={agenda} giver={undefined} onChange={onChange} />}
    </fieldset>
  );
}
