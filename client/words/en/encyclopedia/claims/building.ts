import type { Prose } from "../../../encyclopedia.ts";

/** S17 to S29: sites, power, chips, and what is known. */
export const entries: Record<string, Prose> = {
  S17: {
    title: "One command starts a vast run",
    what: "Sites of Stargate's kind are measured in gigawatts; Abilene in Texas came first. He describes the moment when one command sets such a campus to work on a single training run.",
    how: "A campus order builds halls and the plant that feeds them at one named site, for the attention of one order. The first nations with a giant campus reach a milestone, and on the map it lights up like a constellation. Then spread the same gigawatts over four sites: more orders, less to lose in a storm.",
    counter:
      "Size is exposure: one valley's water, one grid's reserve, one storm. Towns get few lasting jobs for the power that they give. And as training learns to span several sites, one giant is needed less.",
    question:
      "A campus that would draw as much power as your whole city wants to come. What would you ask for in return?",
  },
  S18: {
    title: "Storms, shortages and the unforeseen",
    what: "What threatens the sites, he says, is extreme weather, trouble in supply chains, and the unknown unknowns.",
    how: "Hazards are foreshadowed one quarter ahead as chances. Some quarters something brews, and then you can still act. Halls spread over many sites, a strategic reserve, a critical-infrastructure act and partners at a joint site make the blow smaller; insurance pays a part of it back. Each has its price in quiet years, and the seed gives every table of a session the same luck. Play a seed twice, bare and guarded, and set what protection cost against what it saved.",
    question:
      "Would you rather have one large site with every protection, or five ordinary ones? What if a hospital depended on it?",
  },
  S19: {
    title: "Pulling together under pressure",
    what: "Under pressure, he says, organisations that otherwise each go their own way pulled together and got things built.",
    how: "In a deal two nations can build halls at a joint site. Each pays half and uses half while the deal runs; the halls stand a quarter sooner than the builder alone would have them, and a blow there is softened because help is at hand. The price is trust: the halls stand on one side's land, and a promise broken costs standing with everybody who saw it. Offer one joint site to a nation that has land and no money, and another to your closest rival, and see which of them accepts.",
    question:
      "When is it wise to build something important together with a competitor, and what would you want in writing?",
  },
  S20: {
    title: "Power is the worry",
    what: "Power worries him most. People will learn again to build generation, he trusts, and AI will help them to.",
    how: "Every plant has a lead time. Slow permits and an unwilling public lengthen it, and so does a queue for turbines when the world orders many. AI at work in industry and knowledge of power shorten it. So a nation that adopts early builds faster later: give industry two programmes before your great building, and compare the dates on which the same reactor stands.",
    counter:
      "Turbines, transformers and lines wait for factories, crews and neighbours' consent, and no model supplies those. Meanwhile homes bid against data centres for the same grid, and gas plants built in haste run for decades.",
    question: "Who should pay for a power line that data centres need: their owners, all customers, or taxpayers?",
  },
  S21: {
    title: "Hoping for a miracle in efficiency",
    what: "He hopes for something like a miracle: a leap in how much computing a watt can do.",
    how: "Research on efficiency raises tokens per joule by steps. On top of them comes a rare leap, never impossible and never due; its chance grows with the share of research that looks for it and with the compute behind that research. Put all of it on efficiency for a year, and decide beforehand when you will stop waiting. Whoever is still waiting after that is gambling.",
    counter:
      "Efficiency has rarely lowered the use of anything by itself. William Stanley Jevons saw it with coal: better engines made steam pay in more places, and more was burnt. A leap might fill the halls faster instead of emptying them.",
    question: "If computing needed a tenth of the energy from tomorrow, would it use less in ten years?",
  },
  S22: {
    title: "A thousand times cheaper",
    what: "The cost of the same answer, he says, fell about a thousandfold in some sixteen months.",
    how: "Efficiency is knowledge that doubles, and it multiplies with chips, kernels, site design and know-how. More tokens from the same gigawatt bring down the price at which demand meets supply. Note your price in the first quarter and in the last: how many times cheaper, in how many months, and is your curve steeper than the real one?",
    counter:
      "All depends on what is held fixed. For one given skill prices fell by anything from nine to nine hundred times a year. The list price of the newest model hardly fell at all, because each one does more and thinks for longer.",
    question:
      "Telephones do far more for their price than they used to, and still cost as much. Will AI go the same way?",
  },
  S23: {
    title: "Three gains that multiply",
    what: "Efficiency comes from models, from kernels (the code that drives the chips) and from the design of data centres, he says, and works best when they are made for each other.",
    how: "Three branches of research feed one product: efficiency is about models, chip about kernels, power about the design of sites. Hardware and know-how multiply in as well, so a tenth more in each of five is more than half as much again. But research on one branch yields less the further you are ahead of public science, and moving your focus costs momentum. In twin matches spread research over all three, or follow the others and put everything into one.",
    question:
      "Twice as good in each of three things makes eight times. Where else do gains multiply, and where do they only add up?",
  },
  S24: {
    title: "Two vendors",
    what: "For general chips his firm buys from two outside vendors, NVIDIA and AMD.",
    how: "The world's supply is small and grows slowly. Two vendors share it, each with prices and generations of its own. Contracts are served first, then whoever adds a premium, then all others in proportion; what isn't filled may stand in the queue. A new generation gives more tokens per joule, and a chip keeps the one that it came with, so waiting and buying now are both a bet. In a quarter of scarcity, try the cheaper vendor while everybody queues at the leader's door.",
    question: "Would you buy the best chip late or the second best now, and what would you need to know to decide?",
  },
  S25: {
    title: "A chip that only answers",
    what: "His firm makes a chip of its own that does inference only: the most efficient per watt, the cheapest, and narrow. First silicon takes months, he says; at scale it should be there by the end of the year.",
    how: "The programme goes in steps, one a quarter, each with money and an order. Then you can order chips that give far more tokens per joule, need less of the foundries, and can't train. Whoever serves much and trains little gains most. Start in the first quarter and, in a twin match, in the fifth.",
    counter:
      "Narrow is a bet that models will stay as they are: a new kind of model can turn the chip into scrap. Makers of general chips improve too, and spread the cost of design over everybody's orders.",
    question: "Think of a kitchen, then of chips: when is a tool for one thing better than a tool for many?",
  },
  S26: {
    title: "Schooling, and one second's answer",
    what: "Training is like 22 years of schooling, he says, and inference like an answer given in a second. Per answer, models may already need less energy than people.",
    how: "Compute that trains earns nothing this quarter; compute that serves teaches nothing. The sum, from the figures below: 2 kW for 6,000 tokens a second is a third of a joule a token, so a page of a thousand tokens takes some 330 joules, what a resting person turns over in a few seconds. Put training in: how many pages must one run serve?",
    counter:
      "That is the best case, without training, idle hours and long reasoning. A person lives whether asked or not, so the data centre's energy comes on top; and what counts for the grid is the total.",
    question: "What belongs in a fair energy bill for one answer of yours, and for one of a model's?",
  },
  S27: {
    title: "Ideas spread like the transistor",
    what: "Deep learning is like a law of nature, he says. Once found, such ideas become known to all, as it went with the transistor.",
    how: "What the best nation knows turns into public science after a while, and each quarter those behind take over a part of the gap for nothing. An open release publishes much of a lead at once, and pioneering gets slower the further ahead one is. Stay a doubling behind on purpose, spend the compute on serving, and work out what being second cost you.",
    counter:
      "Laws of nature need no licence. Leading laboratories publish less than they did, and recipes live in code, data and people. The transistor itself spread because its owner, under pressure from antitrust law, chose to license it.",
    question: "Should a discovery in AI be published at once, later or never, and does it matter which one?",
  },
  S28: {
    title: "What doesn't spread",
    what: "Even where ideas are common property, he says, industrial know-how, workflow, data and availability still differ.",
    how: "Operational know-how grows with all the compute you have ever run. No deal, leak or open model passes it on. It multiplies tokens per joule, the progress of training and what your own fabs turn out. Run a large fleet of old chips early, or a small one of the newest, and compare the know-how term three years later: open any figure of tokens to see it.",
    counter:
      "Know-how has legs. Engineers change firms and countries, suppliers teach each customer what they learnt from the last, and latecomers start with the newest plant. Leaders of industries have often been overtaken in just that way.",
    question: "What can you do that you couldn't explain in writing, and could a model learn it by watching you?",
  },
  S29: {
    title: "Who has the infrastructure",
    what: "The decisive difference, he holds, may turn out to be who has infrastructure, and how much of it.",
    how: "Compute online is shown to all, so concentration is plain to see. It is one track of five; half of what is under way counts too, and what is pledged to lenders does not. With more you can train, serve, lease and lend it in deals. Then try the reverse: reach par with the smallest fleet on the map, on adoption, wellbeing and other people's open models.",
    counter:
      "In the age of electricity the great gains went less to the owners of power stations than to those who rebuilt factories and homes around the current. If models are copied and tokens get cheap, use may matter more than ownership.",
    question: "Does your country need data centres of its own, or is it enough to be a good customer?",
  },
};
