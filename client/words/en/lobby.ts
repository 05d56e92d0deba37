/** Words that are there before any match: of the lobby and the door, of figures, and why one cannot come in. */

export const ui = {
  less: "Less",
  lessOf: "Less: {{what}}",
  moreOf: "More: {{what}}",
  more: "More",
  close: "Close",
  remove: "Take back: {{what}}",
  copied: "Copied",
  selected:
    "Your browser does not let this page copy. The text is selected: press Ctrl+C (⌘C on a Mac), or touch and hold it.",
} as const;

export const unit = {
  gw: "{{value}}\u00a0GW",
  percent: "{{value}}\u00a0%",
  price: "{{value}}/1M\u00a0tokens",
  tokens: "{{value}}T\u00a0tokens",
  trillions: "{{value}}T",
  hours: "{{value}}\u00a0h",
  horizon: "{{hours}}, {{stage}}",
  times: "{{value}}×",
  quarter: "{{year}}\u00a0Q{{quarter}}",
  hoursMinutes: "{{h}}\u00a0h {{m}}\u00a0min",
  daysHours: "{{d}}\u00a0d {{h}}\u00a0h",
} as const;

export const settings = {
  title: "Settings",
  language: "Language",
  translators:
    "These are the languages of the game. Browser translation is switched off here, because it would freeze the figures.",
  theme: "Light or dark",
  themes: { system: "As the device", light: "Light", dark: "Dark" },
  text: "Size of text",
  motion: "Motion",
  motions: { system: "As the device", reduced: "Little", full: "Full" },
  sound: "Sound",
  volume: "Volume",
  advice: "Ministers say unasked what they would do",
  film: "Show each quarter as a film before its report",
  notKept: "This browser keeps nothing for the game: these settings last until you reload or close this page.",
  kept: "Kept in this browser, for every match. The map has its own night and day: they tell how far the world has come.",
} as const;

/** What this device or browser doesn't do for the game. */
export const device = {
  keepsNothing:
    "This browser keeps nothing for the game: if you reload or close this page, you lose your seat, unless you have saved your own link (Help, “Go on elsewhere”). Allow this site to keep data (cookies) to change that.",
  noMap:
    "The map can't be drawn in this browser. Everything else works: “Nations” and “Places” show what the map shows.",
  mapAgain: "Try the map again",
} as const;

/** When something in the page itself goes wrong. */
export const fault = {
  title: "This page has broken down",
  about: "A fault in the game stopped it from being drawn. Loading it again usually helps.",
  seatKept: "Your seat is kept in this browser: the page brings you back to it.",
  seatLost:
    "This browser keeps nothing for the game, so your seat is lost when you load the page again. You can still join the match anew.",
  inPart: "Something in this page went wrong. You can go on; if it behaves strangely, load it again.",
  again: "Load again",
  tell: "What to tell whoever runs this server",
} as const;

/** How the connection to the server stands: what is the matter, and what the page does about it. */
export const line = {
  away: {
    silent: "Nothing comes from the server just now.",
    noNetwork: "This device has no network.",
    serverAway: "No answer comes from the server.",
    serverClosing: "The server is being restarted.",
    serverFails: "The server could not do it: something failed there.",
    noLiveLine:
      "This network shows pages, but stops the game's messages. Whoever runs it has to let WebSocket through to this address, or at least requests that take 10 seconds.",
    intercepted: "Something else answers in the server's place. Perhaps this network wants you to sign in first.",
    tooFast: "Too many requests come from this network just now.",
    unopened: "The server could not open this match just now.",
    serverFull: "The server has no room for this match just now.",
    networkFull: "Your network (a school or a home counts as one) has as many matches open here as it may.",
    storeAway: "The server can't save anything just now.",
    serversApart: "This server can't reach the others that it works with.",
  },
  comesBack: "This page tries again by itself.",
  comesBackWithPlan: "This page tries again by itself. What you plan is kept here and sent then.",
  tryNow: "Try now",
  ended: {
    takenOver: "You went on in another window or on another device. This window only shows how things stood.",
    sentAway: "You were sent away from here.",
    closed: "This match was closed by whoever runs the server.",
    gone: "The server knows nothing of this any more.",
    otherRules:
      "The rules of the game have changed since this match began, so it can't go on. You can still see what its record keeps.",
    oldPage: "The server has a newer version of the game than this page.",
    noSeat: "The server knows no such seat.",
    passwordNeeded: "This server asks for its password first.",
  },
  playHere: "Play here",
  loadAgain: "Load again",
  seeKept: "See what is kept",
  toLobby: "To the lobby",
} as const;

/** Notices that are neither the rules' nor the table's refusals. */
export const notice = {
  noLine: "Not done: there is no connection to the server just now.",
  unanswered: "The connection broke before the server answered. Look whether it was done.",
  missedQuarter:
    "The quarter ended while there was no connection. It was played with the plan that the server had: what you changed last may be missing.",
  cookiesRefused:
    "The password is right, but this browser keeps no cookies, and by one the server knows that you said it. Allow cookies for this page, then say it again.",
  unheard: "That did not work ({{code}}).",
  waitSeconds: "Too many requests come from your network. Try again in {{seconds}} s.",
  waitMinutes: "Too many requests come from your network. Try again in {{minutes}} min.",
} as const;

export const lobby = {
  title: "Too Cheap to Meter",
  line: "Lead a nation through the race for artificial intelligence: turn power into chips, chips into models and models into a better life, until intelligence is too cheap to meter, and then live with that.",
  nickname: "Your name at the table",
  /** Who gives no name is called so. */
  spareName: "Player {{number}}",
  playNow: "Play now",
  opening: "Opening…",
  stop: "Stop trying",
  learn: "Learn by playing",
  learnNote: "Three guided turns, ten minutes",
  playNowNote: "Eight quarters against seven bots, without a clock. No account, nothing to install.",
  yourSeats: "Your seats",
  yourFinished_one: "{{count}} finished match",
  yourFinished_other: "{{count}} finished matches",
  seatAs: "as {{name}}",
  notBegun: "not started yet",
  ofLesson: "lesson {{code}}",
  botPlaysOn: "You gave this seat up: a bot plays on until you come back.",
  backToSeat: "Back to your seat",
  seeResult: "See the result",
  openMatches: "Open matches",
  looking: "Looking for matches…",
  teach: "Teach with it",
  inviteOnly: "This server lists no matches: come by a link, or by the code of a table.",
  noMatches: "Nobody is waiting at a table just now. Open one of your own, and share its link.",
  noServer: "The server can't be reached just now; the list comes back by itself.",
  matchOf: "{{host}}'s match",
  waiting: "{{people}} of {{seats}} seats taken",
  planning: "quarter {{turn}} of {{turns}}",
  finished: "finished",
  untimed: "no clock",
  timed: "{{time}} a turn",
  join: "Join",
  watch: "Watch",
  code: "Join by code",
  create: "Create a match",
  foot: "Everyone plans at once, in secret; everyone resolves at once. Map: Natural Earth, public domain; it takes no side where borders are contested. Cities: GeoNames, CC BY 4.0.",
} as const;

export const create = {
  scenario: "Scenario",
  seats: "Nations",
  turns: "Quarters",
  timer: "Time for a turn",
  timers: {
    "0": "No clock",
    "90": "A minute and a half",
    "180": "3 minutes",
    "300": "5 minutes",
    "600": "10 minutes",
    "86400": "A day",
  },
  bots: "Bots play",
  levels: { careless: "Carelessly", sound: "Soundly", strong: "Strongly", masterly: "Like masters" },
  /** What somebody new may expect of them. */
  expect: {
    careless: "They leave much undone: good for a first match.",
    sound: "They play a plan well, without looking ahead. You beat them once you see what holds you back.",
    strong: "They look ahead. Expect to lose your first matches against them.",
    masterly: "They look far ahead and hold to a plan: for whoever has beaten strong bots.",
  },
  reach: "They come to about {{points}} points.",
  isPublic: "Show it in the list of open matches",
  go: "Open the table",
} as const;

export const encyclopedia = {
  title: "Encyclopedia",
  opening: "Opening the book…",
  contents: "Contents",
  foreword: "Foreword",
  search: "Search the encyclopedia",
  inChapter: "{{title}}, {{chapter}}",
  hits_one: "{{count}} entry",
  hits_other: "{{count}} entries",
  how: "In the game",
  sites: "Its sites",
  figures: "In the real world",
  source: "{{name}}, {{year}}; confidence: {{confidence}}",
  confidence: { high: "high", medium: "medium", low: "low", estimate: "an estimate made for this game" },
  counter: "Another view",
  question: "To talk about",
  related: "See also",
  readMore: "Read about this: {{what}}",
  families: {
    claims: "Forty-two claims",
    nations: "Nations",
    plants: "Power plants",
    buildings: "Buildings",
    chips: "Chips",
    sectors: "Sectors of work",
    branches: "Branches of research",
    projects: "Research projects",
    policies: "Policies",
    hazards: "Hazards",
    resolutions: "Resolutions",
    accords: "Accords",
    pressures: "Pressure",
    thresholds: "Thresholds",
    money: "Public money",
    eras: "Eras",
    markets: "Open markets",
    challenges: "Grand challenges",
    flagships: "Flagships of nations",
    milestones: "Milestones",
    tracks: "Tracks of the score",
    stages: "Stages of the horizon",
    constraints: "What binds",
    orders: "Orders and decisions",
    dilemmas: "Dilemmas",
    scenarios: "Scenarios",
  },
} as const;

export const entrance = {
  title: "A private server",
  about: "Whoever runs it has a password for it. You say it once on this device.",
  password: "Password",
  enter: "Enter",
} as const;

export const announced = { from: "From whoever runs this server:" } as const;

export const door = {
  title: "You are invited to a match",
  code: "Table {{code}}",
  enter: "Sit down",
  watch: "Only watch",
  entering: "Opening the door…",
  back: "Back to the lobby",
  seat: "{{name}} ({{nation}})",
  seatUnknown: "This match keeps no seat for you any more. You can come in as somebody new.",
  linkUnknown: "This match does not know the seat that the link leads to. Your own seat is here.",
  linkUnknownNew:
    "This match does not know the seat that the link leads to: perhaps a part of the link is missing. You can come in as somebody new.",
  linkUnknownHere: "This match does not know the seat that the link leads to. You keep the seat that you have.",
  noSuchSeat: "No such seat",
  backTo: "Back to your seat: {{seat}}",
  whose: "Whose seat?",
  whoseAbout:
    "The link leads to the seat of {{linked}}. This browser already holds the seat of {{own}} in this match, and it keeps one seat in each match.",
  keepOwn: "Stay {{own}}",
  takeLinked: "Play as {{linked}}",
  takeLinkedAbout:
    "If you play as {{linked}}, only the personal link of {{own}}, which Help shows, leads back to that seat.",
} as const;

/** Refusals of the table; those of the rules are in `refusals.ts`. */
export const refusals = {
  table: {
    otherRules: "The rules of the game have changed since this match began, so it can't go on.",
    closed: "This match was closed by whoever runs the server.",
    unopened: "The server could not open this match just now. Try again in a moment.",
    badMessage: "The server did not understand this.",
    wrongTurn: "That quarter is over.",
    wrongPhase: "Not at this point of the match.",
    noSeat: "You have no seat at this table.",
    unknownSeat: "This match does not know that seat.",
    takenOver: "This seat is open in another window or on another device.",
    seatTaken: "Somebody sits there already.",
    hostOnly: "Only the host can do this.",
    noSuchMatch: "There is no such match.",
    noSuchScenario: "This server no longer has the scenario.",
    matchFull: "The match is full.",
    oldClient: "This page is out of date: load it again.",
    unseenName: "Write a name that can be seen.",
    longName: "Choose a shorter name: 24 letters at most, or 16 of the wide ones.",
    unfitName: "Choose another name: a word in it is not used here.",
    unfitWords: "Not said: a word in it is not used here.",
    tooManySeats: "This server has no matches of so many nations.",
    passwordNeeded: "This server asks for its password first.",
    wrongPassword: "That is not the password of this server.",
    repeated: "That was said already.",
    unkept: "That could not be written down: the match goes on as it was before.",
    notYourMinistry: "That ministry is led by somebody else of your nation.",
    headOnly: "The head of your nation locks its plan.",
    frozen: "Eyes up: the screens rest until the lesson goes on.",
    noSuchLesson: "There is no lesson with this code.",
    teacherOnly: "Only the teacher can do this.",
    noSuchPupil: "That pupil is not here any more.",
    noSuchTable: "There is no such table.",
    tableFull: "There is no free place at that table.",
    tooEarly: "The lesson has not started yet.",
    tooLate: "The lesson has gone on already.",
    badWish: "That can not be done.",
    unreached: "That table could not be reached just now.",
    tooManyTables: "This server has lessons of {{most}} tables at most: its host can allow more (MAX_MATCHES).",
    tooManyNations: "This server has tables of {{most}} nations at most: its host can allow more (MAX_SEATS).",
    noRoom:
      "The lesson needs {{tables}} tables, and this server has room for {{free}} just now. Put everybody at fewer tables, or wait until other matches end. Its host can allow more (MAX_MATCHES).",
    noRoom_none:
      "The lesson needs {{tables}} tables, and this server has room for none just now: wait until other matches end. Its host can allow more (MAX_MATCHES).",
    lessonFull: "This lesson has no room for more.",
    sentAway: "You were sent away from this match.",
    locked: "Your plan is locked: unlock it to change it.",
    lockFirst: "Lock your own plan first.",
    noMoreTime: "You have no more time of your own for this quarter.",
    tooFast: "That was too fast: wait a little and try again.",
    nobodyThere: "No person leads that nation just now: a bot answers offers, not talk.",
    chatOff: "The host has switched the chat off.",
    phrasesOnly: "At this table, only phrases may be said.",
    serverClosing: "The server is being restarted. Try again in a moment.",
    storeAway: "The server can't save anything just now. It keeps trying: you can play as soon as it works again.",
    serversApart:
      "This server can't reach the others that it works with. It keeps trying: you can play as soon as it works again.",
    serverFull: "The server has no room for another match.",
    networkFull:
      "Your network (a school or a home counts as one) has as many matches open here as it may. Join one of them, or try again once one is closed.",
  },
} as const;

/** The scenarios that one can choose; the rest of the content is in `content.ts`. */
export const content = {
  scenarios: {
    base: { name: "2026 to 2029", about: "Sixteen quarters, all twelve nations." },
    quick: { name: "An evening", about: "Eight quarters in which everything comes sooner." },
    deglobalisation: {
      name: "Deglobalisation",
      about: "Embargoes stand, chips are few, and who holds a part of the supply holds a lever.",
    },
    energyCrunch: { name: "Energy crunch", about: "Turbines are late, grids are full, power is dear." },
    openWorld: { name: "Open world", about: "Models are released open by rule, and everybody learns fast." },
    classroom: { name: "Classroom", about: "Six nations, ten quarters, and a new system or two each quarter." },
    sandbox: { name: "Sandbox", about: "Four nations, six calm quarters, money to try things with." },
  },
} as const;
