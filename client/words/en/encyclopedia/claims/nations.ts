import type { Prose } from "../../../encyclopedia.ts";

/** S30 to S36: nations, how they are ruled, and the weak points. */
export const entries: Record<string, Prose> = {
  S30: {
    title: "The United States and China",
    what: "The United States leads in frontier models, mostly closed, and in infrastructure, he says. China serves cheaply on chips two generations back, builds faster, takes AI into industry and gives its models away.",
    how: "Nations differ in what they are truly strong at, by real figures that one stated rule narrows: speed and cost of building, talent, models at the start, places in the chip supply. Each is scored against par, what sound bots reach with the same nation. Play both sides of one seed, and write down what was easy for one and dear for the other.",
    counter:
      "Two runners are not the field: most people live in neither country. Who leads depends on the yardstick, be it models, power stations, robots, use or trust. And to tell it as a race may help to make it one.",
    question: "What would each of the two have to believe about the other before a treaty on AI became possible?",
  },
  S31: {
    title: "India: use up tenfold",
    what: "In India use rose tenfold within months, he reports; start-ups of one person appear, even of none, and buyers reserve all the capacity that they can get.",
    how: "India begins with little compute and a culture that takes up new tools quickly, which multiplies both the growth of adoption and what programmes yield. The zero-person start-up is a milestone: much of software, a good part of enterprise, and agents at work. Rent what you can't build; leases and others' open models carry an adopter far. See whether reservations at home help you or tie your hands.",
    counter:
      "One firm's product can leap while a country's use creeps: measured shares rose by points, not tenfold. And a company with nobody in it also employs nobody, where many are looking for work.",
    question: "Can a company without people be responsible for anything, and where should it pay its taxes?",
  },
  S32: {
    title: "Autocratic or democratic AI",
    what: "There can be an autocratic AI or a democratic one, he says, and it ought not to be a few companies that decide.",
    how: "Every nation stands between autocratic and democratic. Autocracies rule at once. Democracies wait for a vote, and gain legitimacy at home and trust abroad, which open markets reward. Some policies move you along: assemblies one way, surveillance, which keeps protest down, the other. Lead a democracy down that road for three years, and read its trust and its reach.",
    counter:
      "The line doesn't only run between countries. Democracies too watch their citizens with systems bought from secretive firms, and people in China say more often than Americans that AI does more good than harm. A warning against powerful companies also sounds odd from one.",
    question:
      "What makes an AI democratic: who owns it, who may inspect it, who can vote it out, or what it refuses to do?",
  },
  S33: {
    title: "Experts advise, society decides",
    what: "AI firms are becoming critical infrastructure, he says. Experts should advise and society decide; and democracy has to become faster at it.",
    how: "In a democracy a policy comes into force only after a vote, and is repealed after one. A citizens' assembly ends that wait, costs a little, and adds legitimacy and oversight. A critical-infrastructure act blunts hazards. Play a democracy with an assembly from the first quarter against an autocracy: who has reacted better to the first bad news?",
    counter:
      'Slow isn\'t always broken: time lets those who lose be heard, and mistakes come out. And "critical infrastructure" can shield a firm from failing as it shielded banks, with the profits private and the losses public.',
    question:
      "A hundred citizens drawn by lot decide how schools use AI. What would they need, and would you accept their answer?",
  },
  S34: {
    title: "One long chain",
    what: "One weak point is dependence on supply chains that span the globe. For the world to come apart again, he says, would be frightening.",
    how: "Some nations hold parts of the chip chain: design, foundry, memory, lithography, machinery. They earn on chips that others buy and may deny them to a buyer, whose orders are then filled less, while the denier's standing falls everywhere. Earthquakes and broken links cut supply for all. Chips of your own fabs come late and dear, and nothing of that touches them. Build one as insurance, and see in which seeds it pays.",
    counter:
      "A chain that nobody can leave has kept some quarrels cold. Those who were cut off have also learnt to make what they used to buy, so the weapon dulls with use.",
    question: "On what would you rather depend: one trusted supplier, three rivals, or a poorer copy made at home?",
  },
  S35: {
    title: "The economy has to take it up",
    what: "A second weak point is how fast the economy adopts AI. Infrastructure that nobody uses pays for nothing.",
    how: "Adoption is a track of its own. It also raises demand at home and measured GDP, which appropriations follow: it is the tax base that pays for the next plant. Programmes build the pipelines without which a long horizon helps nobody. Spend one order in five on them from the start, then play the same seed without any, and compare the treasuries in the third year.",
    counter:
      "Haste isn't progress: schools, clinics and courts that wait may be spared what turns out to do harm. Much of what is counted as use is trying out, and it says little about who is better off.",
    question: "What would you want to see proved before a hospital near you uses AI to find diseases?",
  },
  S36: {
    title: "Whose stack will the world build on?",
    what: "A third weak point: will the world build on your stack, he asks, or will policy hinder it?",
    how: "A dozen open markets turn slowly to the stack that pulls most: tokens to spare, a long horizon, openness, trust, standing, halls built among them, good relations. Every export control that you keep repels a little, everywhere. Court one market for a year, then build halls there; after that deny chips to somebody and see what it undoes.",
    counter:
      "Hindering may be the purpose: a state can put its security above market share, and others would do the same. And for those who buy, a world on one stack is a dependence; many would sooner have two, or a modest one of their own.",
    question: "Should schools in your country run on models from abroad if these are better and cheaper?",
  },
};
