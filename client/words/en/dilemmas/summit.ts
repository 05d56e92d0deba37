/** Dilemmas about who decides: at home, and between nations. */
export const content = {
  dilemmas: {
    handfulOfFirms: {
      name: "Nine people in a photograph",
      about:
        "There were nine people in the photograph, and they'd just decided how my children will be taught. I know none of them. I'm not against the machines; one of them mended my knee. I ask who gave those nine the pen. Draw some of us by lot, seat us at their table, or say honestly that it's none of my business.",
      answers: {
        byLot: {
          name: "Draw an assembly by lot",
          about: "{{nation}} drew an assembly by lot to decide about AI.",
        },
        boardSeats: {
          name: "Seats on their boards",
          about: "{{nation}} gave the public seats on the boards of its AI firms.",
        },
        leaveThem: {
          name: "Leave the firms alone",
          about: "{{nation}} left a handful of firms to decide.",
        },
      },
    },
    fasterDemocracy: {
      name: "Four birthdays a law",
      about:
        "A law takes us two years. In that time your model has four birthdays. By the time we forbid a thing, it's an antique. I could give each rule an end date, so that we dare to make it. I could let experts decree. I could lock two hundred citizens in for a weekend. My colleagues would rather discuss which. Until spring.",
      answers: {
        sunset: {
          name: "Rules with an end date",
          about: "{{nation}} gave each rule about AI an end date.",
        },
        decrees: {
          name: "Let experts decree",
          about: "{{nation}} let experts decree its rules about AI.",
        },
        panels: {
          name: "Panels of citizens",
          about: "{{nation}} put its rules about AI to panels of citizens.",
        },
      },
    },
    watchEveryone: {
      name: "We could see everything",
      about:
        "With these models we could see everything. Not read: see. Who meets whom, who is about to do something silly, who has stopped laughing. There were two attacks this year; we'd have had both. I'm told to mention a judge. One judge, for millions; she'd need a model to keep up. You'd sleep better. Everyone else would sleep more quietly.",
      answers: {
        yes: {
          name: "Yes, watch",
          about: "{{nation}} watches everyone.",
        },
        withJudge: {
          name: "Only with a judge",
          about: "{{nation}} lets its service watch where a judge agrees.",
        },
        no: {
          name: "No",
          about: "{{nation}} forbade its service to watch everyone.",
        },
      },
    },
    whoseStack: {
      name: "One socket for a country",
      about:
        "My country isn't large, and it will build everything on somebody's models, once. Yours, or those of {{other}}; we've asked them, too. Pay us, and we'll be grateful as long as it lasts. Open your stack, and we'd never have to be grateful. Or the two of you agree on one socket. Our engineers would weep for joy.",
      answers: {
        subsidise: {
          name: "Pay them to choose ours",
          about: "{{nation}} paid a third country to build on its stack, not on that of {{other}}.",
        },
        open: {
          name: "Open our stack",
          about: "{{nation}} opened its stack to a country that {{other}} courts, too.",
        },
        together: {
          name: "Agree on one socket",
          about: "{{nation}} proposed one socket for its stack and that of {{other}}.",
        },
      },
    },
    whatToMeasure: {
      name: "Two pages at the summit",
      about:
        "The draft has two pages. Page one says what we count today: what has been built. Page two says we'd count how people live. If most of you sign, page two counts. Amend it toward your strength, and the others will too, and we'll have nineteen pages. Abstain, and you can say that you were there. My pen is here.",
      answers: {
        sign: {
          name: "Sign",
          about: "{{nation}} signed that what counts is how people live.",
        },
        amend: {
          name: "Amend it toward our strength",
          about: "{{nation}} amended the draft toward its own strength.",
        },
        abstain: {
          name: "Abstain",
          about: "{{nation}} abstained from what to measure.",
        },
      },
    },
    raceOrRest: {
      name: "Folded papers",
      about:
        "Everyone at this table could let its great runs rest for one quarter. If most do, we'll see more clearly what we're building. If one rests alone, it loses a quarter, and that's all. A third paper has inspectors in it. I shall collect them folded. Please don't look at your neighbour; I know that you'd like to.",
      answers: {
        race: {
          name: "Race",
          about: "{{nation}} let its great runs race on.",
        },
        watched: {
          name: "Rest, and be watched",
          about: "{{nation}} let its great runs rest and let inspectors in.",
        },
        rest: {
          name: "Rest",
          about: "{{nation}} let its great runs rest.",
        },
      },
    },
    redPhone: {
      name: "A line for bad nights",
      about:
        "When my agents do something strange at night, I can call nobody. By the time your embassy opens, it has happened to you. One line, day and night, and whoever picks up tells the truth. It works if most of you are on it; with three of you it's a list of fools. What will we do with what you tell us? I asked that, too.",
      answers: {
        tell: {
          name: "Join, and tell everything",
          about: "{{nation}} joined the line for bad nights and tells the truth on it.",
        },
        listen: {
          name: "Join, and only listen",
          about: "{{nation}} joined the line for bad nights and only listens.",
        },
        stay: {
          name: "Stay away",
          about: "{{nation}} stayed away from the line for bad nights.",
        },
      },
    },
  },
} as const;
