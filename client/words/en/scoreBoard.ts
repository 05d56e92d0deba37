/** The score: its sum, how it moved and why, milestones, votes, and the parts of a match that are banked. */

/** How a score came from one quarter's end to the next. */
export const scoreMoved = {
  moved: "Score {{from}} → {{to}}",
  level: "Score {{to}}, as a quarter ago",
  first: "Score {{to}}",
  place: "place {{place}} of {{nations}}",
  placeMoved: "place {{place}} of {{nations}}, was {{before}}",
  why: "The sum, and why",
  title: "{{from}} → {{to}} because",
  quarterTitle: "What the last quarter changed",
  steps: {
    milestones: "Milestones and challenges",
    weights: "The summit's new weights",
    unseen: "What only its government knew until the end",
  },
  parts: "{{nation}} {{own}}, par {{par}}",
  parAbout:
    "Par is what sound bots reach with the same nation by the same quarter. It grows, so a figure that stands still loses points.",
  unknown: "It can't be told any more track by track: the weights of the score have changed since.",
  none: "After the first quarter it is told here what moved the score, and why.",
} as const;

/** Everything that makes a score, of every nation. */
export const scoreBoard = {
  title: "Score board",
  open: "Score board of all nations",
  whose: "Whose score",
  sum: "The sum",
  sumAbout:
    "What is banked stays. What is still open is what the rest of the match would bring if all stays as it is now.",
  track: "Track",
  ofPar: "Of par",
  banked: "Banked",
  points: "Points",
  milestones: "Milestones",
  milestonesWon: "Milestones and challenges",
  all: "All nations",
  allAbout: "Points of each track. The bar shows how the track stands against par, which the line marks at 100.",
  milestonesAbout:
    "The first nation to reach one has {{first}} points, the second {{second}}. A grand challenge met first brings {{challenge}}.",
  taken: "Taken",
  openFor_one: "Open: {{count}} point",
  openFor_other: "Open: {{count}} points",
  place: { first: "first", second: "second" },
  howFar: "How far each nation is",
  nearest: "Nearest: {{nation}}, {{part}} of the way",
  here: "You are {{part}} of the way",
  atLeast: "at least {{value}}",
  atMost: "at most {{value}}",
  partlyKnown: "as far as one can see",
  condition: "{{gauge}}: {{value}} ({{bound}})",
  hidden: "not known to others",
  racersHidden: "How far others are, nobody can see.",
  challenges: "Grand challenges",
  votes: "Votes",
  noVotes: "The summit has not voted yet.",
  meets: "The summit votes at the end of {{quarter}} on:",
  meetsNoMore: "No summit meets before the end.",
  nothingToVote: "nothing yet",
  proposedBy: "proposed by {{nation}}",
  against: "against {{nation}}",
  inForce: "In force",
  until: "until {{quarter}}",
  boundUntil: "{{nation}}, until {{quarter}}",
  outcomes: "How it has voted",
  passed: "Passed with {{yes}}",
  failed: "Rejected, {{yes}} in favour",
} as const;

/** The parts of a match, each of which is banked when it ends. A part is called by how long it is. */
export const years = {
  title: "What is banked",
  about: "The score is banked in parts: what a part has brought stays. Later parts count for more.",
  nation: "Nation",
  ahead: "Still open",
  aheadAbout: "if all stays as it is",
  milestones: "Milestones",
  score: "Score",
  led: "made most of it",
  strip: "{{count}} of {{all}} parts banked",
  until: "to {{quarter}}",
  part: {
    year: "Year {{number}}",
    half: "Half-year {{number}}",
    other: "Part {{number}}",
  },
} as const;

/** What decided a match that is over. */
export const decided = {
  title: "What decided it",
  between: "{{nation}} against {{other}}",
  difference: "Difference",
  leads: "Who led",
  led: "{{nation}} led.",
  tookLead: "{{nation}} took the lead from {{other}}.",
  orders: "Your orders that mattered most",
  ordersAbout:
    "Each was taken out in turn, and the match played on from there with all other orders as they were given.",
  weighing: "The match is being played again without each of your orders: {{weighed}} of {{toWeigh}} quarters so far…",
  gave: "gave you {{points}} points: without it you would have ended with {{without}}.",
  cost: "cost you {{points}} points: without it you would have ended with {{without}}.",
  reports: "Every quarter again",
  reportsAbout: "What happened, over the map, and what moved your score.",
} as const;
