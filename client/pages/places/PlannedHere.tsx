import { isLocked, isMine, removeOrder } from "../../actions/plan.ts";
import { orderNames } from "../../hud/explain/orderNames.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { isSamePlace, placeOf } from "../../store/plannedPlaces.ts";
import { beforePlan, draft, type Selection } from "../../store/store.ts";
import { t } from "../../words/index.ts";

/** The orders of the plan that act at a place, each to be taken back. */
export function PlannedHere({ place }: { place: Selection }) {
  const before = beforePlan.value;
  if (!before) return null;
  const names = orderNames(draft.value, before);
  const here = draft.value.flatMap((order, index) =>
    isSamePlace(placeOf(order, before), place, before.me) ? [{ order, index, ...names[index] }] : [],
  );
  if (here.length === 0) return null;
  return (
    <ul class="plannedHere" aria-label={t("places.planned")}>
      {here.map(({ order, index, words, name = "" }) => (
        <li key={index}>
          <span>{words}</span>
          {isMine(order) && !isLocked() && (
            <Button kind="quiet" isIcon label={t("ui.remove", { what: name })} onClick={() => removeOrder(index)}>
              <Glyph name="close" />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
