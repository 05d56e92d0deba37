import type { ComponentChildren } from "preact";

export interface ButtonProps {
  onClick?: (() => void) | undefined;
  children: ComponentChildren;
  kind?: "main" | "plain" | "quiet" | undefined;
  isLarge?: boolean;
  isIcon?: boolean;
  isDisabled?: boolean;
  isPressed?: boolean;
  /** What it does, where the content alone doesn't say it. */
  label?: string;
  type?: "button" | "submit";
  class?: string;
}

export function Button(props: ButtonProps) {
  const classes = ["button", props.kind ?? "plain", props.isLarge && "large", props.isIcon && "icon", props.class];
  return (
    <button
      type={props.type ?? "button"}
      class={classes.filter(Boolean).join(" ")}
      onClick={() => props.onClick?.()}
      disabled={props.isDisabled ?? false}
      aria-pressed={props.isPressed}
      aria-label={props.label}
      title={props.label}
    >
      {props.children}
    </button>
  );
}
