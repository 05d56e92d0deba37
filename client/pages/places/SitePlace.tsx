import { useEffect, useRef } from "preact/hooks";
import type { NationId, SiteId } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { isLocked } from "../../actions/plan.ts";
import { BuildHere } from "../../hud/ministries/energy/BuildHere.tsx";
import { Group } from "../../hud/ministries/parts/Group.tsx";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { position, selection } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nameOf, nationName } from "../../words/terms.ts";
import { Buildables } from "./Buildables.tsx";
import { SiteHazards } from "./SiteHazards.tsx";
import { StandsHere } from "./StandsHere.tsx";
import { UnderWayHere } from "./UnderWayHere.tsx";

/** One site: what stands, what rises, what threatens, and on one's own ground what can be built. */
export function SitePlace({ seen, nation, id }: { seen: View; nation: NationId; id: SiteId }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Who came here from the list by keyboard goes on from the name of the place.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const isOwn = nation === seen.me;
  const at = isOwn ? position.value : undefined;
  return (
    <div class="places ministry">
      <header class="placeHead">
        <Button
          kind="quiet"
          onClick={() => {
            selection.value = undefined;
          }}
        >
          <Glyph name="undo" /> {t("places.back")}
        </Button>
        <h3 ref={heading} tabIndex={-1}>
          {nameOf("sites", id)}
        </h3>
        <p class="small muted">
          <Swatch nation={nation} /> {nationName(nation)}
        </p>
        <p>{aboutOf("sites", id)}</p>
      </header>
      <Group title={t("places.stands")}>
        <StandsHere seen={seen} nation={nation} site={id} />
      </Group>
      <Group title={t("places.underWay")}>
        {at ? <UnderWayHere at={at} site={id} /> : <p class="muted">{t("places.hiddenUnderWay")}</p>}
      </Group>
      <Group title={t("places.hazards")}>
        <SiteHazards nation={nation} site={id} />
      </Group>
      {at && (
        <Group title={t("places.canBuild")}>
          <Buildables at={at} site={id} />
          <fieldset class="placeBuild" disabled={isLocked()}>
            <legend class="fieldLabel">{t("places.build")}</legend>
            <BuildHere at={at} site={id} />
          </fieldset>
        </Group>
      )}
    </div>
  );
}
