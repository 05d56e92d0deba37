import type { Prose } from "../../encyclopedia.ts";

/** Milestones: what each takes, and when it is worth the race. */
export const entries: Record<string, Prose> = {
  "milestones:campus": {
    what: "Five gigawatts of halls in one place: as much power as a city of millions draws. Campuses of that size are announced; none is at work yet.",
    how: "It counts halls at a single site, powered or not, so it can be reached with halls alone; idle ones cost money and score nothing beside. The largest sites of the United States, China and the Gulf have the room. If a rival's largest site stands at four gigawatts on the map, an order of yours comes too late: spread instead, and be safer.",
    question: "What is gained by being the largest, beyond being called so?",
  },
  "milestones:week": {
    what: "A model that can be trusted with a week of a person's work. By the usual measure models of early 2026 finish tasks of many hours, half of the time.",
    how: "Only a model that has been released counts, so don't let one lie. Laboratories reach it in the first half of the match; the second place is worth half and is often within a follower's reach, since open releases and diffusion carry others near. If you lack one doubling, training alone may be slower than waiting for public science.",
    question: "What would you hand to a helper for a week that you wouldn't for a day?",
  },
  "milestones:month": {
    what: "A month's work in one go: a report with all its sources, a program with its tests, a study from question to answer.",
    how: "Two doublings beyond a week, each asking for over twice the compute. Ambition decides how you get there: one large run that shows nothing for a year, or steps that earn on the way. The second to arrive needs the same horizon, so look at the leader's releases, which are public, before you bet on being first.",
    question: "Who would notice if somebody's work of a month had been done by a machine?",
  },
  "milestones:senior": {
    what: "A thousand hours: half a year of a colleague who knows the whole context, sees what is missing, and acts without being asked.",
    how: "The last stage, and in many matches nobody reaches it before threshold 1 makes research faster. It needs training, knowledge of capability and know-how together; whoever neglected one of the three pays for it with the two others. It is far more than five points: ceilings of public services and industry open with it.",
    question: "What does a senior colleague know that no instruction contains?",
  },
  "milestones:inferenceChip": {
    what: "Half a gigawatt of chips of one's own design at work. Several large cloud firms are there; for a nation it would be the first time.",
    how: "Four steps of the programme, an order, delivery, and halls and power to run it all: about two years from the first step. Start in the first year or leave it. The points are a side gain; the chip's use lies in serving twice the tokens for the same power. The most efficient chips run first, so they show at once when something binds.",
    question: "When is it worth designing a part that one could buy?",
  },
  "milestones:half": {
    what: "Half of all work done with AI in it. Nearly every firm has tried; a twentieth would be a generous count of work truly done so at the start.",
    how: "The mean over five sectors by their weight, so enterprise decides. It asks for a long horizon and pipelines everywhere; adopters get there late in the match, and together with the ceiling's lift after threshold 1. Put a programme where the gap between adoption and ceiling is smallest: that ceiling holds you back.",
    question: "Would you notice the day on which half of the work around you is done with AI?",
  },
  "milestones:tenth": {
    what: "A tenth of the first price, with nobody turned away. Real prices of one given skill have fallen so within a year or two.",
    how: "The price must hold while nearly all demand is served: to price under clearing without tokens brings a queue and no milestone. Efficiency, newer chips and enough serving compute do it; flooding the market in one quarter is allowed and costs that quarter's revenue. Watch two figures in the market's panel, price and demand unserved, and move when both are near.",
    question: "Is something cheap if you have to queue for it?",
  },
  "milestones:zeroPerson": {
    what: "A company in which nobody works: orders, code, support and accounts are run by agents, and people only own it. Firms of one person exist; lawyers argue about the rest.",
    how: "Software mostly adopted, enterprise well begun, and two agents in government who let it be. India has the culture for it, and par knows. Programmes in software come first, as it fills soonest; enterprise is what takes the time. Agents ask for horizon and oversight, so some research on both shortens the way.",
    question: "Who should go to court when a company without people has cheated somebody?",
  },
  "milestones:crossroads": {
    what: "A tenth of the open world builds on your stack, and half as much again as when the match began. Ports and currencies have become world standards by such small steps.",
    how: "Both must hold, so the United States, which starts with much, finds it as hard as those who start with little. Small exporters do best with three or four light markets and full presence in each. Share moves slowly; begin eight quarters before you need it, and don't lose standing on the way.",
    question: "How did the standard that you use most come to be the standard?",
  },
  "milestones:tripled": {
    what: "Three times the compute with which the match began. In the real world the stock of AI chips has lately more than doubled in a year.",
    how: "It counts compute online, so what idles doesn't count: three times the chips in halls without power is nothing. Nations that begin small get there first, and know it; for the large it is the work of the whole match. Look at what binds each quarter and order that, not what is cheapest.",
    question: "What in your life has tripled in three years, and did you plan for it?",
  },
  "milestones:clean": {
    what: "Growth that adds little carbon: two and a half times the compute, and no more than half of the power from grid and gas.",
    how: "Decide it early, for plants once built stay in the sum. Renewables up to what the land allows, hydro where rivers are, restarts where reactors idle, and small reactors later; gas only for the quarter in which everything waits. Brazil and Canada are made for it, the United States has to want it. Carbon also weighs on life, so the way pays twice.",
    question: "Would you accept slower growth of computing for cleaner power, and how much slower?",
  },
  "milestones:goodLife": {
    what: "People live a fifth better than at the start and think that those who govern them should go on. Surveys rarely find both at once.",
    how: "Quality of life rises with adoption and cheap tokens, and falls with displaced work, inequality, bills and carbon. Legitimacy follows with a delay of several quarters and moves three tenths of the way each. So the milestone is reached by those who prepared: retraining before the wave, a dividend when inequality moves, flexible bills. It is the natural prize of a commonwealth, and wellbeing counts all the while.",
    question: "If life got better and nobody thanked the government, would it still deserve the credit?",
  },
};
