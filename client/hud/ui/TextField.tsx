import { useId } from "preact/hooks";

export interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  maxLength: number;
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
        placeholder={props.placeholder}
        autocomplete={props.autocomplete ?? "off"}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}
