import { gw } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Slider } from "../../ui/Slider.tsx";

const STEP_MW = 100;

export interface AmountProps {
  label?: string;
  mw: number;
  /** Most that makes sense here: room, or what the treasury reaches. */
  mostMW: number;
  onChange: (mw: number) => void;
}

/** Power in steps of 100 MW; less where there is not room for so much. */
export function Amount({ label, mw, mostMW, onChange }: AmountProps) {
  const least = Math.min(STEP_MW, Math.max(10, mostMW));
  const most = mostMW < STEP_MW ? least : Math.floor(mostMW / STEP_MW) * STEP_MW;
  return (
    <Slider
      label={label ?? t("ministries.amount")}
      value={Math.min(mw, most)}
      min={least}
      max={most}
      step={STEP_MW}
      onChange={onChange}
      format={gw}
      isDisabled={most <= least}
    />
  );
}

/** The quantity that an order carries for the slider's place. */
export const clampMW = (mw: number, mostMW: number): number =>
  mostMW < STEP_MW ? Math.max(10, mostMW) : Math.min(mw, Math.floor(mostMW / STEP_MW) * STEP_MW);
