/** Dilemmas about sites, plants and halls: who asks, what can be answered, and what came of it as a headline. */
export const content = {
  dilemmas: {
    oneCommand: {
      name: "One command",
      about:
        "Four months of work, and it comes down to one line. I type it, a hundred thousand chips wake up, and in one second the grid carries a new city. The grid operator wants three more weeks for a buffer. My finger is on the key. Every night that we wait, somebody else may press theirs.",
      answers: {
        midnight: {
          name: "Start at midnight",
          won: "{{nation}} started its great run at midnight, and the lights stayed on.",
          lost: "{{nation}} started its great run at midnight, and a city went dark.",
        },
        payOthers: {
          name: "Pay factories to switch off for us",
          about: "{{nation}} paid its factories to switch off while the great run began.",
        },
        wait: {
          name: "Give the grid its three weeks",
          about: "{{nation}} waited three weeks for the grid before it began the great run.",
        },
      },
    },
    spaceship: {
      name: "Is that a spaceship?",
      about:
        "My daughter asked whether the light behind the hill is a spaceship. It's your campus. We haven't seen a star since March, and the hum comes through the pillow. Nobody asked us. I clean offices, I don't know what a token is. I do know that nobody would buy our house any more.",
      answers: {
        pay: {
          name: "Pay every household around it",
          about: "{{nation}} paid every household that its campus keeps awake.",
        },
        jobs: {
          name: "Give the town jobs at the campus",
          about: "{{nation}} gave the neighbours of its campus jobs, and no quiet.",
        },
        trees: {
          name: "Plant trees and carry on",
          about: "{{nation}} planted trees around its campus and carried on building.",
        },
      },
    },
    stormSeason: {
      name: "The worst storm in a century",
      about:
        "The forecasters have run out of letters for storms. The big one lands within days, and our largest hall stands four metres above the sea. Shut it down in time, and we lose weeks. Ride it out, and either nothing happens or I swim to the switchgear. Please decide while the roads are still open.",
      answers: {
        shut: {
          name: "Shut down in good time",
          about: "{{nation}} shut its halls before the storm and lost weeks of work.",
        },
        harden: {
          name: "Harden the halls now",
          about: "{{nation}} hardened its halls against storms.",
        },
        ride: {
          name: "Ride it out",
          won: "{{nation}} rode the storm out, and its crews know their halls better now.",
          lost: "{{nation}} rode the storm out, and the water came in.",
        },
      },
    },
    gasNow: {
      name: "Turbines by spring",
      about:
        "I can have turbines here by spring: four hundred jobs, lights on in your halls, and I win in November. My sister runs the clinic downwind and doesn't speak to me any more. Sign for thirty years and they pour concrete on Monday. Put an end date in, and the bank wants to talk again.",
      answers: {
        sign: {
          name: "Sign for thirty years",
          about: "{{nation}} signed for thirty years of gas, and its turbines come by spring.",
        },
        endDate: {
          name: "Sign, with an end date",
          about: "{{nation}} signed for gas with an end date, and the bank asked for more.",
        },
        wind: {
          name: "Wind and batteries, later",
          about: "{{nation}} refused the turbines and waits for wind and batteries.",
        },
      },
    },
    robotsBuild: {
      name: "Welders that never sleep",
      about:
        "Come and see my factory. There are eleven people in it; there used to be four hundred. My machines weld all night and never ask for a radio. Let them onto your building sites, and a power plant takes far less time. You'd have to look four hundred welders in the eye. I did. It was a bad Tuesday.",
      answers: {
        letThem: {
          name: "Let the machines build",
          about: "{{nation}} let machines build its power plants.",
        },
        license: {
          name: "License them, site by site",
          about: "{{nation}} licensed building machines, site by site.",
        },
        unions: {
          name: "Ask the unions first",
          about: "{{nation}} asked its unions before it let machines build.",
        },
      },
    },
    reactorOffer: {
      name: "One reactor, two countries",
      about:
        "A reactor gets cheap when the second one is like the first. I have built five, each redrawn by its own government, and none is finished. This morning {{other}} has the same drawings on the table. If both of you sign, it's a series. If one signs alone, it's a monument. I'm too old for another monument.",
      answers: {
        together: {
          name: "Build one design together",
          about: "{{nation}} offered to build one reactor design together with {{other}}.",
        },
        alone: {
          name: "Build a design of our own",
          about: "{{nation}} chose a reactor design of its own, without {{other}}.",
        },
        none: {
          name: "No reactors",
          about: "{{nation}} decided against new reactors when {{other}} was asked too.",
        },
      },
    },
    allHands: {
      name: "Swap forty people",
      about:
        "My crew can pull cable, theirs can start up switchgear. Each of us lacks exactly what the other has, and both jobs are late. I've had a beer with their foreman. We'd swap forty people for a while, no lawyers. Up there nobody ever decides anything that fast. They're asking {{other}} tonight, too.",
      answers: {
        share: {
          name: "Share crews",
          about: "{{nation}} offered to share its building crews with {{other}}.",
        },
        advise: {
          name: "Send advice only",
          about: "{{nation}} sent {{other}} advice, and no crews.",
        },
        alone: {
          name: "Each builds alone",
          about: "{{nation}} kept its crews at home and let {{other}} build alone.",
        },
      },
    },
    tooCheap: {
      name: "Too cheap to meter",
      about:
        "I was a boy when my predecessor told the papers that power would be too cheap to meter. We framed the article. It hangs in the cellar, above the meter. Now your young people want the same sentence about intelligence, as a law. Promise it, and they'll love you until the first bill. I speak from experience.",
      answers: {
        law: {
          name: "Promise it in law",
          about: "{{nation}} promised in law that intelligence will be too cheap to meter.",
        },
        meters: {
          name: "Fund meters that show the price",
          about: "{{nation}} gave everyone a meter that shows what thinking costs.",
        },
        nothing: {
          name: "Promise nothing",
          about: "{{nation}} promised nothing about the price of intelligence.",
        },
      },
    },
    tacitKnowledge: {
      name: "The man who hears pumps",
      about:
        "I've run the cooling for thirty-one years. I hear a pump fail two days before your sensors do, and I couldn't tell you how. On Friday I retire. There's a manual; I wrote it, and I never open it. Record me, keep me, or let the young ones learn it as I did, by flooding the basement twice.",
      answers: {
        record: {
          name: "Record everything he does",
          about: "{{nation}} recorded everything that its oldest shift leader knows.",
        },
        keep: {
          name: "Keep him two more years",
          about: "{{nation}} kept its oldest shift leader at work for two more years.",
        },
        young: {
          name: "Let the young ones learn it",
          about: "{{nation}} let its oldest shift leader go and its young crews learn.",
        },
      },
    },
    valves: {
      name: "The factory that burnt",
      about:
        "One factory in the world made that valve, and it burnt last night. You need six hundred, and so does {{other}}. Seven hundred lie in warehouses; the price doubled while I dialled. If you both lend engineers, it stands again by summer. If one of you buys everything, that one is in no hurry.",
      answers: {
        buy: {
          name: "Buy whatever there is",
          about: "{{nation}} bought up the valves that {{other}} needs, too.",
        },
        rebuild: {
          name: "Help to rebuild the factory",
          about: "{{nation}} sent engineers to rebuild the burnt valve factory.",
        },
        redesign: {
          name: "Redesign without the valve",
          about: "{{nation}} redesigned its plants so that they need no valve from abroad.",
        },
      },
    },
    whoOwnsTheHalls: {
      name: "A third of your halls",
      about:
        "We'd like a third of your halls. Not the people, not the models: concrete, switchgear, the lease. We're patient money from a small country, and we've never once raised our voice. You'd have the cash tomorrow. Some of your generals ask who would hold the key to the door. A fair question. We would.",
      answers: {
        sell: {
          name: "Sell them a third",
          about: "{{nation}} sold a third of its halls to a foreign fund.",
        },
        goldenShare: {
          name: "Sell less, keep a veto",
          about: "{{nation}} sold some of its halls abroad and kept a veto.",
        },
        keep: {
          name: "Keep every wall",
          about: "{{nation}} sold no wall of its halls to anyone.",
        },
      },
    },
  },
} as const;
