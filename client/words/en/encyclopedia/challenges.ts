import type { Prose } from "../../encyclopedia.ts";

/** Grand challenges: one burst of tokens, one winner. */
export const entries: Record<string, Prose> = {
  "challenges:fusion": {
    what: "To hold a plasma hotter than the sun's core until it gives more energy than it takes. Experiments have come close for moments; a power station needs it for years, and much of the search for shapes and controls is computing.",
    how: "Whoever meets it first knows a full doubling more about power at once: quicker building, better sites, and small reactors nearer. It doesn't build a fusion plant, which would come after this match. Worth it to a nation whose power binds and whose research on power is thin, before the middle of the match; later, lead times saved have no time to pay.",
    counter:
      "Fusion has been promised for decades, and what is missing may be steel and money rather than thought. Others say that this was true of every machine until the sums came right.",
    question: "How long should a society go on paying for research that has always needed thirty years more?",
  },
  "challenges:cure": {
    what: "One disease, taken from the molecule that causes it to a drug that works. Models propose molecules by the million; most of the years go into testing whether they help people and don't harm them.",
    how: "Quality of life rises for good and legitimacy at once: the reward that everybody at home can feel. It counts in wellbeing every quarter from then on, so it is worth most early, and it takes as many tokens as fusion does. A commonwealth with tokens to spare in one quarter should look at nothing else. If another nation seems ready, go a quarter sooner: the second gets nothing.",
    counter:
      "A drug found is not a drug given: millions die of diseases that have had a cure for years. Some would spend the tokens on doctors' paperwork instead and heal more.",
    question:
      "Which disease would you choose, and would you choose the one that kills most or the one nobody works on?",
  },
  "challenges:material": {
    what: "A material in which chips lose less heat, or cells store more: there are more possible ones than could ever be made, and computing decides which few are worth a furnace.",
    how: "One and a half doublings of knowledge of chips in a single quarter, more than most nations research in a year: kernels improve, and own fabs come nearer to the vendors. For a nation with fabs it is the best of the six, for others a modest gain in tokens per joule. Compare it with what the same tokens would have earned at your price, which the market's panel shows.",
    question: "When a computer proposes a million materials, who should decide which three are made?",
  },
  "challenges:weather": {
    what: "Reliable forecasts a fortnight ahead. Learnt models already match the best physical ones at a thousandth of the cost; beyond ten days the atmosphere forgets how it began.",
    how: "Every hazard does a fifth less harm to you from then on, and you are trusted a little more. It multiplies with a reserve, an act for critical infrastructure and liquid cooling, so those who have them gain less in points and the bare gain most. It takes fewer tokens than most. In a match with a stormy outlook, do it in the second year; with mild luck it is never missed.",
    question: "Would you rather know a disaster ten days ahead, or be able to bear it without knowing?",
  },
  "challenges:maths": {
    what: "A conjecture that has resisted for a century, proved so that mathematicians accept it. Models have written proofs that a program can check line by line, which leaves no room for eloquence.",
    how: "The cheapest of the six, and half a doubling of capability: somewhat less training for the next model. It is a small good bought in a quarter, for laboratories that are close to a release and know that the horizon will move a stage by it. Everybody else gets the same from public science in a few quarters. As a first challenge it is easy to plan: its need is just above half of the others'.",
    counter:
      "A proof that nobody understands tells nobody why. Some mathematicians would sooner have the question open than closed by a machine; others can't wait to read it.",
    question: "Is a theorem known once a machine has checked it, or once a person has understood it?",
  },
  "challenges:tutor": {
    what: "One patient teacher for each child, in the child's own language. Trials show what good tutoring by people does; nobody has yet had enough people.",
    how: "Pipelines of every sector grow at once, for people who learn with a tool can use it. That lifts five ceilings together, where a programme lifts mostly one: the broadest gain there is, and worth most to adopters who have a long horizon and thin pipelines. It comes cheaper than the great three. Give it before you order the next round of programmes, because what is full can't grow.",
    counter:
      "Children learn from people they want to please, say teachers. A screen that never tires has also never been disappointed in anybody.",
    question: "What did you learn only because a particular person taught it to you?",
  },
};
