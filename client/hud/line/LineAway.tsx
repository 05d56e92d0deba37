import type { Signal } from "@preact/signals";
import type { LineState } from "../../store/line.ts";
import { t } from "../../words/index.ts";
import { awayInWords } from "../../words/refusal.ts";
import { Button } from "../ui/Button.tsx";

interface LineAwayProps {
  state: Signal<LineState>;
  /** Whether the page holds something that it sends when the line is back. */
  hasPlan?: boolean;
  onTry: () => void;
}

/** Why there is no line just now, and what comes of that. Says nothing while all is well. */
export function LineAway({ state: { value }, hasPlan = false, onTry }: LineAwayProps) {
  return (
    <div class="lineAway" role="status">
      {value.is === "away" && (
        <p class="lineAwayBody">
          <span>{awayInWords(value.because, hasPlan ? "line.comesBackWithPlan" : "line.comesBack")}</span>
          <Button onClick={onTry}>{t("line.tryNow")}</Button>
        </p>
      )}
    </div>
  );
}
