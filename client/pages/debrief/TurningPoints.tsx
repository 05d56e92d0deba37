import type { TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import { orderWords } from "../../hud/explain/orderWords.ts";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { quarter, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { type Led, scoreIn } from "./lessonData.ts";

interface TurningPointsProps {
  led: Led;
  points: readonly TurningPoint[];
  pupils: string;
}

/** The orders of one nation at one table that mattered most. */
export function TurningPoints({ led, points, pupils }: TurningPointsProps) {
  const { startYear } = led.at;
  const result = scoreIn(led.at, led.nation) ?? 0;
  return (
    <article class="pointsCard">
      <h3>
        <Swatch nation={led.nation} /> {nationName(led.nation)}
      </h3>
      <p class="small muted">
        {t("board.table", { number: led.table + 1 })} · {pupils}
      </p>
      <ol>
        {points.map(({ turn, order, gainBp }) => (
          <li key={`${turn}${JSON.stringify(order)}`}>
            <span class="small muted">{quarter(turn, startYear)}</span> {orderWords(order)}
            <p class="small">
              {t(gainBp >= 0 ? "debrief.gained" : "debrief.cost", {
                points: score(Math.abs(gainBp)),
                without: score(result - gainBp),
                result: score(result),
              })}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
