import type { Position } from "../../../../shared/state/position.ts";
import { gw } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { quarterOf } from "../parts/quarterOf.ts";

/** Everything under construction, the soonest first. */
export function UnderWay({ at }: { at: Position }) {
  const projects = [...at.cabinet.projects].sort((a, b) => a.turnsLeft - b.turnsLeft);
  if (projects.length === 0) return <p class="muted">{t("ministries.energy.nothingUnderWay")}</p>;
  return (
    <ul class="lines">
      {projects.map((project, index) => (
        <li key={`${index}${project.what}${project.site}`}>
          <span>
            {project.what === "fab"
              ? nameOf("buildings", "fab")
              : t("ministries.energy.project", { mw: gw(project.mw), what: t(`orders.what.${project.what}`) })}
            <span class="muted">, {nameOf("sites", project.site)}</span>
          </span>
          <span>{quarterOf(at, at.world.turn + project.turnsLeft)}</span>
        </li>
      ))}
    </ul>
  );
}
