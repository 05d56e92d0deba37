import type { Prose } from "../../../encyclopedia.ts";

/** S01 to S09: what models can do, and the two thresholds. */
export const entries: Record<string, Prose> = {
  S01: {
    title: "AI has become useful at work",
    what: "AI has crossed the threshold at which it is worth paying for, he says, for two reasons that only count together: the models became smart enough, and the tools around them matured.",
    how: "Each sector has a ceiling of adoption. Two factors are multiplied: how long a task the model can be trusted with, and pipelines, which are tools, integration and access to context. Neither makes up for the lack of the other. Release a better model without ordering a programme, and see how little the ceiling of industry moves.",
    counter:
      "Use is not yet output. Gains are hard to make out in the statistics of productivity so far, many trials end without a product, and firms needed decades to rebuild themselves around the electric motor.",
    question:
      "Which job that you know could a model do today, and what besides a smarter model keeps it from doing so?",
  },
  S02: {
    title: "Best at programming, then science",
    what: 'Models are strongest at programming, he says, and science and other work with knowledge follow. He hopes for "directed acceleration": aim them at the problems that matter, and get there sooner.',
    how: "Five sectors ask for tasks of different length, so software fills first and industry last. What is adopted in science and software then speeds your own research, in every branch. Put two early programmes into science and compare your knowledge two years later with a match in which you didn't.",
    counter:
      "A program can be tested in seconds; most truths can't. In biology or with materials the wait is for cells, furnaces and permits, and a flood of clever guesses may slow down the people who have to check them.",
    question: "Which work in a laboratory would go ten times faster if thinking were free, and which would not?",
  },
  S03: {
    title: "From an hour's task to a senior employee",
    what: "The task that can be handed to a model grows: hours, then days, then weeks, until the model is like a senior employee who knows the whole context and acts without being asked.",
    how: "The task horizon, in hours of human work, is the one figure for how capable a model is. Every doubling needs far more compute than the last. Longer horizons raise ceilings of adoption and the number of agents that can serve in government. Choose a small ambition and release often, or a large one and wait: it costs alike, but the market sees different things.",
    counter:
      "The published measure counts tasks that succeed half of the time, mostly in software and with clear instructions. Nobody would call a colleague who fails every second time senior.",
    question: "How often must a helper be right before you let it work for a week without looking?",
  },
  S04: {
    title: "Firms that count tokens, not staff",
    what: "New companies plan in compute and tokens, he observes, and hardly in people. They reserve capacity and sign cloud agreements as older ones signed leases for offices.",
    how: "With reservations, companies at home book supply ahead: a lower price, but faster adoption and steadier confidence among lenders. What is booked can't be sold dearer, and little of it abroad. Compute can also be leased at a world price, which falls as more is on offer. Lease a tenth while everybody trains, and again while nobody does.",
    counter:
      "Tokens are a cost. To count them invites waste, as paying programmers by the line once did. And a firm without staff has nobody who knows its customers or can be asked to explain.",
    question: "If you founded a company with three friends, what would you never hand to a model, and why?",
  },
  S05: {
    title: "Big firms change slowly",
    what: "Large organisations take years to change, he says, even with the tool at hand. Once they do, the number of products that they ship may double or triple.",
    how: "Enterprise weighs most of all sectors and grows most slowly. Programmes for it compete for attention with power stations and chips, and pay late; then they raise output, demand and the tax base together. Give enterprise one programme a year from the start, or four in one year after a great release, and compare.",
    counter:
      "Twice the products is not twice the value: shelves are full of versions that nobody asked for. And slowness protects. Rules on safety, privacy and dismissal were written after somebody had been quick.",
    question: "What would your school have to change first to make real use of AI: devices, lessons, exams or rules?",
  },
  S06: {
    title: "A word that lost its meaning",
    what: 'Everybody means something else by "AGI", he says, so the word settles nothing. Two thresholds say more: when data centres think more than mankind does, and when leaders can\'t do their work without AI.',
    how: "No victory here is called AGI. The game watches both thresholds, and each changes the rules for all. To cross one wins nothing; to be ready for what follows does. Before a match, write down in which quarter you expect each, and what you will have prepared.",
    counter:
      "The word stands in contracts, in laws and in the charters of laboratories, so somebody has to be held to a meaning. Thresholds that can't be measured well may only be goalposts that are easier to move.",
    question:
      "How would you define general intelligence, and would a dolphin, a search engine or a sleeping person have it?",
  },
  S07: {
    title: "More thought in data centres than in heads",
    what: "By about the end of 2028, he expects, more of the world's intellectual capacity could sit inside data centres than outside. He grants that the error is large.",
    how: "Tokens at work are added up, weighed by how long a task they can be trusted with, and held against a level that is drawn from the seed and hidden: nobody knows what a human thought is worth in tokens. The clock shows a band, which safety research and a compute registry narrow. After the crossing, the rules change.",
    counter:
      "Estimates of what a brain computes differ ten-thousandfold, so the date can be moved by years at will. Capacity isn't thought either: a library holds more than its readers, and nobody says that it thinks.",
    question: "What would you count to compare the thinking of a city with that of a data centre?",
  },
  S08: {
    title: "Leaders who can't work without AI",
    what: "Soon after, he expects a second threshold: heads of state, heads of firms and scientists of Nobel rank will be unable to do their work without AI.",
    how: "Attention is what your leadership can order in a quarter. Agents add to it, as far as the horizon and knowledge of agents carry, and each takes a little of your tokens. When two nations have as many agents as their leaders have attention of their own, threshold 2 is crossed for all. From then on an agent outage can leave a government with its own two hands. Try to win without a single agent.",
    counter:
      "\"Can't\" may be habit. Surgeons can't work without electricity either, and so keep a generator. A leader unable to judge alone may be a worse leader, and it was somebody else who chose how the machine judges.",
    question: "Which decisions should a head of government be forbidden to hand to a machine?",
  },
  S09: {
    title: "A person stands behind the decision",
    what: "To lead will be to oversee groups of AIs, he says, but a human being still stands behind each decision and answers for it.",
    how: "A ministry can be handed to its AI minister; agents give you more orders a quarter. Both need oversight, which safety research and some policies add to. Whatever goes beyond it risks incidents: legitimacy, trust and money for you, and world risk for everybody. Run two agents too many for a year and add up what they won and what they broke.",
    counter:
      "Whoever signs what there is no time to read is a stamp. Blame without control is unfair to one side and no help to the other; so answering for harm may have to move to those who build and sell the systems.",
    question: "A minister's AI makes a costly mistake that no person saw coming. Who should answer for it?",
  },
};
