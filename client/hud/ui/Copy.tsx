import { useEffect, useRef, useState } from "preact/hooks";
import { copyText } from "../../device/clipboard.ts";
import { t } from "../../words/index.ts";
import { Button, type ButtonProps } from "./Button.tsx";
import { Glyph } from "./Glyph.tsx";

interface CopyProps {
  text: string;
  label: string;
  kind?: ButtonProps["kind"];
}

/** Copies a link; where the browser lets no page do so, shows it selected and says how the person does it. */
export function Copy({ text, label, kind }: CopyProps) {
  const [done, setDone] = useState<"copied" | "selected" | undefined>();
  const place = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setDone(undefined), [text]);
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(() => {
    if (done === "selected") select();
  }, [done]);
  const copy = async () => {
    if (!place.current) return;
    const isCopied = await copyText(text, place.current);
    setDone(isCopied ? "copied" : "selected");
    if (!isCopied) select();
  };
  return (
    <>
      <span ref={place}>
        <Button kind={kind} onClick={() => void copy()}>
          <Glyph name="copy" />
          {done === "copied" ? t("ui.copied") : label}
        </Button>
      </span>
      <span class="copySelected" role="status">
        {done === "selected" && (
          <>
            <input ref={field} class="input" readOnly value={text} aria-label={label} onFocus={select} />
            <span class="small">{t("ui.selected")}</span>
          </>
        )}
      </span>
    </>
  );
}
