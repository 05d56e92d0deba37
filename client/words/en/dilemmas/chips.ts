/** Dilemmas about chips and the money that buys them. */
export const content = {
  dilemmas: {
    twoVendors: {
      name: "First in the queue",
      about:
        "You're a valued customer, and I'd hate to see you in the second queue. Buy only from us, and your name goes to the top of every list. You'd have to call our friends across the street and tell them. If you tell me what they charge you, I might even smile. It's only business. So is the queue.",
      answers: {
        exclusive: {
          name: "Buy only from them",
          about: "{{nation}} bound itself to one chip vendor and went to the top of its list.",
        },
        tell: {
          name: "Tell them the rival's price",
          about: "{{nation}} told one chip vendor what the other charges.",
        },
        both: {
          name: "Keep both vendors",
          about: "{{nation}} kept both its chip vendors and its place in both queues.",
        },
      },
    },
    ownSilicon: {
      name: "One multiplier in a thousand",
      about:
        "Our chip came back from the foundry at four this morning. It boots, it's beautiful, and one multiplier in a thousand is wrong. Make it again, and we lose months. Ship it, and a small program steps around the fault, mostly. Or we buy from the vendor once more and say that ours was always meant for practice.",
      answers: {
        respin: {
          name: "Make it again",
          about: "{{nation}} sent its own chip back to be made again.",
        },
        ship: {
          name: "Ship it as it is",
          won: "{{nation}} shipped its own chip, fault and all, and it runs well.",
          lost: "{{nation}} shipped its own chip, and everyone found the fault.",
        },
        buyOutside: {
          name: "Buy from the vendor after all",
          about: "{{nation}} put its own chip in a drawer and bought from the vendor.",
        },
      },
    },
    scaleUp: {
      name: "Whole lots, or none",
      about:
        "We sell whole lots: eleven thousand wafers, or none. Your chip is good. Is it eleven thousand good? Another nation sat in your chair an hour ago with the same worry, and I said that you might share. Take them all, and you fill your halls or sell the rest on a bad day. The furnace is hot now.",
      answers: {
        all: {
          name: "Take them all",
          about: "{{nation}} ordered eleven thousand wafers of its own chip.",
        },
        share: {
          name: "Share with another nation",
          about: "{{nation}} shared a lot of its own chip with another nation.",
        },
        none: {
          name: "None",
          about: "{{nation}} ordered no wafers and set its chip team free for other work.",
        },
      },
    },
    forwardContract: {
      name: "Three years ahead",
      about:
        "Give me three years of orders, and I buy land, steel and cranes tomorrow. Give me one year, and I start when my last job ends. I know what they say: whoever commits before the money is there digs a grave or builds a throne. Everyone before you in the queue has signed. Everyone behind you is thinking it over.",
      answers: {
        commit: {
          name: "Commit for three years",
          about: "{{nation}} committed itself to three years of building.",
        },
        half: {
          name: "Commit for half of it",
          about: "{{nation}} committed itself to half of what its builder asked.",
        },
        wait: {
          name: "Wait",
          about: "{{nation}} committed itself to nothing, and its builder went to others.",
        },
      },
    },
    bigRound: {
      name: "One line in a press release",
      about:
        "It would be the largest round in history, and my partners are already writing the press release. All we want is one line in it: that you'll double your revenue. Everyone writes that line. There's a smaller cheque without it; nobody would frame that one. You look tired. Money lets one sleep, they say. I wouldn't know.",
      answers: {
        promise: {
          name: "Take it, with the promise",
          about: "{{nation}} took the largest round in history and promised to double its revenue.",
        },
        smaller: {
          name: "The smaller cheque, no promise",
          about: "{{nation}} took a smaller round and promised nothing.",
        },
        decline: {
          name: "Decline",
          about: "{{nation}} declined the largest round in history.",
        },
      },
    },
    promiseDue: {
      name: "Where is the growth?",
      about:
        "You promised a line in a press release. I have it here, laminated. Growth isn't what the line says. I could live with an honest quarter, my partners can't. You might cut prices, so that the volume looks splendid. You might show the books. Or you borrow a little, just for the photograph. I'd look away.",
      answers: {
        cutPrices: {
          name: "Cut prices to show growth",
          about: "{{nation}} cut its prices to show the growth that it had promised.",
        },
        borrow: {
          name: "Borrow to look well",
          won: "{{nation}} borrowed to look well, and investors believed the picture.",
          lost: "{{nation}} borrowed to look well, and investors found out.",
        },
        showBooks: {
          name: "Show the books",
          about: "{{nation}} opened its books and missed its promise in public.",
        },
      },
    },
    wattMiracle: {
      name: "Four times per watt",
      about:
        "Four of us, one whiteboard, no windows. Four times the work from the same watt, on paper. Our last three ideas were nonsense, and so was this one until Thursday. Bet your research on it, and we'll know by winter. Test it slowly, and we'll know some day. Publish it, and somebody cleverer knows before breakfast.",
      answers: {
        bet: {
          name: "Bet our research on it",
          won: "{{nation}} bet its research on a miracle per watt, and it came.",
          lost: "{{nation}} bet its research on a miracle per watt, and it was nonsense.",
        },
        publish: {
          name: "Publish the idea",
          about: "{{nation}} published an idea for four times the work per watt.",
        },
        slowly: {
          name: "Test it slowly",
          about: "{{nation}} tests an idea for four times the work per watt, slowly.",
        },
      },
    },
    kernelPoet: {
      name: "Dreaming in registers",
      about:
        "I write the inner loops. Perhaps five people alive do it as I do, and three of them have stopped answering mail. Last week I dreamt in registers. The machines write good code now; mine is still a tenth faster, and I'd like to see the sea. Don't offer me shares. Everyone offers me shares.",
      answers: {
        holiday: {
          name: "A long holiday",
          about: "{{nation}} sent its best programmer to the sea.",
        },
        doublePay: {
          name: "Double pay",
          about: "{{nation}} doubled the pay of its best programmer.",
        },
        teach: {
          name: "Have her teach ten others",
          about: "{{nation}} had its best programmer teach ten others.",
        },
      },
    },
    islandOfChips: {
      name: "A warehouse for everyone",
      about:
        "Every harbour master I know has been told to count containers. If each of you fills a warehouse with parts, there'll be none on the ships, and then you were right to fill it. If you hold stocks together, nobody needs to. I've ordered a second warehouse, by the way. All of you are asked the same today.",
      answers: {
        hoard: {
          name: "Fill our own warehouse",
          about: "{{nation}} filled a warehouse with chip parts of its own.",
        },
        trade: {
          name: "Let trade run free",
          about: "{{nation}} hoarded no chip parts and trusted in trade.",
        },
        together: {
          name: "Hold stocks together",
          about: "{{nation}} offered its chip parts for a common stock.",
        },
      },
    },
    deniedChips: {
      name: "The crates on the dock",
      about:
        "The new chips leave the dock on Friday. We hold a patent in them, {{other}} holds another, and either of us can stop the other's crates. My people have the paper ready. They call it strategy; the exporters call it throwing away a customer. If we sell, I'd want to know who runs what. They're deciding, too.",
      answers: {
        deny: {
          name: "Stop the crates",
          about: "{{nation}} stopped the crates of new chips for {{other}}.",
        },
        tax: {
          name: "Tax every crate",
          about: "{{nation}} taxed every crate of new chips for {{other}}.",
        },
        sell: {
          name: "Sell, and know who runs what",
          about: "{{nation}} sold new chips to {{other}} and asked who runs what.",
        },
      },
    },
  },
} as const;
