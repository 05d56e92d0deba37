/** The lesson pack: what a teacher reads before, and hands out. */

export const pack = {
  title: "The lesson pack",
  about: "Everything for a lesson, to be read here or printed. Nobody needs to have played before.",
  print: "Print all of it",
  toLesson: "Choose a lesson",
  plan: {
    title: "Lesson plan",
    aims: "Pupils can say what compute is made of and why one shortage hides the next; they weigh growth against trust; they can tell what GDP measures from what it does not.",
    before:
      "Before: open “Teach with it”, choose the minutes and the number of tables, and keep your own link where only you find it: the browser that opened the lesson knows you without it. One device for each pupil, or one for two. Nothing is installed.",
    columns: { minutes: "Minutes", what: "What happens", teacher: "What you do" },
    short: {
      title: "45 minutes",
      rows: {
        a: {
          minutes: "0–6",
          what: "Pupils come by the code, read the one-minute introduction, take a role card.",
          teacher: "Show the code. Give everybody a place. Start.",
        },
        b: {
          minutes: "6–12",
          what: "First two quarters: what binds? Lift it. Ask the ministers.",
          teacher: "Walk round. “Eyes up” once: what binds at your table?",
        },
        c: {
          minutes: "12–30",
          what: "Six to eight quarters with the clock. Tables go their own ways.",
          teacher: "Put one table after another on the projector. Pause rather than explain over noise.",
        },
        d: {
          minutes: "30–42",
          what: "Debrief: the same nation at every table, turning points, life against GDP.",
          teacher: "Let each nation explain one turning point before you show what it was worth.",
        },
        e: { minutes: "42–45", what: "Worksheet, question 5.", teacher: "Collect one sentence from each table." },
      },
    },
    long: {
      title: "90 minutes",
      rows: {
        a: {
          minutes: "0–10",
          what: "Arrival, introduction, role cards; each nation sets an aim of its own.",
          teacher: "Write the aims where all can see them.",
        },
        b: {
          minutes: "10–55",
          what: "All quarters of the scenario. From the fifth on deals between nations open.",
          teacher: "After half the quarters: two minutes of talk inside each nation, clocks paused.",
        },
        c: {
          minutes: "55–60",
          what: "Break. The lesson stops at any quarter and goes on from the same links.",
          teacher: "Press “To the debrief” when you are back.",
        },
        d: {
          minutes: "60–80",
          what: "Debrief with all its parts; two claims are argued for and against.",
          teacher: "Choose the claims that your class's matches contradict.",
        },
        e: {
          minutes: "80–90",
          what: "Worksheet, questions 4 to 6, alone and then in pairs.",
          teacher: "Hand out the figures (Excel) to whoever wants to go on.",
        },
      },
    },
  },
  rules: {
    title: "The rules on one page",
    a: "A turn is a quarter of a year. Everybody plans at once and in secret; when all have locked, everything happens at once.",
    b: "Compute online is the least of power, halls and chips. What binds is written at the top of the screen; the rest stands idle and costs money.",
    c: "Five orders a quarter: that is what a government can give. Ministers propose some; you can leave a ministry to its minister. Besides, a nation chooses a flagship at the start, and a second at half time.",
    d: "Compute is split: it trains the next model, does research, is leased, or serves tokens. Tokens are sold at home and abroad.",
    e: "Models are trusted with longer and longer tasks. How much work is done with them depends on models, tools, skills and trust together.",
    f: "People notice bills, jobs and accidents. Low legitimacy slows building, then stops it, then topples the plan.",
    g: "Careless releases raise the world's risk, which all share. At 100 nobody wins.",
    h: "Your score compares you with par: what sound bots reach with the same nation. 100 is par, so that Brazil can beat the United States.",
    i: "If several of you lead a nation, each has ministries of their own, all see the one plan, and the head locks it.",
  },
  roles: {
    title: "Role cards",
    about: "One for each nation. Its figures are the world's own; the game's are made from them.",
    aim: "Your strength: {{about}}",
    real: "{{power}} GW of data centres for AI, {{gdp}} trillion dollars of GDP, {{users}} % of people use AI.",
    question: "Decide together: what do you want to be able to say about your people at the end?",
  },
  worksheet: {
    title: "Worksheet",
    a: "Which of power, halls and chips held your compute back first? What did you do, and what held it back next?",
    b: "Name one order that you would take back, and say what you knew when you gave it.",
    c: "Did you release your models open or closed? Who gained by it?",
    d: "In which quarter did measured GDP and quality of life go different ways? Why?",
    e: "One sentence: what should be measured, if not this?",
    f: "Choose a claim of the interview. What in your match speaks for it, what against it, and what would convince you?",
  },
  answers: {
    title: "Answers to expect",
    about: "There is no one right answer. These are the ones that come most often, and what to ask next.",
    a: "Mostly chips first, then power: chips can be bought in two quarters, plants take longer. Ask: when did you know that power would be next?",
    b: "Often a model run that was too ambitious, or chips without power for them. The debrief says what it was worth; ask whether luck or knowledge made the difference.",
    c: "Closed earns a margin while one leads; open reaches further and lets everybody learn, rivals too. Ask who at the other tables did the opposite.",
    d: "When tokens get cheap: the same work counts for less money, and is still done. Ask what else is not in GDP: care, a free evening, clean air.",
    e: "Hours free, health, trust, things people can do. Ask who would count it, and who would gain by the answer.",
    f: "Good answers name a figure of their own match and a reason why one class proves little.",
  },
} as const;

export const privacy = {
  title: "What is kept",
  lesson:
    "Of a lesson: its settings, the nicknames, who sat at which table, and the orders that were given. No real names, no addresses, no accounts.",
  match:
    "Of a match outside of lessons: its settings, the nicknames, who led which nation, and the orders. No real names, no addresses, no accounts.",
  device:
    "On each device: the secret that leads back to one's own seat, the nickname, and settings; on a teacher's, the keys to their lessons. Nothing else, and nothing that another site could read.",
  talk: "What nations say to each other alone is kept in memory while the match is open, and nowhere else. In a lesson the teacher can read it, and the page says so.",
  away: "Pages load nothing from other servers, and no data is passed on to third parties.",
  counted:
    "So that no one can flood it, the server counts requests by network address, in memory, for an hour at most, and knows of an open match from which address it was opened. None of that is written to a disk.",
  deleted: "When it is deleted",
  unusedLesson_one: "A lesson is deleted one day after it was last used.",
  unusedLesson_other: "A lesson is deleted {{count}} days after it was last used.",
  unusedMatch_one:
    "A match outside of lessons is deleted one day after someone last came to it or its last quarter was played.",
  unusedMatch_other:
    "A match outside of lessons is deleted {{count}} days after someone last came to it or its last quarter was played.",
  unused: "What no one uses any more is deleted after a time that the host of this server has set.",
  byHand:
    "A teacher can delete a lesson on its own page at any time, and the server's host can delete any match or lesson: nicknames, places and orders are gone at once.",
  erased: "Nothing of it stays in the server's files.",
  database: "This server's database can keep traces in its own log for some time after that.",
  copies: "Copies that the host has downloaded are the host's to delete.",
  teach: "Choose a lesson",
} as const;
