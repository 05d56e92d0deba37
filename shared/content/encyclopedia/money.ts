import type { EntryContent, Formula } from "./schema.ts";

const formula = (text: string, file: string, name: string): Formula => ({ text, file: `shared/${file}.ts`, name });

/** Public money: what is owed, what lapses, and what is due. */
export const ENTRIES_OF_MONEY: EntryContent[] = [
  {
    id: "money:debt",
    about: ["orders:raiseDebt", "orders:repay", "events:debtRolledOver", "events:debtCalled", "events:debtForced"],
    formulas: [
      formula(
        "interest a quarter = 0.02 + 0.06 x (1 - confidence) + 0.04 x (0.55 - mood) + {burdenPrice} x debt in quarters of income + 0.001 x quarters until it falls due",
        "formulas/debt",
        "couponTerms",
      ),
      formula("it falls due after 1 / 8, 1 / 4 or 1 / 2 of the match", "formulas/debt", "PART_OF_MATCH"),
      formula("income = revenue + appropriations / 2, a quarter", "formulas/debt", "pledgeableM"),
      formula("most debt = 6 x income x confidence x (0.5 + mood)", "formulas/debt", "debtLimitTerms"),
      formula(
        "compute that counts for lenders = 0.04 x (debt in quarters of income - 1), at most 0.3",
        "formulas/debt",
        "pledgedShare",
      ),
    ],
    figures: ["capex2026"],
    isContested: true,
    related: ["S10", "S42", "money:ledger", "hazards:creditScare"],
  },
  {
    id: "money:lapse",
    about: ["events:moneyLapsed"],
    formulas: [
      formula("lapses = {lapseAQuarter} x quarters of the year x (treasury - reserve)", "formulas/capital", "lapsingM"),
      formula("reserve = {reserveQuarters} x (revenue + appropriations)", "formulas/capital", "reserveM"),
    ],
    figures: [],
    isContested: true,
    related: ["money:debt", "money:ledger"],
  },
  {
    id: "money:ledger",
    about: ["events:siteSold", "events:debtForced", "events:contractBroken", "orders:contractChips"],
    formulas: [
      formula(
        "what falls due is paid out of what the quarter's contracts leave; the rest is lent again as far as lenders allow",
        "formulas/debt",
        "redemptionOf",
      ),
    ],
    figures: [],
    isContested: false,
    related: ["money:debt", "money:lapse", "S42"],
  },
];
