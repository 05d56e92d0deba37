import { Bar, type BarProps } from "./Bar.tsx";

export interface MeterProps extends BarProps {
  label: string;
  /** The figure in words. */
  text: string;
}

/** A figure with its bar: label left, value right, line below. */
export function Meter({ label, text, tone = "action", ...bar }: MeterProps) {
  return (
    <div class={`meter tone-${tone}`}>
      <span>{label}</span>
      <strong class="toned">{text}</strong>
      <Bar tone={tone} {...bar} />
    </div>
  );
}
