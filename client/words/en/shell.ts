/** Words of the frame around the game: the table, bars, reports, the end. What the lobby shows is in `lobby.ts`. */

export const stage = {
  hours: "a task of hours",
  day: "a day's work",
  week: "a week's work",
  month: "a month's work",
  senior: "a senior employee",
} as const;

export const tableWords = {
  title: "Choose your nation",
  quickTitle: "Which nation will you lead?",
  quickNote: "A score of 100 is what sound bots reach with the same nation: every nation can win.",
  note: "{{count}} nations will play. Those without a person are played by bots.",
  share: "Invite others with this link",
  copy: "Copy the link",
  qr: "Code of the link, for a camera",
  real: "In the real world: {{power}} GW of data centres for AI, {{gdp}} trillion dollars of GDP, {{users}}\u00a0% use AI",
  you: "You",
  away: "{{name}}, away",
  ready: "I am ready",
  notReady: "Not ready yet",
  isReady: "ready",
  start: "Start the match",
  startWith: "Start with {{nation}}",
  waitHost: "{{host}} starts the match.",
  chooseFirst: "Choose a nation, and the match begins.",
  leave: "Leave the table",
  leaveAbout: "Leave the table: your seat is free for others",
  terms: "{{scenario}}, {{turns}} quarters, {{clock}}",
  watchers_one: "{{count}} person watches",
  watchers_other: "{{count}} people watch",
} as const;

export const bar = {
  turn: "Quarter {{turn}} of {{turns}}",
  compute: "Compute online",
  binds: { power: "Power binds", halls: "Halls bind", chips: "Chips bind" },
  have: "We have",
  idle: "Idle",
  cost: "A quarter",
  leastOfAll: "binds",
  scoreAbout:
    "What the banked years have brought and what the others bring if all stays as it is, track by track, and the milestones.",
  allScores: "Scores of all nations",
  idleCosts: "{{cost}} idle",
  idleInAll: "What stands idle costs",
  idleAbout: "Interest on what it would take to buy it today; chips also age, used or not.",
  more: { power: "More power", halls: "More halls", chips: "More chips" },
  lost: "{{cost}} unserved",
  power: "Power",
  halls: "Halls",
  chips: "Chips",
  treasury: "Treasury",
  price: "Token price",
  adoption: "Adoption",
  score: "Score",
  rank: "{{rank}} of {{nations}}",
  risk: "World risk",
  clock: "Threshold 1",
  clockUnknown: "from next quarter",
  clockBand: "{{low}} to {{high}}",
  clockCrossed: "crossed in {{quarter}}",
  clockAbout:
    "How far the world's cognitive capacity is on the way to threshold 1. Nobody knows exactly: the band narrows with safety research.",
  riskAbout: "Shared by all. At 100, control is lost and nobody wins.",
  ranking: "Ranking",
  locked: "has locked",
  watching: "You are watching",
} as const;

export const rail = {
  label: "Ministries and pages",
  energy: "Energy",
  chips: "Chips",
  research: "Models",
  economy: "Economy",
  foreign: "Foreign",
  nations: "Nations",
  places: "Places",
  book: "Book",
  chat: "Chat",
  report: "Report",
  settings: "Settings",
  help: "Help",
  unread: "new",
} as const;

export const overlays = {
  label: "Show on the map",
  none: "Lights",
  power: "Power",
  compute: "Compute",
  adoption: "Adoption",
  price: "Price",
  reach: "Reach",
  legitimacy: "Legitimacy",
  hazards: "Hazards",
  chips: "Chip supply",
  votes: "Votes",
  about: {
    hazards: "What may strike you in the coming quarter, and how likely",
    chips: "What each nation holds of the chip supply chain",
    votes: "What each vote weighs at the next summit, and what you were promised",
    power: "Power for AI, from",
    compute: "Compute online, from",
    adoption: "Work done with AI, from",
    price: "Price of tokens, from",
    reach: "Share of the open markets, from",
    legitimacy: "Legitimacy out of 100, from",
  },
  markets: "Open markets: hatched as the nation whose stack leads",
  hold: "Hold",
  goOn: "Go on",
  skip: "Skip",
  skipAbout: "Show at once how the map stands now",
} as const;

export const crew = {
  ledBy: "{{names}} plan this ministry.",
  lockedBy: "{{name}} has locked the plan.",
  locks: "{{name}} locks the plan for your nation.",
  answers: {
    you: "The answer is yours to give: it belongs to “{{ministry}}”, which you lead. Ask the others what they think.",
    other: "{{name}} gives the answer for your nation: it belongs to “{{ministry}}”. Say what you think.",
    away: "{{name}} leads “{{ministry}}”, to which the answer belongs, and is away. If nobody answers, the last answer counts.",
  },
} as const;

export const plan = {
  label: "Plan of this quarter",
  empty: "No orders yet. Choose a place on the map, open a ministry, or ask your ministers.",
  orders_one: "{{count}} order",
  orders_other: "{{count}} orders",
  attention: "Attention",
  attentionLeft: "{{left}} of {{all}} left",
  moneyNow: "To spend now",
  moneyLeft: "Left after the bills",
  unmet: "Bills can't be met",
  undo: "Undo",
  redo: "Redo",
  lock: "Lock",
  lockAnyway: "Lock all the same",
  leftOpen: {
    title: "Before you lock:",
    attention_one: "{{count}} attention point stays unused.",
    attention_other: "{{count}} attention points stay unused.",
    money: "{{amount}} of unspent money goes back to taxpayers at the end of this quarter.",
    dilemma: "You have not answered: {{title}}.",
    model: "A finished model serves no one until you release it: {{horizon}}.",
    refused_one: "{{count}} order can't be carried out.",
    begun: "An offer to {{nation}} is begun and not made.",
    refused_other: "{{count}} orders can't be carried out.",
  },
  change: {
    open: "Change: {{order}}",
    earlier: "Carry out one place earlier",
    later: "Carry out one place later",
    which: "Which",
    answer: "Answer",
    ministry: "Ministry",
    resolution: "Resolution",
    bond: "Bond",
    dearest: "The dearest first",
    panel: "Show in {{ministry}}",
  },
  unlock: "Unlock",
  locking: "Locking…",
  locksLater: "Locks later",
  locksLaterAbout: "Locks later, when the connection is back. Press to take this back.",
  unlocksLater: "Unlocks later",
  unlocksLaterAbout: "Unlocks later, when the connection is back. Press to take this back.",
  waitingFor: "Waiting for {{names}}",
  paused: "The teacher has stopped the clock",
  away: "{{name}} (away)",
  awayFor: "{{name}} (away, {{time}})",
  goOn: "Go on without waiting",
  goOnWanted: "You would go on: {{votes}} of {{needed}}",
  goOnAbout: "Go on without waiting: {{votes}} of the {{needed}} who must want it do",
  moreTime: "Take {{more}} more",
  moreTimeAbout: "Take {{more}} more of your own time for this quarter",
  andMore: "{{count}} more",
  resolving: "Everyone has locked. The quarter resolves…",
  advice: "Ask my ministers",
  nothingMore: "Your ministers would add nothing to this plan.",
  suggests: "or only: {{order}}",
  refused: "can't be carried out: {{reason}}",
  timeLeft: "Time left",
  title: "Your plan",
  repeat: {
    open: "Repeat every quarter: {{order}}",
    title: "A standing order",
    about: "Given again at the start of every quarter, also while you are away; it costs what it costs each time.",
    until: "Until there is",
    last: "At the latest until",
    end: "The end of the match",
    begin: "Repeat every quarter",
    change: "Change",
    stop: "Stop repeating",
    waits: "Waits for money or room: {{order}}",
  },
} as const;

/** Lines over the quarters. */
export const charts = {
  title: "Everybody over time",
  open: "Charts over time",
  figure: "What the lines show",
  of: {
    scoreBp: "Score",
    onlineMW: "Compute online, GW",
    horizonMilliH: "Horizon, hours (log)",
    priceMicro: "Price, $/Mt (log)",
    adoptionBp: "Adoption, %",
    reachBp: "Reach, %",
    legitimacyBp: "Legitimacy",
    riskMadeBp: "World risk added in a quarter",
    life: "Quality of life and measured GDP",
    world: "Threshold 1 and world risk",
  },
  world: { risk: "World risk", clockLow: "Threshold 1: at least, %", clockHigh: "Threshold 1: at most, %" },
  lifeNote: "Full lines: quality of life. Dashed: measured GDP. Both were 100 at the start.",
  worldNote:
    "Full line: world risk, of 100. Dashed: the band in which the world's cognitive capacity stands against threshold 1, in per cent.",
  table: "The same as a table",
  none: "The first figures come after the first quarter.",
} as const;

/** The forecast of the plan. */
export const outlook = {
  title: "What the plan leads to",
  open: "What the plan leads to: the forecast in full",
  about:
    "Worked out by the rules of the match from what you can see, if no further orders follow. Below each figure stands what it may lie between: rivals' plans and chance are unknown, so about one outcome in five falls outside.",
  until: "Forecast: {{when}}",
  atEnd: "the end",
  now: "Now",
  tracks: "Score by track, 100 = par",
  from: "{{now}} → {{ahead}}",
  band: "{{low}} to {{high}}",
  last: "How the last forecast fared: {{quarter}}",
  foretold: "Foretold",
  came: "What came",
  within: "as foretold",
  outside: "not foretold",
  figures: {
    cashM: "Treasury",
    onlineMW: "Compute",
    tokensTt: "Tokens a quarter",
    adoptionBp: "Adoption",
    scoreBp: "Score",
  },
} as const;

export const skip = {
  label: "Straight to",
  plan: "To the plan",
  ministries: "To the ministries",
  panel: "To the open panel",
  report: "To the report",
} as const;

/** For readers of the screen. */
export const announce = {
  turn: "The quarter has resolved. Now you plan {{quarter}}.",
  locked: "Your plan is locked.",
  unlocked: "Your plan is open again.",
  orders_one: "The plan has {{count}} order.",
  orders_other: "The plan has {{count}} orders.",
} as const;

export const welcome = {
  title: "Welcome, {{nation}}",
  aimHead: "Your aim",
  aim: "A score above 100 by {{last}}: better than sound bots do with your nation, in compute, models, adoption, reach and wellbeing.",
  turnHead: "This quarter",
  turn: "You can give {{attention}} orders: that is your attention. {{binds}}",
  binds: {
    power: "Power holds your compute back: build plants.",
    halls: "Halls hold your compute back: build halls.",
    chips: "Chips hold your compute back: order chips.",
  },
  lockHead: "Lock",
  lock: "Press it when you are done. When all have, everyone's plans resolve at once.",
  advice: "Take my ministers' advice",
  own: "I'll plan myself",
} as const;

export const reportWords = {
  whyMoved: "Why our figures moved",
  why: "Figure",
  before: "A quarter ago",
  now: "Now",
  title: "What happened in {{quarter}}",
  since: "Since you were last here: {{from}} to {{to}}",
  asking: "Looking it up…",
  earlier: "The quarter before",
  later: "The quarter after",
  all_one: "{{count}} more line",
  all_other: "{{count}} more lines",
  quiet: "A quiet quarter: nothing that had to be told.",
  close: "Plan {{quarter}}",
  day: "Dawn. The world's data centres now hold more cognitive capacity than its people do: scarcity is over, and other questions begin.",
} as const;

export const years = {
  title: "Years",
  about: "The score is banked year by year: what a year has brought stays. Later years count for more.",
  nation: "Nation",
  ahead: "Still open",
  aheadAbout: "if all stays as it is",
  milestones: "Milestones",
  score: "Score",
  led: "led this year",
  strip: "{{count}} of {{all}} years banked",
} as const;

export const nationsPage = {
  title: "Nations & score",
  figure: "Show",
  figures: {
    scoreBp: "Score",
    onlineMW: "Compute",
    horizonMilliH: "Horizon",
    adoptionBp: "Adoption",
    priceMicro: "Price",
    reachBp: "Reach",
    legitimacyBp: "Legitimacy",
    qualityOfLifeBp: "Quality of life",
    measuredGdpBp: "Measured GDP",
    riskMadeBp: "World risk added",
  },
  par: "100 = par, the line: what sound bots reach with the same nation",
  pressedBy: "Under pressure from {{nations}}.",
  presses: "Puts pressure on {{nations}}.",
  bound: "Bound by the summit: {{accords}}.",
  promises: "Promises",
  noPromises: "None has come to an end that you know of.",
  promiseKept: "Kept to {{nation}}, {{quarter}}",
  promiseBroken: "Broken to {{nation}}, {{quarter}}",
  tracks: "Score by track",
  sites: "Sites",
  site: "{{power}} power, {{halls}} halls",
  policies: "Policies in force",
  noPolicies: "No policies",
  flagships: "Flagships",
  markets: "Open markets",
  marketLeader: "{{nation}} {{share}}",
  marketFree: "on nobody's stack",
  openModel: "open",
  closedModel: "closed",
} as const;

export const chat = {
  title: "Chat",
  label: "Say something to the table",
  labelAlone: "Say something to them alone",
  to: "To",
  toAll: "Everybody at the table",
  newToAll: "Read what is new at the table",
  newAlone: "Read what is new in your private talk with {{nation}}",
  alone: "Only you and the people of that nation read this. It is not kept.",
  aloneInLesson: "Only you, the people of that nation and your teacher can read this. It is not kept.",
  send: "Send",
  empty: "Nobody has said anything yet.",
  phrases: {
    luck: "Good luck to all.",
    trade: "Shall we trade?",
    power: "Who has power to spare?",
    risk: "Let us keep world risk down.",
    standards: "Who votes for the standards?",
    yes: "Yes.",
    no: "No.",
    thanks: "Thank you.",
    minute: "I need a minute.",
    ready: "I am ready.",
    sorry: "I am sorry.",
    well: "Well played.",
  },
  mode: "What may be said",
  modes: { free: "Anything", phrases: "Phrases", off: "Nothing" },
} as const;

export const selected = {
  site: "{{nation}}: {{power}} of power, {{halls}} of halls",
  look: "Look closer",
  nation: "{{online}} online, {{adoption}} adoption, score {{score}}",
  details: "Figures",
  market: "{{leader}} leads with {{share}}",
  marketFree: "Nobody's stack leads here",
} as const;

export const help = {
  return: "Go on elsewhere",
  returnAbout:
    "Point another device at this, or open the link there: it leads to your seat. Whoever has it plays in your place, so keep it to yourself.",
  returnCode: "Code of your own link, for a camera",
  title: "Help",
  what: "Compute online is the least of power, halls and chips. What you have more of stands idle. Everything else follows from how you use that compute: to train models, do research, lease it, or serve tokens.",
  words: "Words",
  word: {
    attention: { name: "Attention", about: "The orders that you can give in a quarter." },
    par: { name: "Par", about: "What sound bots reach with your nation: a score of 100." },
    horizon: { name: "Horizon", about: "The longest task that a model can be trusted with, in hours of human work." },
    adoption: { name: "Adoption", about: "The share of work that is done with AI." },
    reach: { name: "Reach", about: "Your share of the open markets, which nobody plays." },
    legitimacy: { name: "Legitimacy", about: "Society's licence to go on: below 20, building stops." },
    risk: { name: "World risk", about: "Shared by all. At 100, control is lost and nobody wins." },
    threshold: {
      name: "Threshold 1",
      about: "When data centres hold more cognitive capacity than people do: dawn, and scarcity ends.",
    },
  },
  keys: "Keys",
  key: {
    ministries: "Open a ministry",
    places: "Places: the map as a list",
    place: "Choose a place on the map",
    book: "The encyclopedia",
    overlay: "What the map shows: the next; with Shift, the one before",
    map: "Move the map, come closer, go back to the first view",
    lock: "Lock or unlock the plan",
    undo: "Undo and redo",
    close: "Close what is open",
    help: "This page",
  },
  leave: "Leave the match",
} as const;

/** Who goes back from a match that is being played is asked. */
export const leaving = {
  title: "Leave the match?",
  alone: "Your seat is kept in this browser, and the lobby leads back to it. The match waits for you.",
  others:
    "Your seat is kept in this browser, and the lobby leads back to it. If the others play on, your plan for this quarter counts as it stands. From the second quarter that you miss, a bot plans for you until you are back.",
  unkept:
    "This browser keeps nothing beyond this page. Once the page is closed, only your own link leads back to your seat: you find it in Help.",
  stay: "Stay",
  lobby: "To the lobby",
  lobbyKept: "To the lobby: my seat is kept",
  giveUpAbout: "Or give your seat up: a bot plays on for you at once, until you come back.",
  giveUp: "Give up my seat",
} as const;

/** A match by other rules, as far as its record keeps it. */
export const kept = {
  title: "Match {{code}}",
  heading: "A match by other rules",
  loading: "Looking for what is kept of it…",
  nothing: "Nothing more of it can be shown.",
  otherVersion:
    "It was played by version {{rules}} of the rules, and the game has version {{now}} now. These make something else of the same orders, so nobody can play it on. What you see here is what its record keeps.",
  otherRules:
    "It was played by other rules than the game's today. These make something else of the same orders, so nobody can play it on. What you see here is what its record keeps.",
  won: "{{nation}} won with {{score}}",
  unfinished_one: "Not played to its end: {{count}} quarter of {{turns}}",
  unfinished_other: "Not played to its end: {{count}} quarters of {{turns}}",
  asItStood: "As it stood after the last quarter that was played.",
  noFigures:
    "The record of this match keeps orders and the result. It keeps no figures of its quarters, so there are no charts.",
} as const;

export const final = {
  chance: "Chance",
  sealAbout:
    "All chance of this match comes from one number, chosen before it began. Its seal (SHA-256) is shown from the start; at the end the number is, and must fit.",
  unsealedAbout:
    "The SHA-256 of what was sealed is the seal that was shown from the start: nobody changed the chance of this match.",
  seal: "Seal",
  unsealed: "Under it, seed and salt",
  title: "The end of {{quarter}}",
  won: "{{nation}} wins with {{score}}: its {{track}} came to {{value}} and its {{track2}} to {{value2}}, where 100 is par.",
  wonYou:
    "You win with {{nation}}, at {{score}}: your {{track}} came to {{value}} and your {{track2}} to {{value2}}, where 100 is par.",
  lost: "Control was lost: world risk reached 100, and nobody wins.",
  place: "You led {{nation}} to place {{rank}} of {{nations}}, with {{score}}.",
  /** What held one's own nation back, or could have done still more. */
  better: {
    below: "Your weakest track was {{track}}, at {{value}} against a par of 100: {{how}}",
    above: "Every track came above par; the least was {{track}}, at {{value}}. For more, {{how}}",
    how: {
      compute: "build and buy earlier what binds, and let nothing stand idle.",
      frontier: "train more, and release as soon as a model is ready.",
      adoption: "run programmes in the sectors below their ceilings, and keep tokens cheap.",
      reach: "export more, promote in the open markets, and release open.",
      wellbeing: "look to jobs and household bills, with policies such as retraining and the compute dividend.",
    },
  },
  /** What one was asked in the match. */
  answers: {
    title: "What you were asked",
    weighing: "The match is being played again with other answers, to see what yours were worth…",
    about:
      "The answers that gave and cost you most. For each the match was played again with another answer, and all other orders as they were given.",
    equal: "What you were asked, what you answered, and what came of it.",
    gave: "“{{answer}}” gave you {{points}} points: with “{{instead}}” you would have ended with {{without}}.",
    cost: "“{{answer}}” cost you {{points}} points: with “{{instead}}” you would have ended with {{without}}.",
  },
  ranking: "Ranking",
  toLesson: "To the lesson",
  byBot: "a bot, for {{name}}, who left",
  partlyByBot_one: "{{name}}, and a bot for {{count}} quarter",
  partlyByBot_other: "{{name}}, and a bot for {{count}} quarters",
  rankingNote:
    "Five tracks and the milestones add up to the score. Under each track stands how it ended against par, which sound bots reach with the same nation; the line marks 100.",
  chart: "How it went",
  again: "Play again",
  lobby: "To the lobby",
  nation: "Nation",
} as const;
