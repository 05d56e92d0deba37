import type { Prose } from "../../encyclopedia.ts";

/** Tracks of the score, stages of the horizon, and what binds. */
export const entries: Record<string, Prose> = {
  "tracks:compute": {
    what: "How much computing a nation has, counted by the power that it draws and by how new its chips are. States have begun to publish such figures as they once did tonnes of steel.",
    how: "Only what is online counts in full: the least of power, halls and chips. What is under way counts half, so a campus ordered in the last year isn't lost. Older chips weigh less. A part is no longer yours: what investors hold after rounds, and what is pledged for debt. Clear what binds before you add what doesn't.",
    question: "Is a country rich in computing if it sells all of it abroad?",
  },
  "tracks:frontier": {
    what: "How long a task your best released model can be trusted with. Laboratories compare themselves by it; users mostly by whether it works.",
    how: "Counted by doublings, with a working day added so that the first hours don't outweigh the months at the end. Each further doubling is worth as much as the last and costs over twice as much. Another nation's open model doesn't raise your track, though it raises your sectors. A model that waits for release counts half of what it would add, and only up to the target of its run; what goes beyond the target counts once you release it.",
    question: "Would you measure a school by its best pupil?",
  },
  "tracks:adoption": {
    what: "How much of the work at home is done with AI, and how cheap it has become for those who do it.",
    how: "Adoption times cheapness to a small power: a price a tenth of the first lifts it by half. Sectors count by weight, enterprise most. It grows like a living thing, slowly at first and fastest in the middle, until the ceiling of horizon and pipelines stops it. The plan is always to move the ceiling before you touch it.",
    question: "If everybody uses a tool that nobody can explain, is it adopted or suffered?",
  },
  "tracks:reach": {
    what: "The share of the open world that builds on your stack: its models, its clouds, its ways of doing things. Whoever sets a standard seldom has to follow another's.",
    how: "Counted by a root, so the first tenth matters most and nobody wins by owning everything. It moves slowly and needs tokens to export, trust, standing, presence and no quarrels. A nation that begins with little can reach twice its par; the one that begins with most has to defend. Halls abroad and promotion are its orders.",
    question: "What do you use each day that runs on another country's stack?",
  },
  "tracks:wellbeing": {
    what: "Quality of life and whether people accept their government: what all the rest is said to be for.",
    how: "Life above a floor, times a factor for legitimacy. The floor makes small differences count: a fall from 100 to 95 costs a fifth of what you have. Bills, carbon, displaced work and inequality pull down; adoption, cheap tokens and challenges lift. It is the track on which the smallest nation can beat the largest, and the one that the careless lose without noticing.",
    counter:
      "One number for life is a number for whose life? Averages hide those who lost their work, and people answer surveys by comparing themselves with their neighbours.",
    question: "Which two things would you put into a measure of a good life that no statistics office counts?",
  },
  "stages:hours": {
    what: "Tasks of a few hours: a draft, a program of a page, a calculation with its check. Models of 2025 were here.",
    how: "The match begins in or near this stage. Software starts to open, all else hardly moves; agents are not to be had. At this stage a better model does more for adoption than anything else, since ceilings stand near the floor. Pipelines ordered now wait for the horizon that will use them.",
    question: "Which task of two hours would you give away first?",
  },
  "stages:day": {
    what: "A day's work without a look over its shoulder. The best models of early 2026 finish such tasks about half of the time.",
    how: "Software opens half, the first agents can be put to work, and demand for tokens grows with the horizon. It is the time to have know-how in programmes and the first policies in place, since adoption leaves the slow part of its curve here. Followers arrive by open models a few quarters after the leader.",
    question: "What would have to be different for you to trust a stranger with your work for a whole day?",
  },
  "stages:week": {
    what: "A week's work, with all the small decisions that nobody wrote down. To go astray on Tuesday and not to notice until Friday is the new kind of failure.",
    how: "Science opens and with it your own research quickens; enterprise begins to move, and displaced people with it. A milestone waits for the first. Releases at this stage frighten the world if oversight has not kept up: each doubling beyond what safety covers adds risk, to everybody's sum.",
    question: "How would you check a week of work without doing it again?",
  },
  "stages:month": {
    what: "A month: projects, not tasks. What is handed over is an aim, and what comes back is a choice somebody else has made about how to reach it.",
    how: "Enterprise and public services have high ceilings now, and industry begins. Legitimacy is tested by the number of people looking for new work. Attention grows with agents as fast as oversight allows. From here on efficiency decides who can afford to serve so long a thought to everybody: watch tokens per joule as closely as the horizon.",
    question: "Would you rather be told how to do your work, or only what should come of it?",
  },
  "stages:senior": {
    what: "Like a senior employee: holds the whole context, sees what is missing, acts without being asked. Nobody has measured it yet.",
    how: "All five sectors are open as far as pipelines go, and agents carry most of what governments order, so the second threshold is near. A release here without coverage adds more world risk than any before it. Reaching it first is worth points and a lead; reaching it safely is worth that there is a score at all.",
    counter:
      "Seniority is also being answerable, having failed before, and knowing whom to ring. Some hold that a longer task is only a longer task.",
    question: "What would make you call a machine a colleague?",
  },
  "constraints:power": {
    what: "Firm electricity: contracted, or built. For most of the world's data centres it has become what they wait for longest.",
    how: "When power binds, halls stand dark and chips lie still, both paid for. Plants differ in how long they take more than in what they cost, so the question is when, not how much: what do you need in six quarters? A grid contract fills a gap now. Deals with neighbours bring power from the next quarter on. A drought or a blackout takes it away for one.",
    question: "If you could have power sooner or cheaper, which would you choose, and who would choose otherwise?",
  },
  "constraints:halls": {
    what: "Buildings with cooling and connections in which chips can run. They take a year or two; their opponents can make it three.",
    how: "When halls bind, the newest chips run and the oldest idle. Halls take about as long as chips take to come, so order both in one quarter, and mind low legitimacy, which slows sites and at last stops them. A joint site stands a quarter sooner and serves two nations. Storms and floods destroy halls; insurance pays a part back.",
    question: "What would you put into an empty hall while you wait for the machines?",
  },
  "constraints:chips": {
    what: "Accelerators, counted by the power they draw. The world makes fewer than are asked for, in a few places, on machines from even fewer.",
    how: "When chips bind, the order of the queue decides: contracts first, then premiums, then all others in proportion. What isn't filled can stand. Two vendors, own fabs, an inference chip and deals are five ways around one shortage. A quarter of scarcity is announced; that is when a premium is worth it. Money that waits for chips is money that could have built power.",
    question: "If everybody is short of the same thing, is it better to pay more or to need less?",
  },
};
