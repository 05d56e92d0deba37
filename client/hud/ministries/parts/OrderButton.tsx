import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { attentionOf, costOf, type Order, standsOnce } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { giveOrder, removeOrder } from "../../../actions/plan.ts";
import { considered, position, weighed } from "../../../store/store.ts";
import { money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { startSentence } from "../../explain/nationInSentence.ts";
import { gainWords } from "../../outlook/figures.ts";
import { isOfThePlan, objection, placeInPlan } from "./giving.ts";

export interface OrderButtonProps {
  order: Order;
  children: ComponentChildren;
  /** When it delivers, or what it changes, in words. */
  when?: string | undefined;
  kind?: "main" | "plain";
  /** What it does, where several of its kind stand beside each other: a name of its own for each. */
  label?: string;
  /** It stands by itself, where nothing at the head of a panel tells what holds for the whole plan. */
  isAlone?: boolean;
  /** Told when it has joined the plan. */
  onGiven?: () => void;
}

/** Gives an order. Says its price, date and attention before, and why not when it can't be given. */
export function OrderButton({ order, ...rest }: OrderButtonProps) {
  const at = position.value;
  if (!at) return null;
  const place = placeInPlan(order);
  if (place >= 0 && standsOnce(order))
    return (
      <div class="order">
        <button
          type="button"
          class="button isPlanned"
          aria-label={rest.label && t("ui.remove", { what: rest.label })}
          onClick={() => removeOrder(place)}
        >
          {t("ministries.order.takeBack")}
        </button>
        <p class="orderTerms">{t("ministries.order.inPlan")}</p>
      </div>
    );
  return <Give at={at} order={order} {...rest} />;
}

function Give({
  at,
  order,
  children,
  when,
  kind = "plain",
  label,
  isAlone = false,
  onGiven,
}: OrderButtonProps & { at: Position }) {
  const id = useId();
  const refusal = objection(order);
  const costM = costOf(at, order);
  const attention = attentionOf(at, order);
  const key = JSON.stringify(order);
  const brings =
    refusal === undefined && key === JSON.stringify(weighed.value?.considered)
      ? weighed.value?.consideredBp
      : undefined;
  const terms = [
    costM > 0 ? money(costM) : when === undefined ? t("ministries.order.free") : undefined,
    when,
    attention > 0 ? t("ministries.order.attention", { count: attention }) : t("ministries.order.noAttention"),
  ];
  const consider = useConsidering(order, key, refusal === undefined);
  return (
    <div class="order">
      <button
        type="button"
        class={`button ${kind}`}
        aria-disabled={refusal !== undefined}
        aria-describedby={id}
        aria-label={label}
        onClick={() => {
          if (!giveOrder(order)) onGiven?.();
        }}
        onPointerEnter={consider}
        onFocus={consider}
      >
        {children}
      </button>
      <p class="orderTerms" id={id}>
        {startSentence(terms.filter((term) => term !== undefined).join(" · "))}
        {brings !== undefined && (
          <strong class="orderBrings" data-effect role="status">
            {gainWords(brings)}
          </strong>
        )}
        {refusal && (
          <span class={isOfThePlan(refusal) && !isAlone ? "unseen" : "orderRefusal"} role="status">
            {refusalInWords(refusal)}
          </span>
        )}
      </p>
    </div>
  );
}

/** A hand that moves on within this time was not asking, milliseconds. */
const PASSING_MS = 150;

/** What is under the hand is weighed before it is given: when its settings are moved, or it is pointed at. */
function useConsidering(order: Order, key: string, isPossible: boolean): () => void {
  const seen = useRef(key);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const consider = () => {
    clearTimeout(timer.current);
    if (isPossible)
      timer.current = setTimeout(() => {
        considered.value = order;
      }, PASSING_MS);
  };
  useEffect(() => {
    if (seen.current !== key) consider();
    seen.current = key;
  }, [key]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return consider;
}
