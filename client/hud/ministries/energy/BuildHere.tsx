import { signal } from "@preact/signals";
import {
  type Buildable,
  buildCostPerGwM,
  leadTurns,
  readyTurn,
  roomMW,
} from "../../../../shared/formulas/construction.ts";
import { MOST_MW, whyNotThere } from "../../../../shared/orders/build.ts";
import type { Order } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { PlantId, SiteId } from "../../../../shared/state/words.ts";
import { money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { nameOf } from "../../../words/terms.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Amount, clampMW, payableMW } from "../parts/Amount.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { Pick } from "../parts/Pick.tsx";
import { comesIn } from "../parts/quarterOf.ts";
import { roomWords } from "./SiteStands.tsx";

const KINDS = ["plant", "hall", "campus", "fab"] as const;
type Kind = (typeof KINDS)[number];

interface Wish {
  kind: Kind;
  /** Undefined until one is chosen. */
  plant?: PlantId;
  mw: number;
}
/** What was to be built last: another site, in the panel or on the map, keeps it. */
const wished = signal<Wish>({ kind: "campus", mw: 300 });

/** One thing to build at a site: a plant, halls, both together, or a fab. */
export function BuildHere({ at, site }: { at: Position; site: SiteId }) {
  const { kind, mw } = wished.value;
  const plant =
    wished.value.plant !== undefined && at.rules.plants.has(wished.value.plant) ? wished.value.plant : anywhere(at);
  const wish = (changed: Partial<Wish>) => {
    wished.value = { ...wished.value, ...changed };
  };
  const whats: Buildable[] = kind === "plant" ? [plant] : kind === "campus" ? [plant, "hall"] : [kind];
  const room = Math.min(MOST_MW, ...whats.map((what) => roomMW(at, site, what)));
  const mostMW = payableMW(at, (some) => orderOf(kind, plant, site, some), room);
  const order = orderOf(kind, plant, site, clampMW(mw, mostMW));
  const ready = Math.max(...whats.map((what) => readyTurn(at, what)));
  return (
    <>
      <Choice
        label={t("ministries.energy.what")}
        options={KINDS.map((value) => ({ value, label: t(`ministries.energy.kinds.${value}`) }))}
        value={kind}
        onChange={(chosen) => wish({ kind: chosen })}
      />
      {(kind === "plant" || kind === "campus") && (
        <Pick
          label={t("ministries.energy.plant")}
          options={plantsFor(at, site)}
          value={plant}
          onChange={(chosen) => wish({ plant: chosen })}
        />
      )}
      {kind === "fab" ? (
        <p class="muted small">{t("content.buildings.fab.about")}</p>
      ) : (
        <Amount mw={mw} mostMW={mostMW} onChange={(amount) => wish({ mw: amount })} />
      )}
      <OrderButton order={order} kind="main" when={comesIn(at, ready, "stands")}>
        {orderWords(order)}
      </OrderButton>
    </>
  );
}

/** A plant that no site limits is proposed first. */
function anywhere({ rules }: Position): PlantId {
  const plants = [...rules.plants.values()];
  return (plants.find(({ isLimited }) => !isLimited) ?? plants[0])?.id ?? "";
}

function orderOf(kind: Kind, plant: PlantId, site: SiteId, mw: number): Order {
  if (kind === "campus") return { kind: "campus", site, plant, mw };
  return { kind: "build", what: kind === "plant" ? plant : kind, site, mw };
}

function plantsFor(at: Position, site: SiteId) {
  return [...at.rules.plants.values()].map(({ id, family }) => {
    const refusal = whyNotThere(at, site, id, 10);
    return {
      value: id,
      name: nameOf("plants", id),
      heading: nameOf("families", family),
      isDisabled: refusal !== undefined,
      note: refusal
        ? refusalInWords(refusal)
        : t("ministries.energy.plantNote", {
            cost: money(buildCostPerGwM(at, id)),
            count: leadTurns(at, id),
            room: roomWords(roomMW(at, site, id)),
          }),
    };
  });
}
