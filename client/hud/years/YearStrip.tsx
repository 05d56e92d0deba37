import { banksOf } from "../../../shared/score/banks.ts";
import { leaderOfYear } from "../../../shared/score/board.ts";
import type { View } from "../../../shared/view/view.ts";
import { t } from "../../words/index.ts";
import { accentOf } from "../ui/Swatch.tsx";
import "./years.css";

/** The match as its years: each as wide as it counts, those that are banked in the colour of who made most of them. */
export function YearStrip({ view: { world, nations } }: { view: View }) {
  const banks = banksOf(world.turns);
  const count = banks.filter(({ turn }) => turn < world.turn).length;
  return (
    <div class="yearStrip" role="img" aria-label={t("years.strip", { count, all: banks.length })}>
      {banks.map(({ year, turn, shareBp }, index) => {
        const begins = (banks[index - 1]?.turn ?? -1) + 1;
        const passed = Math.min(1, Math.max(0, (world.turn - begins) / (turn + 1 - begins)));
        const leader = leaderOfYear(nations, year);
        const isBanked = passed === 1;
        return (
          <span key={year} class={isBanked ? "isBanked" : ""} style={{ flexGrow: shareBp }}>
            <span
              style={{
                width: `${passed * 100}%`,
                ...(isBanked && leader !== undefined ? { background: accentOf(leader) } : {}),
              }}
            />
          </span>
        );
      })}
    </div>
  );
}
