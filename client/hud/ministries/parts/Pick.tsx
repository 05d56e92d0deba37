import { useId } from "preact/hooks";
import { ONE } from "../../../../shared/state/maths.ts";
import { Bar } from "../../ui/Bar.tsx";

export interface PickOption<T extends string> {
  value: T;
  name: string;
  /** What it costs, holds, or why it can't be had. */
  note?: string;
  isDisabled?: boolean;
  /** A share of the whole, in basis points, and a limit to it. */
  bar?: { valueBp: number; markBp: number };
  /** Options of one family stand under its heading. */
  heading?: string | undefined;
}

export interface PickProps<T extends string> {
  label: string;
  options: readonly PickOption<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several, each with a line of its own. */
export function Pick<T extends string>({ label, options, value, onChange }: PickProps<T>) {
  const name = useId();
  return (
    <fieldset class="pick">
      <legend class="fieldLabel">{label}</legend>
      {options.map((option, index) => (
        <div key={option.value}>
          {option.heading !== undefined && option.heading !== options[index - 1]?.heading && (
            <p class="pickHeading">{option.heading}</p>
          )}
          <label class={option.isDisabled ? "pickRow isUnavailable" : "pickRow"}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.isDisabled ?? false}
              onChange={() => onChange(option.value)}
            />
            <span class="pickName">{option.name}</span>
            {option.bar && (
              <span class="pickBar">
                <Bar value={option.bar.valueBp} max={ONE} mark={option.bar.markBp} />
              </span>
            )}
            {option.note !== undefined && <span class="pickNote">{option.note}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
