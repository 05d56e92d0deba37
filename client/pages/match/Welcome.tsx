import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { computeOnline } from "../../../shared/formulas/compute.ts";
import { isLocked } from "../../actions/plan.ts";
import { takeAdvice } from "../../actions/proposals.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { beforePlan, draft } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";

/** Three lines for somebody who has never played, in the first quarter only; what is told next comes once they are put away. */
export function Welcome({ children }: { children: ComponentChildren }) {
  const [isDismissed, setDismissed] = useState(draft.value.length > 0);
  const at = beforePlan.value;
  if (!at || at.world.turn > 0 || isDismissed || isLocked()) return <>{children}</>;
  const lines = [
    {
      head: t("welcome.aimHead"),
      text: t("welcome.aim", { last: quarter(at.world.turns - 1, at.rules.scenario.startYear) }),
    },
    {
      head: t("welcome.turnHead"),
      text: t("welcome.turn", {
        attention: at.cabinet.attention,
        binds: t(`welcome.binds.${computeOnline(at).binds}`),
      }),
    },
    { head: t("welcome.lockHead"), text: t("welcome.lock") },
  ];
  return (
    <section class="card welcome">
      <h2>{t("welcome.title", { nation: nationName(at.me) })}</h2>
      <dl>
        {lines.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="cardActions">
        <Button
          kind="main"
          onClick={() => {
            takeAdvice();
            setDismissed(true);
          }}
        >
          {t("welcome.advice")}
        </Button>
        <Button kind="quiet" onClick={() => setDismissed(true)}>
          {t("welcome.own")}
        </Button>
      </div>
    </section>
  );
}
