import { type Buildable, roomMW } from "../../../../shared/formulas/construction.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { SiteId } from "../../../../shared/state/words.ts";
import { count, gw } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, builtName, nameOf } from "../../../words/terms.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";

/** What stands at a site, and the room left for each kind. */
export function SiteStands({ at, site }: { at: Position; site: SiteId }) {
  const here = at.nation.sites[site];
  if (!here) return null;
  const rows: { what: Buildable; standsMW: number }[] = [
    ...[...at.rules.plants.keys()].map((plant) => ({ what: plant, standsMW: here.plantsMW[plant] ?? 0 })),
    { what: "hall", standsMW: here.hallsMW },
  ];
  return (
    <Disclosure summary={t("ministries.energy.stands", { site: nameOf("sites", site) })}>
      <p class="muted small">{aboutOf("sites", site)}</p>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{t("ministries.energy.kind")}</th>
            <th scope="col">{t("ministries.energy.standing")}</th>
            <th scope="col">{t("ministries.energy.room")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, standsMW }) => (
            <tr key={what}>
              <th scope="row">{builtName(what)}</th>
              <td>{gw(standsMW)}</td>
              <td>{roomWords(roomMW(at, site, what))}</td>
            </tr>
          ))}
          {here.fabs > 0 && (
            <tr>
              <th scope="row">{nameOf("buildings", "fab")}</th>
              <td>{count(here.fabs)}</td>
              <td>{t("ministries.energy.noLimit")}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Disclosure>
  );
}

export const roomWords = (mw: number): string => (Number.isFinite(mw) ? gw(mw) : t("ministries.energy.noLimit"));
