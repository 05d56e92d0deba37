export const tutorial = {
  label: "Learn by playing",
  place: "Turn {{turn}} of 3 · step {{step}} of {{steps}}",
  next: "Next",
  playOn: "Play on",
  toLobby: "To the lobby",
  putAside: "Put the guide aside; Help brings it back",
  guideMe: "Guide me through the first turns",
  welcome: {
    title: "You lead {{nation}}",
    text: "A turn is a quarter. You plan, you lock, everybody's plans are carried out at once. Three turns with a guide, then three on your own. Nothing can be broken here.",
  },
  binds: {
    power: {
      title: "Power binds",
      text: "Power, halls and chips: compute online is the least of the three. Yours is power. The red ends stand idle and cost money. Open the bars to see how much.",
    },
    halls: {
      title: "Halls bind",
      text: "Power, halls and chips: compute online is the least of the three. Yours is halls. The red ends stand idle and cost money. Open the bars to see how much.",
    },
    chips: {
      title: "Chips bind",
      text: "Power, halls and chips: compute online is the least of the three. Yours is chips. The red ends stand idle and cost money. Open the bars to see how much.",
    },
  },
  chips: {
    go: { title: "Buy what is short", text: "Open the ministry of chips." },
    inside: {
      title: "Order chips",
      text: "Draw the slider: the price and the quarter of delivery follow it. Then press the order's button. The world's supply is shared out: more is asked for than is made.",
    },
    elsewhere: {
      title: "A good order, but not the one",
      text: "It stays in your plan. It does not lift what binds, though: open the ministry of chips too.",
    },
  },
  forecast: {
    title: "What the plan leads to",
    text: "Below, the next four quarters as far as you can know them: the line is the likeliest, the shade around it is what you can't know. It moves with every order.",
  },
  ministers: {
    title: "Spend your attention",
    text: "The dots are your attention: nearly every order takes a point, and it can't be saved. Give more orders, or ask your ministers to fill the plan.",
  },
  lock: {
    now: {
      title: "Lock the plan",
      text: "All is spent. Lock, and the quarter is played. Until everybody has locked, you can open it again.",
    },
    unspent: {
      title: "Lock the plan",
      text: "You still have attention left: one more order would be free. When you are content, lock.",
    },
    locked: { title: "Locked", text: "The quarter is played as soon as the others have locked, too." },
  },
  report: {
    title: "What came of it",
    text: "The report tells the quarter, your own news first. Under “Why our figures moved” each key figure goes from last quarter to this, term by term. Close it when you have read it.",
  },
  asked: {
    open: {
      title: "You are asked something",
      text: "Most quarters somebody asks you something. Read what each answer does, and press one. It costs no attention, and there is no right answer: it depends on what your nation needs.",
    },
    answered: {
      title: "Answered",
      text: "The answer is in your plan; you can change it until you lock. The line leads to the place on the map. Close the card to go on.",
    },
    aside: {
      title: "An answer is owed",
      text: "The plan bar keeps the question for you: open it there and answer. Who gives no answer has the last one.",
    },
  },
  build: {
    go: {
      title: "Build ahead",
      text: "Chips are on their way. They will need power and halls, and these take longest. Open the ministry of energy.",
    },
    inside: {
      title: "Build a campus",
      text: "A campus is halls and the plant that feeds them in one order. Grid power is quick and short, gas is quick and dirty, renewables need room, nuclear is late and steady.",
    },
    elsewhere: {
      title: "Build ahead, too",
      text: "That is in your plan. What takes longest should be begun first, though: open the ministry of energy.",
    },
  },
  use: {
    go: {
      title: "What compute is for",
      text: "Compute trains the next model, researches, or serves tokens to customers. Open the ministry of models.",
    },
    inside: {
      title: "Split your compute",
      text: "Move a slider: training brings a longer horizon later, serving brings money now. Moving much at once leaves part of it idle for a quarter.",
    },
    elsewhere: {
      title: "And what compute is for",
      text: "That is in your plan. Now decide what your compute does: open the ministry of models.",
    },
  },
  adopt: {
    go: {
      title: "Bring it into work",
      text: "A model that nobody uses changes nothing. Each sector adopts AI up to a ceiling that your horizon and its pipelines set. Open economy and society.",
    },
    inside: {
      title: "A programme or a policy",
      text: "Under “Adoption”, start a programme in a sector far below its ceiling; or enact a policy. A policy says what it does and what it costs.",
    },
    elsewhere: {
      title: "Bring it into work, too",
      text: "That is in your plan. Tokens that nobody uses win nothing, though: open economy and society.",
    },
  },
  race: {
    title: "How the race stands",
    text: "Five tracks make the score, each measured against what a nation like yours should reach: 100 is par. Open Nations to see how the others stand.",
  },
  explain: {
    title: "Everything explains itself",
    text: "A figure with a dotted line opens to the terms that made it, and each term leads to the book: what it is, how the game models it, what is known, and who disagrees.",
  },
  end: {
    title: "You know the game",
    text: "Three more quarters are yours. Deals, the summit and hazards come into play now; your ministers still help when you ask them.",
  },
} as const;
