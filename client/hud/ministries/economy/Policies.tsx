import type { ComponentChildren } from "preact";
import { stat } from "../../../../shared/effects/active.ts";
import { MOST_POLICIES } from "../../../../shared/orders/enact.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { PolicyId } from "../../../../shared/state/words.ts";
import { standing } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { effectsWords } from "../../explain/effectWords.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { placeInPlan } from "../parts/giving.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

/** Policies in force, on their way, and those that could be enacted. */
export function Policies({ at }: { at: Position }) {
  // A policy repealed in this plan is still shown, so that the repeal can be taken back.
  const policies = standing.value?.nation.policies ?? at.nation.policies;
  const pending = at.cabinet.pendingPolicies;
  const isTaken = (id: PolicyId) => policies.includes(id) || pending.some(({ policy }) => policy === id);
  const isSlow = at.nation.governanceBp >= 5_000 && stat(at, "assembly") === 0;
  return (
    <>
      <p class="muted small">
        {t("ministries.economy.policiesHeld", { held: policies.length + pending.length, most: MOST_POLICIES })}{" "}
        {t(isSlow ? "ministries.economy.enactsLater" : "ministries.economy.enactsNow")}
      </p>
      {policies.map((policy) => (
        <PolicyEntry key={policy} at={at} policy={policy}>
          <OrderButton order={{ kind: "repeal", policy }} when={t("ministries.economy.repealCosts")}>
            {t("ministries.economy.repeal")}
          </OrderButton>
        </PolicyEntry>
      ))}
      {pending.map(({ policy, turnsLeft }) => (
        <PolicyEntry key={policy} at={at} policy={policy}>
          <p class="orderTerms">
            {t("ministries.economy.pending", { quarter: quarterOf(at, at.world.turn + turnsLeft + 1) })}
          </p>
          {placeInPlan({ kind: "enact", policy }) >= 0 && (
            <OrderButton order={{ kind: "enact", policy }}>{t("ministries.economy.enact")}</OrderButton>
          )}
        </PolicyEntry>
      ))}
      <Disclosure summary={t("ministries.economy.otherPolicies")}>
        {[...at.rules.policies.keys()]
          .filter((policy) => !isTaken(policy))
          .map((policy) => (
            <PolicyEntry key={policy} at={at} policy={policy}>
              <OrderButton order={{ kind: "enact", policy }}>{t("ministries.economy.enact")}</OrderButton>
            </PolicyEntry>
          ))}
      </Disclosure>
    </>
  );
}

interface PolicyEntryProps {
  at: Position;
  policy: PolicyId;
  children: ComponentChildren;
}

function PolicyEntry({ at, policy, children }: PolicyEntryProps) {
  const effects = at.rules.policies.get(policy)?.effects ?? [];
  return (
    <div class="entry">
      <h4>{nameOf("policies", policy)}</h4>
      <p class="small">{t(`content.policies.${policy}.about`)}</p>
      <ul class="effects">
        {effectsWords(effects).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
