import type { Prose } from "../../encyclopedia.ts";

/** Branches of research, and the projects that come into hand on the way. */
export const entries: Record<string, Prose> = {
  "branches:capability": {
    what: "Better ways to train: designs, data, curricula, learning by trial. By measure, such ideas have multiplied what a given amount of computing achieves several times a year, beside all the new hardware.",
    how: "Each doubling of this knowledge does the work of twice the training compute, so your horizon grows without a single new chip. It is a rich branch, and the one in which running ahead slows you most: far beyond public science each step costs more, while followers learn yours after a few quarters for nothing. Laboratories live on it. Others may do better to wait for it, and to spend the difference elsewhere.",
    counter:
      "Some think that the great gains came from scale and ideas only rode on it; then research without chips leads nowhere. Others see the next step waiting for an idea that no amount of chips will find.",
    question: "If a rival learns your discovery within a year, is it still worth being first?",
  },
  "branches:efficiency": {
    what: "The same answer for less: smaller models taught by large ones, numbers with fewer digits, cleverer serving. For one given skill, prices have fallen many times over, year after year.",
    how: "Knowledge here multiplies straight into tokens per joule, and so into everything that tokens buy: revenue, adoption, exports, challenges. It is the branch that nobody regrets. The rare leap comes here too, likelier the more of your research looks for it. Hold the focus for several quarters, because momentum is lost with every change, and compare what a doubling earned with what a gigawatt would have.",
    counter:
      "Savings in use have seldom reduced use. If each answer costs a tenth and people ask a hundred times as much, power stations are needed all the same; some call that success, some a trap.",
    question: "What would you use a hundred times more if it cost a hundredth?",
  },
  "branches:chip": {
    what: "The lowest layer of programs, kernels, which decide how a chip spends its time, and the craft of making chips. A good kernel draws far more from hardware that is already paid for.",
    how: "Kernels raise tokens per joule by a part of each doubling, so this branch is efficiency's smaller sister; the two multiply. For nations with fabs it is more: their chips come a generation nearer to the vendors'. Two projects wait on the way, fused kernels early and chiplet packaging later. A quarter of the focus, held for long, is a common measure; all of it is a plan for fab owners in a world of embargoes.",
    question: "Why is it often easier to buy a faster machine than to use the old one well?",
  },
  "branches:power": {
    what: "How to design, cool and feed a site: higher voltages, warm-water cooling, batteries in place of diesel, and the plants themselves. Of each dollar for a data centre about a third goes to such things.",
    how: "Site design adds a little to tokens per joule, and knowledge shortens every lead time at home, up to a limit. Its projects are worth more than its formulas: cooling that stands the heat, small reactors, halls that step back for the grid. It pays nations whose power binds, and it pays early, since what is built faster works longer. Once power no longer binds, turn the focus elsewhere.",
    question: "Which would help your country's grid more: a new idea, or permission to use an old one?",
  },
  "branches:safety": {
    what: "Finding out what a model can do before others do, seeing why it does it, and keeping it to what was asked. Public institutes test frontier models in several countries; the science is young.",
    how: "Knowledge here covers a longer horizon, so releases frighten the world less and cost you less trust, and it lets people oversee more agents, hence more attention without incidents. It narrows the clock of threshold 1 for everybody. What each nation added to world risk by releases, racing and incidents is shown to everybody after each quarter, and its own safety makes its own part smaller. Most of the good still goes to others: if all leave it to their neighbours, world risk reaches its end and nobody wins. See how many quarters you can go without it, and who paid for that.",
    counter:
      "One side says that talk of distant dangers distracts from present harm, and suits firms that want to keep others out. The other answers that no engineer has ever wished to have known less.",
    question: "Who should pay for safety that protects everybody?",
  },
  "branches:agents": {
    what: "Models that act: they plan, use programs, write to people, correct themselves, and work while nobody looks. Whether they can be trusted depends less on brilliance than on not going astray in hour twenty.",
    how: "Agents give your leadership more orders a quarter, as many as horizon and this knowledge carry. Each takes a little of your tokens, and beyond what oversight covers incidents follow, so move this branch together with safety. Attention is what strong players run out of; two agents in the second year are worth more than a hall. And when two nations lean on them fully, threshold 2 is crossed for all.",
    counter:
      "A helper that acts in your name can be fooled in your name. Sceptics would let agents propose and people press the button. Others ask how long anybody reads before pressing it.",
    question: "What may an assistant do in your name without asking, and what never?",
  },
  "projects:speculativeDecoding": {
    what: "Text comes out of a large model word by word, which wastes the chip. So a small model guesses several words ahead, and the large one checks them all at once: where the guess was right, time is won, and the answer stays the same.",
    how: "In hand once knowledge of efficiency is far enough, early for those who study it: from then on all your compute makes more tokens, with nothing to pay for. The gain is the same whoever finds it first, and diffusion brings it to followers some quarters later. It is one reason to give efficiency its share from the start.",
    question: "Where else does it pay to let a beginner try first and an expert correct?",
  },
  "projects:mixtureRouting": {
    what: "A large model is divided into many experts, and each word is sent to the few that it needs. The model knows much, and only a small part of it works at any moment. Most strong open models are built so.",
    how: "The second project of efficiency, about twice as deep as the first: tokens rise once more, on top of all other factors. By then pioneers feel the drag of being ahead, so ask whether to push through or to wait until it is public. Nations that serve much gain most, because the factor acts on every token that they sell or export.",
    question: "Is a school better that teaches everybody everything, or one that sends each to the right specialist?",
  },
  "projects:fusedKernels": {
    what: "Modern chips wait for memory more than they compute. Fusing several steps into one kernel spares the trips to memory in between; a famous example made attention, a costly part of every model, several times faster.",
    how: "The first project of the branch of chips, in hand with a modest amount of knowledge. All compute makes somewhat more tokens, whichever vendor it came from. Together with the kernels' own factor it repays a small, steady share of focus, and less a burst. Look at tokens per joule before and after: hardware, models, kernels and site design each have their line.",
    question: "What in your day takes more time to fetch than to do?",
  },
  "projects:liquidCooling": {
    what: "Racks of new accelerators give off more heat than air can carry away, so water or oil flows past the chips. Warm water will do, which can be cooled outside without being evaporated.",
    how: "The first fruit of research on power, soon reached. Hazards that can be blunted do less harm to you from then on, heatwaves above all. It multiplies with a critical-infrastructure act and a strategic reserve, and like them it shows its worth in a bad quarter only. Nations with hot sites should look at what a heatwave took from them in the first year.",
    question: "How much should one spend on a risk that may not come in the next four years?",
  },
  "projects:flexibleHalls": {
    what: "A hall that works less when the grid is tight: it delays training, moves work to another site, or runs on its batteries for two hours. Grids are built for the few worst hours of a year, so such a customer needs few new plants.",
    how: "The late project of the branch of power. Households' bills feel much less of what you take from the grid, so life and legitimacy recover and blackouts grow rarer. It suits nations that built on grid contracts early and pay for it since. Those that never used the grid gain nothing from it; let them spend the research elsewhere.",
    counter:
      "An idle accelerator loses more money in an hour than the power costs, so owners will always ask for exceptions. Flexibility that can be waived in a crisis is none.",
    question: "Who should be switched off first when power runs short?",
  },
  "projects:interpretability": {
    what: "Looking inside a model instead of asking it: which of its inner features stand for what, and what it is about to do. Researchers can follow single thoughts in large models; the whole remains far off.",
    how: "In hand after some research on safety: people can oversee one agent more, and a longer horizon is covered, so releases add less risk. It comes to you alone at first and to all by diffusion. For a nation that governs with agents it is the difference between attention and incidents; for one that trains at the frontier it keeps trust when the next model comes out.",
    counter:
      "What looks like an explanation may be a story that we like. Some hold that testing behaviour is enough, as with people, into whose heads nobody sees either.",
    question: "Would you trust a judge more if you could read every thought behind the sentence?",
  },
  "projects:verifiedReleases": {
    what: "Before a model is let out, it is shown by agreed tests, and one day perhaps by proof, what it can't be made to do. Aircraft and medicines are handled so. For models nobody knows yet how complete such a list can be.",
    how: "The deep end of research on safety. Each release of yours adds less world risk, and with safety standards at home the two multiply. It pays for those who release often and high, and the whole world gains when it is public science. In a match that runs hot, with risk past the half, it may decide whether there is a score at all.",
    counter:
      "A test shows the presence of a fault, never its absence, and a model can learn to behave while it is watched. Against that stands the fact that every other dangerous technology became safer by testing.",
    question: "How would you prove that something can't be done?",
  },
  "projects:chiplets": {
    what: "Several small chips, made separately, are joined in one package so closely that they work as one. Old production lines can take part, since not every piece needs the finest lines; the packaging itself is now scarce.",
    how: "Own fabs come a generation nearer to the vendors', together with knowledge of chips, up to a limit that leaves them behind. Without fabs it gives nothing. With two or three, in a world where others can be told not to sell to you, it turns chips for an emergency into chips for every day. Plan it along with the fab: both take about as long.",
    question: "When is it better to join many simple parts than to perfect one?",
  },
  "projects:smallReactors": {
    what: "One design for a small reactor, licensed once and built many times in a factory. Most of a great plant's price is work on the spot; the idea is to move that work indoors, and to learn from the tenth what the first got wrong.",
    how: "Research on power makes it ready, and then small modular reactors can be built, at any site, without limit. Bills of households ease a little as well. The question is who pays for the research: whoever is first builds them some quarters before the others, and the others wait for free. Nations with dear power and few rivers have the best reason not to wait.",
    counter:
      "One flaw in a design that is built a hundred times is a hundred flaws. Licensing once is what makes series cheap, and what makes inspectors careful.",
    question: "Should a safety licence from one country count in all?",
  },
  "projects:longContext": {
    what: "A model reads what fits into its context and forgets the rest. Long contexts and good notes let it hold a whole year of files in mind, and so take part in work that nobody could explain to it each morning anew.",
    how: "In hand after some research on agents: models can carry one agent more, whatever the horizon. That is one more order a quarter for the rest of the match, as long as oversight and tokens allow. It comes early, and early is when attention is worth most. Count what your additional order did in each of the next four quarters.",
    question: "What does a colleague of ten years know that is written down nowhere?",
  },
};
