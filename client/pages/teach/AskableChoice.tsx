import { useState } from "preact/hooks";
import type { Askable } from "../../../shared/content/askable.ts";
import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import { DILEMMA_THEMES, type DilemmaTheme } from "../../../shared/content/words.ts";
import { Select } from "../../hud/ui/Select.tsx";
import { Toggle } from "../../hud/ui/Toggle.tsx";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

interface AskableChoiceProps {
  dilemmas: readonly DilemmaContent[];
  /** Undefined: all of them. */
  askable: Askable | undefined;
  onChange: (askable: Askable | undefined) => void;
}

const ALL = "all";
const LIST = "list";
const isTheme = (value: string): value is DilemmaTheme => DILEMMA_THEMES.some((theme) => theme === value);

/** Which dilemmas a class may be asked: all, those of a theme, or some that its teacher has picked. */
export function AskableChoice({ dilemmas, askable, onChange }: AskableChoiceProps) {
  const [isPicking, setPicking] = useState(false);
  const picked = askable && "dilemmas" in askable ? askable.dilemmas : [];
  const isList = isPicking || picked.length > 0;
  const options = [
    { value: ALL, label: t("teach.askable.all") },
    ...DILEMMA_THEMES.map((theme) => ({ value: theme, label: t(`teach.themes.${theme}`) })),
    { value: LIST, label: t("teach.askable.list"), isDisabled: dilemmas.length === 0 },
  ];
  const pick = (id: string, isOn: boolean) => {
    const next = isOn ? [...picked, id] : picked.filter((other) => other !== id);
    onChange(next.length > 0 ? { dilemmas: next } : undefined);
  };
  return (
    <div class="askableChoice">
      <Select
        label={t("teach.askable.label")}
        options={options}
        value={isList ? LIST : askable && "theme" in askable ? askable.theme : ALL}
        onChange={(value) => {
          setPicking(value === LIST);
          if (value !== LIST) onChange(isTheme(value) ? { theme: value } : undefined);
        }}
      />
      {isList && (
        <>
          <p class="small muted">{t(picked.length > 0 ? "teach.askable.listAbout" : "teach.askable.nonePicked")}</p>
          {DILEMMA_THEMES.map((theme) => (
            <details key={theme} class="disclosure">
              <summary>{t(`teach.themes.${theme}`)}</summary>
              <div class="askableList">
                {dilemmas
                  .filter((dilemma) => dilemma.theme === theme && !dilemma.isSequel)
                  .map(({ id }) => (
                    <Toggle
                      key={id}
                      label={nameOf("dilemmas", id)}
                      isOn={picked.includes(id)}
                      onChange={(isOn) => pick(id, isOn)}
                    />
                  ))}
              </div>
            </details>
          ))}
        </>
      )}
    </div>
  );
}
