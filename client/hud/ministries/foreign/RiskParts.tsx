import type { Position } from "../../../../shared/state/position.ts";
import { pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf, nationName } from "../../../words/terms.ts";
import { Explained } from "../../explain/Explained.tsx";
import { nationInSentence, startSentence } from "../../explain/nationInSentence.ts";
import { Bar } from "../../ui/Bar.tsx";
import { accentOf, Swatch } from "../../ui/Swatch.tsx";

/** Whose doing last quarter's world risk was, and who is bound for it. */
export function RiskParts({ at }: { at: Position }) {
  const { nations, world } = at;
  const makers = Object.values(nations)
    .filter(({ riskMadeBp }) => riskMadeBp !== 0)
    .sort((a, b) => b.riskMadeBp - a.riskMadeBp);
  const most = Math.max(...makers.map(({ riskMadeBp }) => riskMadeBp), 100);
  return (
    <>
      <Explained figure="riskMade" label={t("ministries.foreign.ourRisk")} />
      {makers.length === 0 && <p class="muted">{t("ministries.foreign.noRisk")}</p>}
      <ul class="lines">
        {makers.map(({ id, riskMadeBp }) => (
          <li key={id}>
            <span>
              <Swatch nation={id} /> {nationName(id)}
            </span>
            <span>{pointsFine(riskMadeBp)}</span>
            <Bar value={riskMadeBp} max={most} colour={accentOf(id)} />
          </li>
        ))}
      </ul>
      <p class="small muted">
        {t("ministries.foreign.riskFades", { points: pointsFine(Math.round(at.rules.constants.riskDecay * 100)) })}
      </p>
      {world.bound.map(({ nation, accord, until }) => (
        <p key={`${nation}${accord}`} class="small">
          {t("ministries.foreign.bound", {
            nation: startSentence(nationInSentence(nation)),
            accord: nameOf("accords", accord),
            count: until - world.turn,
          })}
        </p>
      ))}
    </>
  );
}
