import type { Prose } from "../../encyclopedia.ts";

/** Sectors of work. */
export const entries: Record<string, Prose> = {
  "sectors:software": {
    what: "Programs, web pages, tests and repairs. Software was the first trade that models could do for hours on their own, because a program can be run at once to see whether it works.",
    how: "The lowest ceiling to climb: a horizon of about a day's work opens half of it, and it grows fastest. It starts ahead of all other sectors and its weight is small, so it is soon full. What you have adopted speeds research in every branch. Put programmes here first only if science can't use them yet; together with enterprise and agents it leads to the zero-person start-up.",
    counter:
      "Code is quickly written and slowly understood. Those who maintain it warn of a flood that nobody has read, and that the young learn the trade on just the tasks which are now done for them.",
    question: "If a machine writes the program, what should somebody still learn who wants to be a programmer?",
  },
  "sectors:science": {
    what: "Reading, guessing, computing and planning experiments. Models have helped with the folding of proteins and with proofs; in a laboratory they wait, like everybody else, for cells to grow.",
    how: "It asks for tasks of weeks, so it opens in the middle of a match, and it is a small part of work. Yet nothing repays a programme as this does: adoption in science speeds all of your own research, more than any other sector. A programme before the horizon is there builds pipelines that wait, which is right if your next model is near.",
    counter:
      "Science is short of good questions and careful checks, some say, more than of clever guesses. Cheap papers could bury the few that matter, and a model trained on what is known may lead everybody down the same road.",
    question: "Would science be better with ten times as many results, or with the same number checked ten times?",
  },
  "sectors:enterprise": {
    what: "Offices, shops, banks and services: most of what people in rich countries are paid for. Nearly all large firms have tried AI, and far fewer have changed how they work.",
    how: "The largest sector, and the slowest to grow. It weighs most in adoption, in the demand for tokens and in the output that your tax base follows, and it displaces most people. Programmes pay late, so begin before you see why. Have retraining in force when it starts to move; a rise of a few points in one quarter is a great many desks.",
    counter:
      "Much of office work exists because offices exist: reports on meetings, minutes of reports. Made cheaper there may only be more of it. Others expect the largest gains in history just here.",
    question: "Which part of office work would nobody miss?",
  },
  "sectors:public": {
    what: "Schools, hospitals, courts and offices of the state. They serve everybody, can't choose their customers, and must be able to explain what they decided.",
    how: "It opens late and starts low. Markets alone hardly bring it on: public compute and a sovereign stack do, each at its price in tokens or in reach. In quality of life it counts like any other sector, and it opens sooner than industry. It is the natural plan of a commonwealth, and of whoever expects the summit to measure wellbeing or adoption.",
    counter:
      "A wrong film suggestion is a nuisance, a wrong decision on a benefit is a disaster for one family. Several governments have learnt that with far simpler programs, and critics want the slowness kept.",
    question:
      "Which decision about yourself would you let a machine make, if it were right more often than people are?",
  },
  "sectors:industry": {
    what: "Factories, farms, power stations and building sites: work with hands and machines, where a mistake breaks something. Robots have been here for decades, each for one movement; models that see and plan are new.",
    how: "Its tasks are the longest, so its ceiling rises last. It has an effect of its own: industry that uses AI shortens every lead time at home, from halls to reactors. A nation that gets here two years before the end builds faster than its neighbours for two years. It asks for pipelines early and for a long horizon, your own or borrowed from an open model.",
    counter:
      "Atoms are not bits: a plant runs for forty years and is not rebuilt because software improved. Others note how fast China fills its factories with robots, and expect models to make them useful in small ones too.",
    question: "Why did machines reach the desk before they reached the building site?",
  },
};
