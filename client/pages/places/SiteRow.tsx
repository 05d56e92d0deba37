import { sumOf } from "../../../shared/state/maths.ts";
import type { NationId, SiteId } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { selection } from "../../store/store.ts";
import { gw } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

/** One site in a line; chosen, it opens here and is shown on the map. */
export function SiteRow({ seen, nation, site }: { seen: View; nation: NationId; site: SiteId }) {
  const here = seen.nations[nation]?.sites[site];
  if (!here) return null;
  const underWay = nation === seen.me ? (seen.cabinet?.projects.filter((project) => project.site === site) ?? []) : [];
  const notes = [
    t("places.site", { power: gw(sumOf(Object.values(here.plantsMW), (mw) => mw)), halls: gw(here.hallsMW) }),
    here.fabs > 0 ? t("places.fabs", { count: here.fabs }) : undefined,
    underWay.length > 0 ? t("places.building", { count: underWay.length }) : undefined,
  ];
  return (
    <button
      type="button"
      onClick={() => {
        selection.value = { kind: "site", id: site, nation };
      }}
    >
      <span>{nameOf("sites", site)}</span>
      <span class="small muted">{notes.filter(Boolean).join(" · ")}</span>
    </button>
  );
}
