import { useId } from "preact/hooks";
import type { ChoiceOption } from "./Choice.tsx";

export interface SelectProps {
  label: string;
  options: readonly ChoiceOption<string>[];
  value: string;
  onChange: (value: string) => void;
}

/** One of many. */
export function Select({ label, options, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label class="fieldLabel" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
