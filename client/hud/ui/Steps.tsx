import { Slider, type SliderProps } from "./Slider.tsx";

interface StepsProps extends Omit<SliderProps, "min" | "max" | "step"> {
  /** What can be chosen, from the least to the most; the last need not be a whole step after the one before. */
  values: readonly number[];
}

/** A slider over certain values. Its last is the most that there is to the last bit, and none lies beyond it. */
export function Steps({ values, value, onChange, format = String, isDisabled = false, label }: StepsProps) {
  const last = values.length - 1;
  const place = values.findLastIndex((one) => one <= value);
  return (
    <Slider
      label={label}
      value={Math.max(0, place)}
      min={0}
      max={Math.max(1, last)}
      step={1}
      onChange={(index) => onChange(values[Math.min(index, last)] ?? value)}
      format={(index) => format(values[Math.min(index, last)] ?? value)}
      isDisabled={isDisabled || last < 1}
    />
  );
}

/** Whole steps up to the most, and the most itself; finer steps below the first. */
export function stepsTo(most: number, step: number, finer: number): number[] {
  const unit = most < step ? finer : step;
  const whole = Array.from({ length: Math.max(0, Math.floor(most / unit)) }, (_, index) => (index + 1) * unit);
  const end = Math.floor(most / finer) * finer;
  if (whole.length === 0) return [finer];
  return whole.at(-1) === end ? whole : [...whole, end];
}
