import type { Prose } from "../../../encyclopedia.ts";

/** S10 to S16: money, tokens and who gets them. */
export const entries: Record<string, Prose> = {
  S10: {
    title: "Paying long before earning",
    what: "The costs are committed far ahead of the revenue that is to carry them. That takes financing on a scale without precedent, he says, and unusual measures.",
    how: "You can borrow, or sell a part of yourself in a round that dilutes the score. Lenders look at income, confidence and the world's mood, so money is easiest to get when everybody believes. When the mood bursts, a treasury that runs dry sells unfinished sites below what they cost. Borrow to the limit once in a boom and once after a bust, and compare what it did to interest.",
    counter:
      "Suppliers who lend to their customers, and firms that own parts of each other, can make demand look larger than it is. Railways and optical fibre were financed so: a gift to those who came later, ruin for many who paid.",
    question: "Should pension savings pay for data centres whose use is not yet known, and who should decide that?",
  },
  S11: {
    title: "Advertisements in the answer",
    what: "Besides subscriptions new ways to earn are needed, he says. Advertising is one of them.",
    how: "Switch ads on and home revenue rises at once. For as long as they run, quality of life and legitimacy are pressed down; trust sinks slowly, and with it the pull of your stack in open markets. Run ads for two years, switch them off, and count the quarters until trust is back where it was.",
    counter:
      "An adviser paid by those whom it recommends serves two masters. Search and social media began with modest ads too; once income hangs on attention, the product is shaped to hold it. Against that stands a fair point: ads are how those who can't pay get the service at all.",
    question:
      "Would you rather pay for an assistant or let it advertise, and would you say the same for questions about your health?",
  },
  S12: {
    title: "Too cheap to meter",
    what: 'The aim, in his words, is intelligence "too cheap to meter": so plentiful that nobody counts it, enough to flood the world.',
    how: "Demand answers strongly to price: cheaper tokens sell for more in all, and the adoption track rewards a price far below the first quarter's. Price under clearing with compute to spare and adoption spreads; do it without, and you have made a shortage. Try both in twin matches.",
    counter:
      "The phrase comes from the 1950s and was said of electricity in the atomic age; meters are still read. A falling cost need not reach the user, it can stay as margin. And what nobody pays for with money is often paid for with data or attention.",
    question: "What do you use that is too cheap to meter, and who pays for it?",
  },
  S13: {
    title: "Compute is revenue",
    what: "He has never had enough compute, he says: whatever more there had been would have been sold. He wants never to be held back by capacity again.",
    how: "The report counts unmet demand as revenue lost. Compute that stands idle earns nothing, so each quarter asks anew which of power, halls and chips binds. General compute that you can't use well can be leased to the world. Order chips a year ahead of halls, and read how much of your money idles in boxes.",
    counter:
      "A queue at a price below cost proves little: free beer runs out too. In the telecoms boom bandwidth was thought to sell itself, until much of the new fibre lay dark.",
    question: "How could a firm find out whether its customers would still come at a price that pays for the machines?",
  },
  S14: {
    title: "Not every token is alike",
    what: "A token may come from a large model or a small one, with much reasoning or little, always on or when asked, he says; and the costs lie far apart.",
    how: "Your product mix decides what your compute becomes. Fast models write more tokens of a shorter horizon; deep ones fewer, which reason for longer and so lift the ceilings of sectors with long tasks. A nation short of compute may live well on fast ones while its work is simple. Go from fast to deep in the quarter after a large release and watch three figures: price, adoption in enterprise, and revenue. The real list prices below differ a hundredfold for as many tokens.",
    question: "For which of your own questions would you wait an hour and pay more to get a better answer?",
  },
  S15: {
    title: "A fortune for one problem",
    what: "Tens of millions, even tens of billions of dollars in computing may be worth spending on one valuable problem, he says.",
    how: "Grand challenges such as a fusion design, a cure or a new material wait with a named reward for the first nation that spends the tokens each asks for, all in one quarter. The need grows every quarter, about as the world's tokens do, so waiting makes it no easier. What the burst takes can't be sold. Choose one challenge in the first year and shape efficiency, chips and serving around it.",
    counter:
      "Thought is seldom all that is missing: cures wait for trials, fusion for materials, both for people's consent. Such a sum could also bring to millions what is already known, from vaccines to teachers.",
    question:
      "You may spend ten billion dollars of computing on one problem. Which, and how would you know that it was worth it?",
  },
  S16: {
    title: "A utility, and who goes without",
    what: "Intelligence becomes a utility like water or power, he says. In a shortage it stays unsold, or gets dear and serves the wealthy, or is shared out by central planning, which almost always works poorly.",
    how: "Price under clearing without enough tokens, and your shortage rule decides. The market: the price goes most of the way back up and inequality with it. Rationing: the price holds, and a plan says who waits. Exporting less: abroad pays. Whoever goes without adopts less and is angry under each of them, for no rule makes tokens. Play one shortage three times, each time by another rule.",
    counter:
      "Planning works where need and purse differ: donor organs, vaccines, water in a drought. Many of the best waterworks are public. And a price is a rule too; it lets the richest say what the scarce thing is for.",
    question: "There is computing for half of all requests. By what rule should a country share it out?",
  },
};
