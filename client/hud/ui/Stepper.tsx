import { t } from "../../words/index.ts";

export interface StepperProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  format?: (value: number) => string;
}

/** A quantity in a few steps: − value +. */
export function Stepper({ label, value, min, max, step, onChange, format = String }: StepperProps) {
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one line with its controls
    <div class="stepper" role="group" aria-label={label}>
      <span>{label}</span>
      <span class="stepperControls">
        <button
          type="button"
          aria-label={t("ui.lessOf", { what: label })}
          disabled={value <= min}
          onClick={() => to(value - step)}
        >
          −
        </button>
        <output>{format(value)}</output>
        <button
          type="button"
          aria-label={t("ui.moreOf", { what: label })}
          disabled={value >= max}
          onClick={() => to(value + step)}
        >
          +
        </button>
      </span>
    </div>
  );
}
