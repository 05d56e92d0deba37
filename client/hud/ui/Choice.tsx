import { useId } from "preact/hooks";

export interface ChoiceOption<T extends string | number> {
  value: T;
  label: string;
  isDisabled?: boolean;
}

export interface ChoiceProps<T extends string | number> {
  label: string;
  options: readonly ChoiceOption<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  isLabelUnseen?: boolean;
}

/** One of a few, side by side. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={props.isLabelUnseen ? "unseen" : "fieldLabel"}>{props.label}</legend>
      <div class="choiceRow">
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              disabled={option.isDisabled ?? false}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
