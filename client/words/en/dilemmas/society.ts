/** Dilemmas about work, schools, prices, and who is served. */
export const content = {
  dilemmas: {
    plumbing: {
      name: "A genius in a box",
      about:
        "The model is brilliant. It sits on my desk and can't read our files, for the files are in a cabinet, the cabinet has a key, and the key is with a colleague who's on a course. You ask why my ministry saves nothing. Give me plumbers, not a better genius. Or wait. Or let firms lay the pipes and own them.",
      answers: {
        fund: {
          name: "Fund the plumbing",
          about: "{{nation}} paid for the pipes that bring AI to its files.",
        },
        firms: {
          name: "Let firms build and own it",
          about: "{{nation}} let firms lay the pipes for AI, and own them.",
        },
        waitForModels: {
          name: "Wait for better models",
          about: "{{nation}} waited for better models and left its files in the cabinet.",
        },
      },
    },
    apprentices: {
      name: "Nobody hires juniors",
      about:
        "A tool does in an hour what I used to give juniors for a week, and it leaves no cups on the desk. So I hire no juniors. In ten years I'll be gone, and nobody will know why any of it works. My guild wants apprentices beside the tools. The firms don't. I'd like to retire without being phoned.",
      answers: {
        withTools: {
          name: "Pay for apprentices beside the tools",
          about: "{{nation}} pays for apprentices who learn beside the tools.",
        },
        capTools: {
          name: "Cap tools in public contracts",
          about: "{{nation}} capped the use of tools in public contracts.",
        },
        letItRun: {
          name: "Let it run",
          about: "{{nation}} let its firms hire tools in place of juniors.",
        },
      },
    },
    tokenBudget: {
      name: "We hire compute",
      about:
        "You ask how many people we'll hire. None; that isn't the unit. We hire compute. Sell us next year's tokens now, and we build here. Make us bid every morning, and we build where one can sleep. A fifth of your output, in writing. The large firms say we're children with credit cards. We are. So were they.",
      answers: {
        reserve: {
          name: "Reserve a fifth for them",
          about: "{{nation}} reserved a fifth of its tokens for start-ups.",
        },
        auction: {
          name: "Auction it",
          about: "{{nation}} auctioned next year's tokens.",
        },
        firstCome: {
          name: "First come, first served",
          about: "{{nation}} sells its tokens to whoever comes first.",
        },
      },
    },
    slowGiants: {
      name: "A committee for committees",
      about:
        "We have ninety thousand people and a committee for committees. Give us five years, and we'll change properly, with pensions. Give us one, and I'd have to lie to you. The little firm across the road shipped three products while we chose a font. Pay us, tax us, or let them eat us. I'd rather not be eaten.",
      answers: {
        payThem: {
          name: "Pay for their change",
          about: "{{nation}} paid its large firms to change.",
        },
        taxThem: {
          name: "Tax the slow",
          about: "{{nation}} taxed large firms that are slow to change.",
        },
        letThemBeEaten: {
          name: "Let newcomers eat them",
          about: "{{nation}} let newcomers take over from its large firms.",
        },
      },
    },
    adverts: {
      name: "One small advert",
      about:
        "Free for everyone, and one small advert under each answer. That's all. We'd label it if you insist; half as many click when people know. Without adverts I have to charge, and the boy in the village can't pay. He's my favourite example. Ask yourself what you'd sooner explain on television: a price, or a whisper.",
      answers: {
        labelled: {
          name: "Yes, with labels",
          about: "{{nation}} allowed labelled adverts under free answers.",
        },
        hidden: {
          name: "Yes, without labels",
          about: "{{nation}} allowed adverts in free answers, without labels.",
        },
        never: {
          name: "Never",
          about: "{{nation}} banned adverts from answers.",
        },
      },
    },
    freeTier: {
      name: "Half past two at night",
      about:
        "Ten of us share one account. We have a timetable; mine is from two to half past at night. My thesis is very short. In the capital they buy it like coffee. Free intelligence for everyone under twenty-five, is that so much? You'd hardly notice it at night. Or tax the coffee. I'm not picky.",
      answers: {
        spare: {
          name: "Yes, from spare compute",
          about: "{{nation}} gave its young people free intelligence from spare compute.",
        },
        levied: {
          name: "Yes, paid by a levy",
          about: "{{nation}} gave its young people free intelligence, paid by a levy.",
        },
        no: {
          name: "No",
          about: "{{nation}} gave its young people no free intelligence.",
        },
      },
    },
    turnedAway: {
      name: "Behind a dragon game",
      about:
        "We were number four hundred and twelve in the queue this morning, behind a dragon game. A child's scan waited for somebody's dragon. I don't blame the dragon. I blame whoever thinks a queue is fair because it's a queue. Serve us first, or let us outbid them and send you the bill, or take it from your training.",
      answers: {
        byNeed: {
          name: "Ration by need",
          about: "{{nation}} serves hospitals first and games last.",
        },
        lend: {
          name: "Lend it from training",
          about: "{{nation}} took compute from its training runs for hospitals.",
        },
        byPrice: {
          name: "Let price decide",
          about: "{{nation}} lets hospitals and games outbid each other.",
        },
      },
    },
    schoolOrAnswer: {
      name: "Twenty-two years or one second",
      about:
        "I run a school. It takes us twenty-two years to make a person who can answer one question well. Your machine takes a second, and the parents have noticed. I could train teachers to use it, or buy answers by the crate and send the children home at noon, or both, thin as our soup. The answers are very good. That worries me.",
      answers: {
        teachers: {
          name: "Train the teachers",
          about: "{{nation}} trained its teachers to use the machines.",
        },
        answers: {
          name: "Buy the answers",
          about: "{{nation}} bought its schools answers by the crate.",
        },
        both: {
          name: "Both, thinly",
          about: "{{nation}} bought its schools a few answers and trained a few teachers.",
        },
      },
    },
    zeroPerson: {
      name: "Nobody works here",
      about:
        "I went to the sea for three weeks and left my firm alone. There's nobody in it, only agents. When I came back it had earned more than all last year, and it had moved its office. I'm proud, and a bit afraid of it. The tax form asks how many people work here. I wrote none. It won't let me send that.",
      answers: {
        celebrate: {
          name: "Celebrate her",
          about: "{{nation}} celebrated a firm in which nobody works.",
        },
        taxAsTen: {
          name: "Tax it as ten people",
          about: "{{nation}} taxed a firm of no people as if it had ten.",
        },
        whoIsLiable: {
          name: "Ask who is liable",
          about: "{{nation}} asked who answers for a firm in which nobody works.",
        },
      },
    },
    reserveNow: {
      name: "Fourteen in one room",
      about:
        "There are fourteen of us in this room, and we've sent for sandwiches. We won't leave until you sell us a year of capacity. We don't mind the price, we want to know it. Steel wants it, insurance wants it, the dairy would take half. Your secretary says there's another door. We've thought of that as well.",
      answers: {
        sign: {
          name: "Sign with all fourteen",
          about: "{{nation}} sold fourteen firms a year of capacity.",
        },
        auction: {
          name: "Auction it among them",
          about: "{{nation}} auctioned a year of capacity among fourteen firms.",
        },
        coffee: {
          name: "Offer them coffee",
          about: "{{nation}} gave fourteen firms coffee, and no contract.",
        },
      },
    },
    slowOffice: {
      name: "Under the table",
      about:
        "My boss has forbidden it. So I do the figures on my phone under the table, and so does he; I've seen the glow. The office next door does openly in a morning what takes us the week. Make us use it, or teach us first, or let each office choose. Otherwise we all go on, under the table.",
      answers: {
        orderIt: {
          name: "Order its use",
          about: "{{nation}} ordered its offices to use AI.",
        },
        trainFirst: {
          name: "Train people first",
          about: "{{nation}} trained its office workers before it changed their work.",
        },
        eachDecides: {
          name: "Let each office decide",
          about: "{{nation}} let each office decide whether to use AI.",
        },
      },
    },
    cheaperLife: {
      name: "Good news, no number",
      about:
        "Good news, and I don't know how to print it. People live better than a year ago. Output has fallen, for what they enjoy costs nothing any more. My bulletin has one number on its front, the same one since my grandfather's day. Print both, and they call it poetry. Print the old one, and you've failed. Or shall I invent one?",
      answers: {
        bothNumbers: {
          name: "Print both numbers",
          about: "{{nation}} printed two numbers: output, and how people live.",
        },
        newNumber: {
          name: "Print a new number",
          about: "{{nation}} replaced output in its bulletin with a new number.",
        },
        oldNumber: {
          name: "Print the old number",
          about: "{{nation}} printed the old number and explained nothing.",
        },
      },
    },
    deflation: {
      name: "Flowers from the savers",
      about:
        "I run the central bank. Everything is a little cheaper than last week, and savers send me flowers. People with mortgages send me other things: their houses shrink, their debts stay as tall as they were. I can tie debts to prices, print until it stops, or let it fall and keep the flowers. There are rather many already.",
      answers: {
        indexDebts: {
          name: "Tie debts to prices",
          about: "{{nation}} tied its people's debts to falling prices.",
        },
        print: {
          name: "Print money",
          about: "{{nation}} printed money against falling prices.",
        },
        letItFall: {
          name: "Let prices fall",
          about: "{{nation}} let its prices fall.",
        },
      },
    },
    afterScarcity: {
      name: "Nothing left to ration",
      about:
        "I run the ration office. This morning I had forty people, a stamp, and nothing to ration. Everyone has as much as they can think to ask for. We're good at sharing out too little. Nobody has taught us what to do with too much. Close us, or let us hand out the plenty, or keep the stamp dry. In case.",
      answers: {
        shareOut: {
          name: "Let them share out abundance",
          about: "{{nation}} had its ration office share out abundance.",
        },
        closeIt: {
          name: "Close the office",
          about: "{{nation}} closed its ration office for want of scarcity.",
        },
        keepIt: {
          name: "Keep it, just in case",
          about: "{{nation}} kept its ration office, just in case.",
        },
      },
    },
    strikeCall: {
      name: "We know where the plug is",
      about:
        "We've done the same sum as you. If the machines earn what we did and more, there's enough to share. If they stand still, there's nothing. We can help with that; we know where the plug is. I'm not angry, I've got grandchildren. Share it, or shorten the week, or try us. We've brought soup for three days.",
      answers: {
        shareIt: {
          name: "Share what the machines earn",
          about: "{{nation}} shares what its machines earn with its workers.",
        },
        fight: {
          name: "Try them",
          won: "{{nation}} tried its unions, and the machines ran on.",
          lost: "{{nation}} tried its unions, and they pulled the plug.",
        },
        shorterWeek: {
          name: "A shorter week",
          about: "{{nation}} shortened the working week.",
        },
      },
    },
    newTrades: {
      name: "Four hundred headsets",
      about:
        "Our call centre was four hundred headsets. On Friday they switched it off. The old people's home next door can't find anyone to hold a hand for what it pays. I'm the mayor. I could pay hands like headsets, with your help. You could move my people to the city. Or put one of your humming boxes into the building.",
      answers: {
        payCarers: {
          name: "Pay carers well",
          about: "{{nation}} pays those who care for others like those who had headsets.",
        },
        campusThere: {
          name: "Put a campus there",
          about: "{{nation}} put a campus where a call centre had been.",
        },
        movePeople: {
          name: "Help people move",
          about: "{{nation}} helped a town without work to move away.",
        },
      },
    },
  },
} as const;
