import type { NationId, SiteId } from "../../../shared/state/words.ts";
import { rules, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nameOf } from "../../words/terms.ts";

/** The hazards that seek out this place, and what each does; what struck last quarter first. */
export function SiteHazards({ nation, site }: { nation: NationId; site: SiteId }) {
  const struck = (view.value?.nations[nation]?.struck ?? [])
    .filter((blow) => blow.site === site)
    .map(({ hazard }) => hazard);
  const threats = rules.value?.sites.get(site)?.hazards ?? [];
  const hazards = [...new Set([...struck, ...threats])];
  if (hazards.length === 0) return <p class="muted">{t("places.noHazards")}</p>;
  return (
    <dl class="placeHazards">
      {hazards.map((hazard) => (
        <div key={hazard}>
          <dt>
            {nameOf("hazards", hazard)}
            {struck.includes(hazard) && <span class="isIdle"> · {t("places.struck")}</span>}
          </dt>
          <dd class="small muted">{aboutOf("hazards", hazard)}</dd>
        </div>
      ))}
    </dl>
  );
}
