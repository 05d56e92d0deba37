import { leadTurns } from "../../../shared/formulas/construction.ts";
import type { Position } from "../../../shared/state/position.ts";
import type { SiteId } from "../../../shared/state/words.ts";
import { dueTurn } from "../../hud/ministries/parts/dueTurn.ts";
import { quarterOf } from "../../hud/ministries/parts/quarterOf.ts";
import { Bar } from "../../hud/ui/Bar.tsx";
import { gw } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { builtWords, nameOf } from "../../words/terms.ts";

/** What rises at one of the nation's own sites, how far it is, and when it will stand. */
export function UnderWayHere({ at, site }: { at: Position; site: SiteId }) {
  const projects = at.cabinet.projects
    .filter((project) => project.site === site)
    .sort((a, b) => a.turnsLeft - b.turnsLeft);
  if (projects.length === 0) return <p class="muted">{t("places.noneUnderWay")}</p>;
  return (
    <ul class="placeProjects">
      {projects.map(({ what, mw, turnsLeft }, index) => {
        const all = Math.max(leadTurns(at, what), turnsLeft);
        return (
          // Two projects alike in all are two all the same.
          <li key={`${what} ${mw} ${turnsLeft} ${index}`}>
            <span class="between">
              <span>
                {what === "fab"
                  ? nameOf("buildings", "fab")
                  : t("ministries.energy.project", { mw: gw(mw), what: builtWords(what) })}
              </span>
              <span class="muted">{t("places.ready", { quarter: quarterOf(at, dueTurn(at, { turnsLeft })) })}</span>
            </span>
            <Bar value={all - turnsLeft + 0.5} max={all} />
          </li>
        );
      })}
    </ul>
  );
}
