import type { Prose } from "../../encyclopedia.ts";

/** The two thresholds: how they are come near, and how to live after each. */
export const entries: Record<string, Prose> = {
  "thresholds:threshold1": {
    title: "Threshold 1",
    what: "The day on which data centres think more than all people do. Nobody knows what a human thought is worth in tokens, so estimates of the date lie years apart.",
    how: "It is crossed by all nations together: every token at work counts, and counts for more the longer the task that it can be trusted with. The level is hidden, and the clock shows how near you are with an honest band of error, which safety research anywhere narrows; the truth need not lie in its middle. The quarter after the crossing has a special summit, at which every measure of success can be voted on. Whoever expects it early keeps a policy place free; whoever expects it late builds on. Compare the band with your plan once a year.",
    counter:
      "Capacity isn't thought, and adding up tokens isn't adding up understanding. Others shrug: whatever it is called, work is done that only people could do before.",
    question: "If nobody had told you, how would you notice that the day had come?",
  },
  "thresholds:threshold2": {
    title: "Threshold 2",
    what: "The day from which heads of state, heads of firms and leading scientists can't do their work without AI. It won't be announced: habits change one by one, and then the way back is gone.",
    how: "Two nations cross it for everybody, when each has as many agents as its leadership has attention of its own. Horizon and knowledge of agents carry them; oversight doesn't stop anybody from having more, and only decides how often they go wrong. So watch the two busiest governments rather than the clock. You can't forbid it. You can be ready: research on safety, licences for agents, and a government that could still work with its own few orders for a quarter.",
    counter:
      "Leaders have long been unable to work without telephones and staffs, and nobody mourned. The difference, others say, is that a telephone has never written the decision.",
    question: "Which tool could you give up for a month, and which no longer?",
  },
  "eras:abundance": {
    what: "When a good becomes too cheap to meter, other things grow scarce beside it. Printing did so to copying, and computers to sums; this time it is answers.",
    how: "For good and for everybody, the same compute makes more tokens, research goes faster and ceilings of adoption lift, while each new point of adoption displaces more work than before. Prices fall, so who sold scarcity earns less, and who has pipelines gains at once. The displaced grow in number over several quarters: have retraining or a compact in force before the crossing, and a dividend when inequality moves. Programmes that seemed late pay now, because the ceiling above them has moved.",
    counter:
      "Each age has announced the end of scarcity, and then found new wants. Yet nobody would go back to copying books by hand, its friends reply.",
    question: "What became nearly free in your parents' lifetime, and what became dear instead?",
  },
  "eras:dependence": {
    what: "Power grids, payments and navigation by satellite were conveniences first. Then nobody kept the paper any more, and they became conditions of everything else.",
    how: "From here on each agent beyond oversight causes incidents more often, and an agent outage can strike governments with many of them. In return programmes build more, since administrations that lean on agents carry them out better. Both hold for good and for all, also for those who use none. So the price of carelessness has risen, not that of agents: bring oversight up to the number that you have, by licences or research on safety, before you add the next. Whoever has none gains by the programmes and risks nothing.",
    counter:
      "Depending on what works is called progress, and nobody mourns the skill of lighting a fire. Others keep matches at home all the same.",
    question: "What should every government be able to do for a week without any machine?",
  },
};
