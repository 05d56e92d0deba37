import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { stat } from "../../../../shared/effects/active.ts";
import { MOST_POLICIES } from "../../../../shared/orders/enact.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { PolicyId } from "../../../../shared/state/words.ts";
import { beforePlan } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf } from "../../../words/terms.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";
import { effectsWords } from "../../explain/effectWords.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { placeInPlan } from "../parts/giving.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { Pick } from "../parts/Pick.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

/** Policies in force, on their way, and those that could be enacted. */
export function Policies({ at }: { at: Position }) {
  // A policy repealed in this plan is still shown, so that the repeal can be taken back.
  const policies = beforePlan.value?.nation.policies ?? at.nation.policies;
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
          <OrderButton
            label={orderWords({ kind: "repeal", policy }, at)}
            order={{ kind: "repeal", policy }}
            when={t("ministries.economy.repealCosts")}
          >
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
            <OrderButton label={orderWords({ kind: "enact", policy }, at)} order={{ kind: "enact", policy }}>
              {t("ministries.economy.enact")}
            </OrderButton>
          )}
        </PolicyEntry>
      ))}
      <Disclosure
        summary={t("ministries.economy.otherPolicies")}
        isOpen={policies.length + pending.length < MOST_POLICIES}
      >
        <Enact at={at} policies={[...at.rules.policies.keys()].filter((policy) => !isTaken(policy))} />
      </Disclosure>
    </>
  );
}

/** One of the policies that could be enacted, with all that it does. */
function Enact({ at, policies }: { at: Position; policies: readonly PolicyId[] }) {
  const [chosen, choose] = useState<PolicyId | undefined>(undefined);
  const policy = chosen !== undefined && policies.includes(chosen) ? chosen : policies[0];
  if (policy === undefined) return null;
  return (
    <>
      <Pick
        label={t("ministries.economy.policy")}
        options={policies.map((id) => ({
          value: id,
          name: nameOf("policies", id),
          note: aboutOf("policies", id),
        }))}
        value={policy}
        onChange={choose}
      />
      <div class="entry">
        <Effects at={at} policy={policy} />
        <EntryLink id={`policies:${policy}`} what={nameOf("policies", policy)} />
        <OrderButton order={{ kind: "enact", policy }} kind="main">
          {t("orders.enact", { policy: nameOf("policies", policy) })}
        </OrderButton>
      </div>
    </>
  );
}

function Effects({ at, policy }: { at: Position; policy: PolicyId }) {
  return (
    <ul class="effects">
      {effectsWords(at.rules.policies.get(policy)?.effects ?? []).map((effect) => (
        <li key={effect}>{effect}</li>
      ))}
    </ul>
  );
}

interface PolicyEntryProps {
  at: Position;
  policy: PolicyId;
  children: ComponentChildren;
}

function PolicyEntry({ at, policy, children }: PolicyEntryProps) {
  return (
    <div class="entry">
      <h4>
        {nameOf("policies", policy)}
        <EntryLink id={`policies:${policy}`} what={nameOf("policies", policy)} />
      </h4>
      <p class="small">{aboutOf("policies", policy)}</p>
      <Effects at={at} policy={policy} />
      {children}
    </div>
  );
}
