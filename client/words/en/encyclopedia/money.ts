import type { Prose } from "../../encyclopedia.ts";

/** Public money: what is owed, what lapses, and what is due. */
export const entries: Record<string, Prose> = {
  "money:debt": {
    title: "Debt",
    what: "States and firms build with other people's money, and owe it in bonds: so much a quarter, and all of it back on a day that is known from the start.",
    how: "You choose how much and for how long; the rate is fixed then. It rises with what you owe already, with low confidence or mood, and with time. What falls due is paid by the treasury. What it lacks is lent again at the rate of that day; beyond your limit it is called in, and unfinished sites are sold. A bust bites whoever must borrow in it. A long loan lets you sleep; a short one is cheaper if nothing goes wrong. Debt beyond one quarter of income lets lenders claim part of your compute in the score.",
    counter:
      "Thrift has its price, too: a nation that never borrows builds later than its rivals, and what is built early earns the longest. Others answer that this is what everybody said before each crash.",
    question: "For what would you let your country borrow money that your children must pay back?",
  },
  "money:lapse": {
    title: "Unspent money",
    what: "In most countries money that a parliament grants for a year goes back if it is not spent in that year. Offices know it, and buy chairs in December.",
    how: "Whenever a part of the match is banked, a treasury keeps its reserve and loses a share of what lies beyond it; the longer the part, the larger the share. The day and the reserve are told in the money panel, and the ledger shows what would go. Spend it before: on chips that come later, on debt that costs interest, on programmes. Don't spend it on what you don't need: what lapses is gone, but so is what stands idle.",
    counter:
      "The rule keeps governments from hoarding what taxpayers could use. It also punishes whoever saves for a bad year, which is why some oil states keep a fund that no yearly budget can touch.",
    question: "Should an office that spends less than it was given be allowed to keep the rest?",
  },
  "money:ledger": {
    title: "The ledger",
    what: "A list of what must be paid and what will come in, by date. Firms that were profitable have failed because a bill came a month before the income that should have paid it.",
    how: "The money panel lists four quarters: deals, appropriations, policies, running costs, interest, what falls due, contracts and fabs, and the revenue that the last quarter brought. The first quarter holds to the million for everything but revenue; later ones take things as they stand. Bills come before revenue within a quarter. What can't be met is named there before you lock, with what would come of it: a broken deal, debt at the rate of the day, unfinished sites sold at a loss, contracts lost.",
    question: "What do you have to pay next month that you have not thought of today?",
  },
};
