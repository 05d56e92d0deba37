import { useState } from "preact/hooks";
import { roleShare } from "../../../../shared/formulas/chips.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { pressedBy, pressedOn, pressureOf } from "../../../../shared/state/pressure.ts";
import type { NationId } from "../../../../shared/state/words.ts";
import { list, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf, nationName } from "../../../words/terms.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";
import { effectsWords } from "../../explain/effectWords.ts";
import { nationInSentence } from "../../explain/nationInSentence.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Note } from "../../ui/Note.tsx";
import { Select } from "../../ui/Select.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Our way to put pressure on others, what it does to them and to us, and who puts pressure on whom. */
export function PressurePanel({ at }: { at: Position }) {
  const own = pressureOf(at, at.me);
  const onUs = pressedBy(at).map((by) =>
    t("ministries.foreign.pressedBy", {
      nation: nationInSentence(by),
      pressure: nameOf("pressures", pressureOf(at, by).id),
    }),
  );
  const pressed = pressedOn(at);
  const role = percent(Math.round(roleShare(at.rules, at.me) * ONE), 0);
  return (
    <>
      {onUs.length > 0 && <Note tone="binds">{t("ministries.foreign.pressedByAll", { pressures: list(onUs) })}</Note>}
      <h4>
        {nameOf("pressures", own.id)}
        <EntryLink id={`pressures:${own.id}`} what={nameOf("pressures", own.id)} />
      </h4>
      <p class="small">{aboutOf("pressures", own.id)}</p>
      <p class="small">{t("ministries.foreign.pressureHurts")}</p>
      <ul class="effects">
        {own.deniesChips && <li>{t("ministries.foreign.deniesChips", { percent: role })}</li>}
        {effectsWords(own.hurts).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <p class="small">{t("ministries.foreign.pressureCosts")}</p>
      <ul class="effects">
        {effectsWords(own.costs).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
        <li>{t("ministries.foreign.pressureRepels")}</li>
      </ul>
      {pressed.length > 0 && (
        <p>{t("ministries.foreign.pressing", { nations: list(pressed.map(nationInSentence)) })}</p>
      )}
      <Target at={at} pressed={pressed} />
    </>
  );
}

function Target({ at, pressed }: { at: Position; pressed: readonly NationId[] }) {
  const others = at.world.order.filter((nation) => nation !== at.me);
  const [chosen, choose] = useState<NationId | undefined>(undefined);
  const against = chosen ?? pressed[0] ?? others[0];
  if (against === undefined) return null;
  return (
    <>
      <Select
        label={t("ministries.foreign.onWhom")}
        options={others.map((nation) => ({ value: nation, label: nationName(nation) }))}
        value={against}
        onChange={choose}
      />
      <PressureButton at={at} against={against} />
    </>
  );
}

/** Puts our pressure on a nation, or ends it. */
export function PressureButton({ at, against }: { at: Position; against: NationId }) {
  const order = { kind: "pressure", against, on: !pressedOn(at).includes(against) } as const;
  return (
    <OrderButton order={order} when={order.on ? t("ministries.foreign.costsStanding") : undefined}>
      {orderWords(order)}
    </OrderButton>
  );
}
