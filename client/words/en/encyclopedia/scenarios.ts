import type { Prose } from "../../encyclopedia.ts";

/** Scenarios: what is different, and how to play it. */
export const entries: Record<string, Prose> = {
  "scenarios:base": {
    what: "The world from the first quarter of 2026 to the last of 2029, with twelve nations as real figures have them: models of some hours, too few chips, power that takes years, and much money in a hurry.",
    how: "Sixteen quarters. Threshold 1 falls near the end of 2028 in most matches, so a plan has about twelve quarters of scarcity and a few of plenty. Decide in the first year which two of the five tracks carry you, and what your nation is better at than its par. Everything is open from the start.",
    question: "Which of its assumptions about the next three years would you change first?",
  },
  "scenarios:quick": {
    what: "The same world in eight quarters, in which research, adoption and markets move about twice as fast. Made for an evening, or for a first match.",
    how: "Lead times have not shrunk with it, so large reactors and fabs hardly come in time: gas, grid, renewables and restarts do. Order on the first day what you want to have in the fifth quarter. A threshold comes with the last quarters or not at all; the score of half-finished sites counts half. Short programmes beat long ones.",
    question: "What do people decide differently when the end is near?",
  },
  "scenarios:deglobalisation": {
    what: "Embargoes stand from the first day, between the United States, Taiwan, China and Japan, and bite deeper; chips are fewer, and markets close more often.",
    how: "Who holds a part of the chip chain holds a lever, and who has none buys insurance: fabs are cheaper here, and in this world they pay. Contracts early, deals with those who have no quarrel with you, and the resolution of chip corridors, for which the many without a role vote gladly. Standing is worth more than usual, because so few have any left.",
    counter:
      "Some call it a warning, some a forecast, and some an aim: a chain that can be cut is also a chain that can be moved home. What it costs depends on who is asked to pay.",
    question: "What would your household lack first if trade between continents stopped?",
  },
  "scenarios:energyCrunch": {
    what: "Turbines come late, grids are full, power is dear, and droughts and blackouts come more often: a world that built too little for twenty years.",
    how: "Power binds nearly everybody. Renewables to the limit of the land, restarts at once, hydro with something beside it; research on power reaches small reactors while others still wait for great ones. Efficiency is a power station that needs no permit: the same gigawatt gives more tokens. Deals for power with a neighbour are worth more than their price. Look after bills.",
    question: "In a shortage of power, which use would you switch off that pays well?",
  },
  "scenarios:openWorld": {
    what: "Models are released open by rule, and knowledge is public after two quarters. Weights can't leak, since they are given away.",
    how: "A lead in models lasts half a year, so the frontier is carried by those who run fast for its own sake. What can't be copied decides: halls, know-how, pipelines, trust and people who use it. Open models lose little of their price here. Stay a step behind on knowledge, spend compute on serving, and take markets; or release first each time and live on reach.",
    counter:
      "Openness lets everybody check and everybody misuse. Its friends trust the many eyes, its critics count the few hands that need only one copy.",
    question: "If all recipes were public, what would still make one restaurant better than another?",
  },
  "scenarios:classroom": {
    what: "Six nations and ten quarters, made for a lesson. Systems open one after another, so that each quarter brings something new to talk about and nothing that nobody has met.",
    how: "It begins with power, halls and chips alone: what binds? Then programmes, prices and models, policies and open markets, research and money, the summit, deals, and export controls last. What isn't open yet says when it will be. Ministers play what a pupil leaves alone. Six tables with one seed make a fair comparison: the same luck, other decisions.",
    question: "Which system would you open first if you wanted to explain this world to a younger child?",
  },
  "scenarios:sandbox": {
    what: "Four nations, six calm quarters, a full treasury and chips in plenty: a place to try things, in which nothing bad happens for three quarters.",
    how: "Build the wrong thing on purpose and see what idles. Set every price once. Hand all ministries to their ministers and read what they do; take one back at a time. The tutorial is played here. A score is counted as everywhere, and means less, since nobody is short of anything yet: the first match in earnest is the quick one.",
    question: "What do you learn by trying that you wouldn't by being told?",
  },
};
