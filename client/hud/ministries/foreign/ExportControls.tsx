import { useState } from "preact/hooks";
import { roleShare } from "../../../../shared/formulas/chips.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { NationId } from "../../../../shared/state/words.ts";
import { list, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { nationName } from "../../../words/terms.ts";
import { nationInSentence } from "../../explain/nationInSentence.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Note } from "../../ui/Note.tsx";
import { Select } from "../../ui/Select.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Whom we deny our part of the chip supply chain, and who denies us theirs. */
export function ExportControls({ at }: { at: Position }) {
  const { embargoes } = at.world;
  const deniedBy = embargoes.filter(({ against }) => against === at.me).map(({ by }) => nationInSentence(by));
  const denied = embargoes.filter(({ by }) => by === at.me).map(({ against }) => nationInSentence(against));
  const role = roleShare(at.rules, at.me);
  return (
    <>
      {deniedBy.length > 0 && (
        <Note tone="binds">{t("ministries.foreign.controlledBy", { nations: list(deniedBy) })}</Note>
      )}
      {role === 0 ? (
        <p class="muted">{refusalInWords({ code: "noSupplyRole" })}</p>
      ) : (
        <>
          <p>
            {t("ministries.foreign.role", { percent: percent(Math.round(role * ONE), 0) })}{" "}
            {denied.length > 0 && t("ministries.foreign.controlling", { nations: list(denied) })}
          </p>
          <Control at={at} denied={embargoes.filter(({ by }) => by === at.me).map(({ against }) => against)} />
        </>
      )}
    </>
  );
}

function Control({ at, denied }: { at: Position; denied: readonly NationId[] }) {
  const buyers = at.world.order.filter((nation) => nation !== at.me);
  const [chosen, choose] = useState<NationId | undefined>(undefined);
  const against = chosen ?? buyers[0];
  if (against === undefined) return null;
  const order = { kind: "exportControl", against, on: !denied.includes(against) } as const;
  return (
    <>
      <Select
        label={t("ministries.foreign.buyer")}
        options={buyers.map((nation) => ({ value: nation, label: nationName(nation) }))}
        value={against}
        onChange={choose}
      />
      <OrderButton order={order} when={order.on ? t("ministries.foreign.costsStanding") : undefined}>
        {orderWords(order)}
      </OrderButton>
    </>
  );
}
