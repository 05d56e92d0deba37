import type { NationId, SiteId } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { count, gw } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

/** What stands at a site, the largest first. */
export function StandsHere({ seen, nation, site }: { seen: View; nation: NationId; site: SiteId }) {
  const here = seen.nations[nation]?.sites[site];
  if (!here) return null;
  const plants = Object.entries(here.plantsMW)
    .filter(([, mw]) => mw > 0)
    .sort((a, b) => b[1] - a[1]);
  const lines: [name: string, figure: string][] = [
    ...(here.hallsMW > 0 ? [[nameOf("buildings", "hall"), gw(here.hallsMW)] as [string, string]] : []),
    ...plants.map(([plant, mw]): [string, string] => [nameOf("plants", plant), gw(mw)]),
    ...(here.fabs > 0 ? [[nameOf("buildings", "fab"), count(here.fabs)] as [string, string]] : []),
  ];
  if (lines.length === 0) return <p class="muted">{t("places.nothing")}</p>;
  return (
    <ul class="lines">
      {lines.map(([name, figure]) => (
        <li key={name}>
          <span>{name}</span>
          <span>{figure}</span>
        </li>
      ))}
    </ul>
  );
}
