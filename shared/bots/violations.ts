import { sumTerms } from "../state/maths.ts";
import { chipsMW } from "../state/queries.ts";
import type { GameState } from "../state/state.ts";

const MAY_BE_NEGATIVE =
  /accountsM|billsBp|lifeBp|generation|lastRoundTurn|inferenceStepTurn|flowsM|measured|qualityOfLife|moodBp|Turn$|quarter\.terms\./;

/** Every number is a finite integer, and not negative where that has no meaning. */
function badNumbers(value: unknown, path: string, found: string[]): void {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) found.push(`${path} is ${value}`);
    else if (value < 0 && !MAY_BE_NEGATIVE.test(path)) found.push(`${path} is negative: ${value}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) badNumbers(child, `${path}.${key}`, found);
  }
}

/** All money there is: treasuries, what is set aside, and the accounts with the world. It never changes. */
export function moneyM({ cabinets }: GameState): number {
  let sum = 0;
  for (const cabinet of Object.values(cabinets))
    sum +=
      cabinet.cashM +
      Object.values(cabinet.accountsM).reduce((total, m) => total + m, 0) +
      cabinet.chipOrders.reduce((total, order) => total + order.escrowM, 0);
  return sum;
}

/** All chips less all ever made. It never changes. */
export function chipBalanceMW({ cabinets }: GameState): number {
  let sum = 0;
  for (const cabinet of Object.values(cabinets))
    sum += chipsMW(cabinet) - cabinet.chipsMadeMW + cabinet.deliveries.reduce((total, lot) => total + lot.mw, 0);
  return sum;
}

/** The laws that hold after every turn; what is broken, in words. */
export function violationsOf(before: GameState, after: GameState): string[] {
  const found: string[] = [];
  const { seed: _seed, ...fate } = after.fate;
  badNumbers({ ...after, fate }, "state", found);
  const money = moneyM(after) - moneyM(before);
  if (money !== 0) found.push(`money does not balance: ${money} $M appeared`);
  const chips = chipBalanceMW(after) - chipBalanceMW(before);
  if (chips !== 0) found.push(`chips do not balance: ${chips} MW appeared`);
  for (const [id, nation] of Object.entries(after.nations)) {
    const cabinet = after.cabinets[id];
    if (!cabinet) continue;
    const { quarter } = cabinet;
    if (quarter.openingM + sumTerms(quarter.flowsM) !== cabinet.cashM)
      found.push(`${id}: the treasury is not what moved it`);
    if (sumTerms(cabinet.attentionBook) !== cabinet.attention)
      found.push(`${id}: attention is not what was given of it`);
    if (quarter.onlineMW !== Math.min(quarter.powerMW, quarter.hallsMW, quarter.chipsMW))
      found.push(`${id}: compute online is not the least of three`);
    if (nation.legitimacyBp < 0 || nation.legitimacyBp > 10_000)
      found.push(`${id}: legitimacy is ${nation.legitimacyBp}`);
  }
  for (const [market, shares] of Object.entries(after.world.sharesBp)) {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    if (sum > 10_020) found.push(`${market}: shares sum to ${sum}`);
  }
  return found;
}
