import { useEffect, useState } from "preact/hooks";
import { computeOnline, underWayMW } from "../../../shared/formulas/compute.ts";
import type { Position } from "../../../shared/state/position.ts";
import type { SiteId } from "../../../shared/state/words.ts";
import { selection } from "../../store/store.ts";
import { gw } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { Explained } from "../explain/Explained.tsx";
import { Figure } from "../ui/Figure.tsx";
import { BuildHere } from "./energy/BuildHere.tsx";
import { SiteStands } from "./energy/SiteStands.tsx";
import { UnderWay } from "./energy/UnderWay.tsx";
import { Binds } from "./parts/Binds.tsx";
import { Control } from "./parts/Control.tsx";
import { Ministry } from "./parts/Ministry.tsx";
import { Pick } from "./parts/Pick.tsx";

/** Power, halls and fabs at the nation's sites. */
export function Energy() {
  return <Ministry id="energy">{(at) => <EnergyGroups at={at} />}</Ministry>;
}

function EnergyGroups({ at }: { at: Position }) {
  const [chosen, choose] = useState<SiteId | undefined>(undefined);
  const selected = selection.value?.kind === "site" ? selection.value.id : undefined;
  // A site touched on the map is the one to build at.
  useEffect(() => choose(undefined), [selected]);
  const ids = Object.keys(at.nation.sites);
  const site = chosen ?? (selected !== undefined && ids.includes(selected) ? selected : ids[0]);
  const online = computeOnline(at);
  if (site === undefined) return null;
  return (
    <>
      <div class="figures">
        <Figure
          label={t("ministries.power")}
          value={gw(online.powerMW)}
          tone={online.binds === "power" ? "binds" : "plain"}
        />
        <Figure
          label={t("ministries.halls")}
          value={gw(online.hallsMW)}
          tone={online.binds === "halls" ? "binds" : "plain"}
        />
        <Explained figure="online" label={t("ministries.online")} />
        <Figure
          label={t("ministries.underWay")}
          value={gw(underWayMW(at))}
          note={t("ministries.energy.underWayNote")}
        />
      </div>
      <Binds online={online} />
      <Control title={t("ministries.energy.build")} isOpen>
        <Pick
          label={t("ministries.energy.site")}
          options={ids.map((id) => ({ value: id, name: nameOf("sites", id), note: siteNote(at, id) }))}
          value={site}
          onChange={choose}
        />
        <SiteStands at={at} site={site} />
        <BuildHere at={at} site={site} />
      </Control>
      <Control title={t("ministries.energy.projects")} now={gw(underWayMW(at))}>
        <UnderWay at={at} />
      </Control>
    </>
  );
}

function siteNote(at: Position, id: SiteId): string {
  const here = at.nation.sites[id];
  const powerMW = Object.values(here?.plantsMW ?? {}).reduce((sum, mw) => sum + mw, 0);
  return t("ministries.energy.siteNote", { power: gw(powerMW), halls: gw(here?.hallsMW ?? 0) });
}
