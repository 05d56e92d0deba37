import type { Position } from "../../../../shared/state/position.ts";
import type { Project } from "../../../../shared/state/state.ts";
import { gw } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { builtWords, nameOf } from "../../../words/terms.ts";
import { areSitesHeldUp, dueTurn } from "../parts/dueTurn.ts";
import { quarterOf } from "../parts/quarterOf.ts";

/** Everything under construction, the soonest first. */
export function UnderWay({ at }: { at: Position }) {
  const projects = together(at.cabinet.projects);
  if (projects.length === 0) return <p class="muted">{t("ministries.energy.nothingUnderWay")}</p>;
  return (
    <ul class="lines">
      {areSitesHeldUp(at) && <li class="toned tone-binds">{t("slips.heldUpNow")}</li>}
      {projects.map(({ what, site, mw, turnsLeft }) => (
        <li key={`${what}${site}${turnsLeft}`}>
          <span>
            {what === "fab"
              ? nameOf("buildings", "fab")
              : t("ministries.energy.project", { mw: gw(mw), what: builtWords(what) })}
            <span class="muted"> · {nameOf("sites", site)}</span>
          </span>
          <span>{quarterOf(at, dueTurn(at, { turnsLeft }))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Projects of one kind at one site that finish together are one line. */
function together(projects: readonly Project[]): Project[] {
  const lines = new Map<string, Project>();
  for (const project of projects) {
    const key = `${project.what} ${project.site} ${project.turnsLeft}`;
    const line = lines.get(key);
    lines.set(key, line ? { ...line, mw: line.mw + project.mw } : project);
  }
  return [...lines.values()].sort((a, b) => a.turnsLeft - b.turnsLeft);
}
