import { useState } from "preact/hooks";
import { addedToMW, type Order } from "../../../shared/orders/index.ts";
import { MOST_STANDING_ORDERS, type StandingOrder } from "../../../shared/orders/standingOrder.ts";
import type { Position } from "../../../shared/state/position.ts";
import { setStandingOrders } from "../../actions/table.ts";
import { beforePlan, standingOrders } from "../../store/store.ts";
import { gw } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Opening } from "../explain/Opening.tsx";
import { quarterOf } from "../ministries/parts/quarterOf.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { Select } from "../ui/Select.tsx";
import { Slider } from "../ui/Slider.tsx";

const STEP_MW = 500;
/** So many times its own size an order may go on to. */
const MOST_TIMES = 20;

const isSame = (a: Order, b: Order): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The way from an order of the plan to a standing order, and back. */
export function RepeatOrder({ order, words }: { order: Order; words: string }) {
  const at = beforePlan.value;
  const isOn = standingOrders.value.some((other) => isSame(other.order, order));
  if (!at || (!isOn && standingOrders.value.length >= MOST_STANDING_ORDERS)) return null;
  return (
    <Opening
      class={`plannedOrderRepeat ${isOn ? "isOn" : ""}`}
      label={t("plan.repeat.open", { order: words })}
      isPressed={isOn}
      face={<Glyph name="repeat" />}
    >
      {(close) => <Terms at={at} order={order} words={words} onDone={close} />}
    </Opening>
  );
}

interface TermsProps {
  at: Position;
  order: Order;
  words: string;
  onDone: () => void;
}

function Terms({ at, order, words, onDone }: TermsProps) {
  const now = standingOrders.value.find((other) => isSame(other.order, order));
  const others = standingOrders.value.filter((other) => other !== now);
  const hasMW = addedToMW(at, order);
  const leastMW = stepsAbove(hasMW ?? 0);
  const mostMW = stepsAbove((hasMW ?? 0) + MOST_TIMES * ("mw" in order ? order.mw : 0));
  const [untilMW, setUntil] = useState(now?.untilMW ?? Math.min(mostMW, leastMW + 4 * STEP_MW));
  const lastTurn = at.world.turns - 1;
  const [untilTurn, setTurn] = useState(now?.untilTurn ?? lastTurn);
  const change = (standing: StandingOrder[]) => {
    void setStandingOrders(standing);
    onDone();
  };
  const kept = { order, ...(hasMW === undefined ? {} : { untilMW }), untilTurn };
  const turns = Array.from({ length: lastTurn - at.world.turn }, (_, index) => at.world.turn + 1 + index);
  return (
    <div class="repeatTerms">
      <p class="explanationTitle">{t("plan.repeat.title")}</p>
      <p>{words}</p>
      <p class="small muted">{t("plan.repeat.about")}</p>
      {hasMW !== undefined && (
        <Slider
          label={t("plan.repeat.until")}
          value={untilMW}
          min={leastMW}
          max={Math.max(mostMW, untilMW)}
          step={STEP_MW}
          onChange={setUntil}
          format={gw}
        />
      )}
      <Select
        label={t("plan.repeat.last")}
        options={turns.map((turn) => ({
          value: String(turn),
          label: turn === lastTurn ? t("plan.repeat.end") : quarterOf(at, turn),
        }))}
        value={String(untilTurn)}
        onChange={(turn) => setTurn(Number(turn))}
      />
      <div class="actions">
        <Button kind="main" onClick={() => change([...others, kept])}>
          {t(now ? "plan.repeat.change" : "plan.repeat.begin")}
        </Button>
        {now && <Button onClick={() => change(others)}>{t("plan.repeat.stop")}</Button>}
      </div>
    </div>
  );
}

const stepsAbove = (mw: number): number => (Math.floor(mw / STEP_MW) + 1) * STEP_MW;
