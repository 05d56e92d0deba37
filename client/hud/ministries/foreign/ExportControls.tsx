import { roleShare } from "../../../../shared/formulas/chips.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { list, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { nationName } from "../../../words/terms.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Note } from "../../ui/Note.tsx";
import { Swatch } from "../../ui/Swatch.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Whom we deny our part of the chip supply chain, and who denies us theirs. */
export function ExportControls({ at }: { at: Position }) {
  const { embargoes, order } = at.world;
  const against = embargoes.filter((embargo) => embargo.against === at.me).map(({ by }) => nationName(by));
  const role = roleShare(at.rules, at.me);
  return (
    <>
      {against.length > 0 && (
        <Note tone="binds">{t("ministries.foreign.controlledBy", { nations: list(against) })}</Note>
      )}
      {role === 0 ? (
        <p class="muted">{refusalInWords({ code: "noSupplyRole" })}</p>
      ) : (
        <Disclosure summary={t("ministries.foreign.role", { percent: percent(Math.round(role * ONE), 0) })}>
          {order
            .filter((nation) => nation !== at.me)
            .map((nation) => {
              const isOn = embargoes.some((embargo) => embargo.by === at.me && embargo.against === nation);
              return (
                <div class="entry row" key={nation}>
                  <span>
                    <Swatch nation={nation} /> {nationName(nation)}
                  </span>
                  <OrderButton
                    order={{ kind: "exportControl", against: nation, on: !isOn }}
                    when={isOn ? undefined : t("ministries.foreign.costsStanding")}
                  >
                    {t(isOn ? "ministries.foreign.allow" : "ministries.foreign.stop")}
                  </OrderButton>
                </div>
              );
            })}
        </Disclosure>
      )}
    </>
  );
}
