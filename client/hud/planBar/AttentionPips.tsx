import { t } from "../../words/index.ts";

/** Attention of this quarter: a filled point for each that is left. */
export function AttentionPips({ left, all }: { left: number; all: number }) {
  const words = t("plan.attentionLeft", { left, all });
  return (
    <span class="pips" role="img" aria-label={`${t("plan.attention")}: ${words}`} title={words}>
      {Array.from({ length: all }, (_, index) => (
        <span key={index} class={index < left ? "isLeft" : ""} />
      ))}
    </span>
  );
}
