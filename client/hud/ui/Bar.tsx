/** What a colour means, everywhere: `binds` holds us back, `idle` stands unused. */
export type Tone = "action" | "binds" | "idle" | "positive" | "plain";

export interface BarProps {
  value: number;
  max: number;
  tone?: Tone;
  /** A second figure on the same scale, drawn as a line. */
  mark?: number | undefined;
  /** Colour of its own, such as a nation's accent. */
  colour?: string | undefined;
}

const shareOf = (value: number, max: number) => (max <= 0 ? 0 : Math.max(0, Math.min(100, (100 * value) / max)));

/** A thin line of colour; the figure beside it says the same in words, so readers of the screen pass over it. */
export function Bar({ value, max, tone = "action", mark, colour }: BarProps) {
  return (
    <div class={`track tone-${tone}`} aria-hidden="true">
      <div
        class="trackFill"
        style={{ width: `${shareOf(value, max)}%`, ...(colour === undefined ? {} : { background: colour }) }}
      />
      {mark !== undefined && <div class="trackMark" style={{ left: `${shareOf(mark, max)}%` }} />}
    </div>
  );
}
