/** All that happened, and why. */
export const chronicle = {
  title: "All quarters",
  nation: "Whose",
  everybody: "Everybody's",
  about: "What it is about",
  everything: "Everything",
  words: "Holds the words",
  nothing: "Nothing of this kind has happened.",
  linkTo: "Link to this moment: {{what}}",
  answered: "Asked: “{{title}}”. Answered: “{{answer}}”.",
  topics: {
    building: "Building",
    chips: "Chips",
    models: "Models",
    market: "Markets and money",
    society: "Work and society",
    dilemmas: "Dilemmas",
    deals: "Deals and the summit",
    danger: "Hazards and risk",
    race: "The race",
  },
} as const;

/** What one did not get, of which no event tells. */
export const slips = {
  heldUp: "Your sites stood still this quarter: all that is under way comes a quarter later.",
  heldUpAbout: "What struck the quarter before held them up.",
  heldUpNow: "Sites stand still this quarter: all of this comes a quarter later than was said.",
  unheard: "Your proposal found no place on the summit's agenda: {{resolution}}.",
  unheardAbout:
    "One proposal is heard a time: that which most nations make, and of those that of the nation with most attention unspent.",
} as const;

/** Why an order could not be carried out after all. */
export const refunds = {
  money: "The treasury no longer had the money: what comes first in a plan is paid first, and bills come before it.",
  attention: "No attention was left for it.",
  siteFull: "The site had no more room when its turn came.",
  sitesStopped: "Sites stand still while legitimacy is below 20.",
  noTokens: "There were not enough tokens for it any more.",
  noRoomForDebt: "Lenders gave no more.",
  noSuchOffer: "The offer was no longer there.",
  cannotDeliver: "A side could no longer deliver what it had promised.",
  challengeTaken: "Another nation met this challenge first.",
  alreadyEnacted: "It was in force already.",
  policiesFull: "No more policies can be in force at once.",
  alreadyOnAgenda: "It was on the agenda already.",
  notOnAgenda: "It was not on the summit's agenda any more.",
  presenceFull: "Your presence there was complete already.",
  pipelineFull: "The pipelines of that sector were complete already.",
  noModel: "No trained model was waiting any more.",
  reserved: "Capacity was reserved for others.",
  grantedAlready: "The other side had this from you already.",
  haveAlready: "You had this from the other side already.",
  votePromised: "The vote was promised already.",
  toppled: "The government had been toppled.",
} as const;

/** Why things happen, or what follows; a line under the headline of those whom it concerns. */
export const reasons = {
  orderRefunded:
    "Something changed between planning and the quarter's turn: money, room or supply went elsewhere first.",
  dealBroken: "A side could not or would not deliver. Its standing falls with everybody, and later deals come dearer.",
  offerLapsed: "By the time both had agreed, one side lacked the money or the goods.",
  siteSold: "Costs ran ahead of income, and lenders gave no more: what was not finished was sold first.",
  debtRolledOver: "The new loan costs what confidence, the world's mood and the burden of debt ask now.",
  debtCalled:
    "Together with its other debt it is more than lenders allow. What is missing is raised by selling unfinished sites.",
  moneyLapsed:
    "Whenever a part of the match is banked, a treasury keeps a quarter and a half of its income, and part of what lies beyond.",
  debtForced: "Costs ran ahead of income. Such debt comes at the worst rate and takes confidence with it.",
  moodBurst: "Investment had run ahead of revenue for too long. Borrowing is dearer until revenue catches up.",
  generationReleased: "New chips make more tokens of each joule; older ones lose a fifth of their worth.",
  chipsShort: "More is asked for than is made. Contracts are served first, then the highest premium, then all alike.",
  contractBroken: "A contract is paid each quarter, needed or not. Broken ones cost half of what was left.",
  pressureSet: "Every nation has a way to hurt another that costs itself; the other can answer in kind.",
  constructionStopped: "People who see bills and jobs go, and little in return, stop what is being built.",
  computeIdle: "Compute online is the least of power, halls and chips: what goes beyond the least earns nothing.",
  fabsUnpaid:
    "Fabs make chips only when the treasury can pay for all of them at that moment: leave so much unspent, or raise it before.",
  runFinished: "It serves nobody until it is released. Open, it lifts everybody; closed, it earns more.",
  modelReleased: "A longer horizon raises the ceiling of what work can be done with AI.",
  leapMade: "Research in efficiency now and then finds a shortcut; the price of an answer falls with it.",
  challengeMissed: "A grand problem takes a burst of tokens in one quarter, and there were not enough.",
  demandUnmet: "The price was held below what would clear the market: some who wanted tokens got none.",
  sectorOpened: "Adoption grows toward a ceiling that horizon and pipelines set together, neither alone.",
  marketTurned: "An open market builds on the stack that is cheapest, best known and most trusted there.",
  nationToppled:
    "Legitimacy was spent faster than life improved. The next quarter has no plan, and then a new government.",
  resolutionFailed: "It needed more of the votes, which count by weight in the world.",
  incidentHappened:
    "More agents worked than anybody could oversee. Oversight grows with safety research and ministers.",
  threshold2Crossed: "Attention is won by delegating; what is delegated must be overseen.",
} as const;
