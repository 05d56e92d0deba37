import { ORDERS } from "../../../shared/orders/index.ts";
import { crew, seat } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

/** Where several lead a nation: whose ministry the answer is. The others can talk them round. */
export function WhoAnswers() {
  const { ministry } = ORDERS.decide;
  const whose = crew.value.find(({ ministries }) => ministries.includes(ministry));
  if (!whose) return null;
  const terms = { name: whose.name, ministry: nameOf("ministries", ministry) };
  const key = whose.name === seat.value?.name ? "you" : whose.isConnected ? "other" : "away";
  return (
    <p class="small" role="note">
      {t(`crew.answers.${key}`, terms)}
    </p>
  );
}
