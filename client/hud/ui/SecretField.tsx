import { useId } from "preact/hooks";

export interface SecretFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** What nobody else in the room should read. */
export function SecretField({ label, value, onInput }: SecretFieldProps) {
  const id = useId();
  return (
    <div>
      <label class="fieldLabel" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="password"
        value={value}
        maxLength={200}
        autocomplete="current-password"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
