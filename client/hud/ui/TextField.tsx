import { useId } from "preact/hooks";

export interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** None where what is too long is told instead of cut, as in names: half a picture is another one. */
  maxLength?: number;
  /** What is wrong with the value. */
  fault?: string | undefined;
  placeholder?: string;
  isLabelUnseen?: boolean;
  autocomplete?: "nickname" | "off";
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label class={props.isLabelUnseen ? "unseen" : "fieldLabel"} for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        value={props.value}
        maxLength={props.maxLength}
        aria-invalid={props.fault === undefined ? undefined : true}
        aria-describedby={props.fault === undefined ? undefined : `${id}-fault`}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete ?? "off"}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.fault !== undefined && (
        <p id={`${id}-fault`} class="fieldFault small" role="status">
          {props.fault}
        </p>
      )}
    </div>
  );
}
