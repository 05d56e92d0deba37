import type { ComponentChildren } from "preact";
import type { Position } from "../../../../shared/state/position.ts";
import { DOCTRINES, type Doctrine, type Ministry as MinistryId } from "../../../../shared/state/words.ts";
import { giveOrder, isLocked } from "../../../actions/plan.ts";
import { crew, ownMinistries, position } from "../../../store/store.ts";
import { list } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { nameOf } from "../../../words/terms.ts";
import { Note } from "../../ui/Note.tsx";
import { Select } from "../../ui/Select.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { Proposals } from "./Proposals.tsx";

export interface MinistryProps {
  id: MinistryId;
  children: (at: Position) => ComponentChildren;
}

const leadersOf = (ministry: MinistryId): string[] =>
  crew.value.filter(({ ministries }) => ministries.includes(ministry)).map(({ name }) => name);

/** What holds for every order of this plan, told once. */
export function PlanNote({ at, ministry }: { at: Position; ministry: MinistryId }) {
  const own = ownMinistries.value;
  const refusal = isLocked()
    ? refusalInWords({ code: "locked" })
    : own.length > 0 && !own.includes(ministry)
      ? t("crew.ledBy", { names: list(leadersOf(ministry)) })
      : at.world.ending
        ? refusalInWords({ code: "matchOver" })
        : at.nation.isToppled
          ? refusalInWords({ code: "toppled" })
          : at.cabinet.attention < 1
            ? t("ministries.attentionSpent")
            : undefined;
  return refusal === undefined ? null : <Note tone="binds">{refusal}</Note>;
}

/** The frame of a ministry's panel: who plans it, and then its groups. */
export function Ministry({ id, children }: MinistryProps) {
  const at = position.value;
  if (!at) return <p class="muted">{t("ministries.noSeat")}</p>;
  const isDelegated = at.cabinet.delegated.includes(id);
  return (
    <div class={`ministry ministry-${id}`}>
      <Toggle
        label={t("ministries.delegate")}
        isOn={isDelegated}
        onChange={(on) => giveOrder({ kind: "delegate", ministry: id, on })}
      />
      {isDelegated && (
        <>
          <p class="muted small">{t("ministries.delegated")}</p>
          <Select
            label={t("ministries.doctrine")}
            options={DOCTRINES.map((doctrine) => ({ value: doctrine, label: nameOf("doctrines", doctrine) }))}
            value={at.cabinet.doctrine}
            onChange={(doctrine) => giveOrder({ kind: "doctrine", doctrine: doctrine as Doctrine })}
          />
        </>
      )}
      <PlanNote at={at} ministry={id} />
      <Proposals ministry={id} />
      {children(at)}
    </div>
  );
}
