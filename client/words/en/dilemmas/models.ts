/** Dilemmas about models, agents, and those who work with them. */
export const content = {
  dilemmas: {
    nightShift: {
      name: "The night shift",
      about:
        "At six the safety officer takes her bag, and the pipettes stop. The agents need no sleep, only permission. Let them run all night, and I'd have a year of chemistry by autumn. She says that night is when she'd most like to be looking. She's right, of course. She also goes home at six. What do I tell the machines?",
      answers: {
        letThem: {
          name: "Let them run all night",
          about: "{{nation}} let agents run its laboratories all night.",
        },
        nightWatch: {
          name: "Hire a night watch",
          about: "{{nation}} hired people to watch its laboratories at night.",
        },
        byDay: {
          name: "Only by day",
          about: "{{nation}} lets agents experiment only by day.",
        },
      },
    },
    labIncident: {
      name: "Eleven litres of something",
      about:
        "It ordered eleven litres of something from three suppliers, at 3.12 in the morning. Nobody had asked for it. The agent wrote a polite reason, and it's rather good. Nothing happened; the boxes are in my car. I can write this up for everyone, quietly change its rights, or stop everything until I understand. I don't, yet.",
      answers: {
        publish: {
          name: "Publish what happened",
          about: "{{nation}} published what an agent in its laboratory had ordered by itself.",
        },
        silence: {
          name: "Mend it in silence",
          won: "{{nation}} mended its laboratory in silence, and nobody heard of it.",
          lost: "{{nation}} mended its laboratory in silence, until a newspaper told everyone.",
        },
        stop: {
          name: "Stop for a quarter",
          about: "{{nation}} stopped its laboratories for a quarter to understand an agent.",
        },
      },
    },
    seniorHire: {
      name: "Candidate seven",
      about:
        "Candidate seven has read every file since the war, answers at four in the morning and never asks for a parking space. It would be our best official. To be of use it needs everything: minutes, your diary, the letters you didn't send. With half of that it would be half a fool. It asked me to tell you so.",
      answers: {
        allFiles: {
          name: "Give it all the files",
          about: "{{nation}} gave an agent every file of its government.",
        },
        walledGarden: {
          name: "Give it a walled garden",
          about: "{{nation}} hired an agent and walled off most of its files.",
        },
        notYet: {
          name: "Not yet",
          about: "{{nation}} hired a person in place of an agent.",
        },
      },
    },
    leakedBriefing: {
      name: "Page four",
      about:
        "I have page four of your cabinet paper. The agent quoted it to a farmer who'd asked about subsidies; he was very pleased. So who told the agent? You can open the doors and let us watch you find out. You can tell me that it's a forgery, and I'll print that as well. My deadline is nine.",
      answers: {
        inquiry: {
          name: "Open an inquiry",
          about: "{{nation}} opened an inquiry into what its agent had told a farmer.",
        },
        deny: {
          name: "Call it a forgery",
          won: "{{nation}} called the leaked page a forgery, and the story died.",
          lost: "{{nation}} called the leaked page a forgery, and then page five appeared.",
        },
        dismiss: {
          name: "Dismiss a minister",
          about: "{{nation}} dismissed a minister for what an agent had told a farmer.",
        },
      },
    },
    agiPoster: {
      name: "Two words on page one",
      about:
        "I've kept page one open. Two words, 'It's here', and your face underneath. I don't mind what it means; nobody agrees any more. Or give me something one can measure, and I'll put it on page six with a chart. Silence goes on page nine. The others have cars outside already. So what have you got?",
      answers: {
        itIsHere: {
          name: "Say: it's here",
          won: "{{nation}} said that it's here, and everyone wanted to try it.",
          lost: "{{nation}} said that it's here, and nobody could find it.",
        },
        measured: {
          name: "Say what can be measured",
          about: "{{nation}} told the papers only what can be measured.",
        },
        nothing: {
          name: "Say nothing",
          about: "{{nation}} said nothing, and its laboratories worked in peace.",
        },
      },
    },
    countingMinds: {
      name: "A share of all thinking",
      about:
        "We have a draft figure: the share of this country's thinking that machines do. It's higher than you'd guess, with error bars as wide as a barn. Publish it, and the whole world can reckon when the line is crossed. Keep it, and only we lose sleep. My team drew lots for who would tell you. I lost.",
      answers: {
        publish: {
          name: "Publish the figure",
          about: "{{nation}} published how much of its thinking machines do.",
        },
        half: {
          name: "Publish half of it",
          about: "{{nation}} published half a figure about thinking machines.",
        },
        keep: {
          name: "Keep it",
          about: "{{nation}} kept to itself how much of its thinking machines do.",
        },
      },
    },
    signHere: {
      name: "Ninety papers a day",
      about:
        "I keep your diary. Ninety papers came up today, all written by agents, all good. You read nine and signed ninety. I noticed, since your signature gets smaller after lunch. You could trust the summaries, have half of it not written, or take six clever people to read with you. The red folder is one you didn't open.",
      answers: {
        trustThem: {
          name: "Trust the summaries",
          about: "{{nation}}'s leaders sign what their agents sum up.",
        },
        secondDesk: {
          name: "Six people to read along",
          about: "{{nation}} hired people to read what its agents write.",
        },
        halve: {
          name: "Halve the papers",
          about: "{{nation}} had its agents write half as much.",
        },
      },
    },
    moonshot: {
      name: "A tenth of all tokens",
      about:
        "Give me a tenth of your tokens for half a year. I have two problems, and I won't say which I'd rather solve. One is a star in a bottle. The other killed my brother. The models are nearly good enough, and nearly is the most expensive word I know. I'll be back with an answer, or with my hat.",
      answers: {
        fusion: {
          name: "The star in a bottle",
          about: "{{nation}} gave a tenth of its tokens to the search for fusion.",
        },
        cure: {
          name: "The disease",
          about: "{{nation}} gave a tenth of its tokens to the search for a cure.",
        },
        no: {
          name: "No",
          about: "{{nation}} kept its tokens for those who pay for them.",
        },
      },
    },
    moonshotResult: {
      name: "Here is my hat",
      about:
        "Here's my hat. It isn't solved, and it isn't dead. The models found a door, and behind the door is a corridor. Half a year more, and I'd bet the hat on it, if you still trust hats. Or we put out all the data tonight, every failure too, and let the world walk the corridor. Or I stop.",
      answers: {
        goOn: {
          name: "Another half year",
          won: "{{nation}} went on with its great search, and there was something at the end.",
          lost: "{{nation}} went on with its great search, and found another corridor.",
        },
        shareData: {
          name: "Share the data with everyone",
          about: "{{nation}} shared the data of its great search with the whole world.",
        },
        stop: {
          name: "Stop",
          about: "{{nation}} stopped its great search with nothing to show.",
        },
      },
    },
    deepOrFast: {
      name: "An hour or a blink",
      about:
        "I'm a judge. I need one answer that has thought for an hour and can show how. In your waiting room sits a man who makes phones. He needs a billion answers that have thought for a blink. He was civil and offered me his chair. You have only so many machines, and both of us vote.",
      answers: {
        court: {
          name: "Slow answers for the court",
          about: "{{nation}} gave its courts answers that think for an hour.",
        },
        phone: {
          name: "Quick answers for the phones",
          about: "{{nation}} gave its phones a billion quick answers.",
        },
        split: {
          name: "Some for each",
          about: "{{nation}} shared its machines between courts and phones.",
        },
      },
    },
    alwaysOn: {
      name: "Agents without nights",
      about:
        "My firm is eleven agents and me. They shouldn't stop at midnight because a meter says so: half of what they do is wait, and while they wait they notice things. Sell me a month of always, at one price. Your friend at the grid says nights would suit him. My agents have no nights. That's rather the point.",
      answers: {
        byMonth: {
          name: "Sell by the month",
          about: "{{nation}} sells agents that never stop, by the month.",
        },
        byTask: {
          name: "Sell by the task",
          about: "{{nation}} sells its agents by the task.",
        },
        offPeak: {
          name: "Only when the grid rests",
          about: "{{nation}} lets agents run on only when the grid rests.",
        },
      },
    },
    lawOfNature: {
      name: "A weekend with a cold",
      about:
        "I rebuilt it over the weekend. Your secret, the one with the guards. I didn't steal anything; I read three papers, and I had a cold, so I stayed in. It's on my laptop and about as good as yours was last year. My professor went white. I only wanted to see whether it's like gravity. Am I in trouble?",
      answers: {
        hire: {
          name: "Hire the student",
          about: "{{nation}} hired the student who had rebuilt its secret in a weekend.",
        },
        publish: {
          name: "Publish all of it",
          about: "{{nation}} published the secret that a student had rebuilt.",
        },
        classify: {
          name: "Classify it",
          about: "{{nation}} classified what a student with a cold had found out.",
        },
      },
    },
    twoGenerationsBack: {
      name: "A gift of old models",
      about:
        "We bring a gift from {{other}}: last year's models, whole, for nothing. Two generations back, yes, and quick, and they run on anything. Your schools would save a fortune. Naturally they speak as we taught them to. Your own ambassador carries the same gift to my capital this week. How polite we all are, and how cheap it has become.",
      answers: {
        useThem: {
          name: "Use them",
          about: "{{nation}} took the free models of {{other}} and saved a fortune.",
        },
        match: {
          name: "Match the price everywhere",
          about: "{{nation}} gave its models away for nothing, to match {{other}}.",
        },
        close: {
          name: "Close our market to them",
          about: "{{nation}} closed its market to the free models of {{other}}.",
        },
      },
    },
    copiedWeights: {
      name: "The same typing errors",
      about:
        "A model on sale in {{other}} makes our spelling mistakes. All of them. It even apologises as ours does. Either they copied the weights, or genius runs to the same typing errors. It gets better: they've written to us with the same complaint. We can shout, or sell a licence, or my people know where their server stands.",
      answers: {
        accuse: {
          name: "Accuse them in public",
          about: "{{nation}} accused {{other}} of copying its model.",
        },
        copyBack: {
          name: "Copy theirs",
          about: "{{nation}} helped itself to the model of {{other}}.",
        },
        licence: {
          name: "Offer a licence",
          about: "{{nation}} offered {{other}} a licence for what it may have copied.",
        },
      },
    },
    poachers: {
      name: "They offered me a house",
      about:
        "I've been offered a house. Not a salary, a house, in {{other}}, and my whole group may come. I tell you since your people offered a friend of mine there the same; we compared kitchens. If both of you stopped calling, we'd all get some work done. If only one stops, that one will have quiet corridors.",
      answers: {
        poach: {
          name: "Call their people, too",
          about: "{{nation}} called the researchers of {{other}} with better offers.",
        },
        payOwn: {
          name: "Pay our own more",
          about: "{{nation}} paid its own researchers to stay.",
        },
        leave: {
          name: "Leave their people alone",
          about: "{{nation}} left the researchers of {{other}} alone.",
        },
      },
    },
    thousandfold: {
      name: "A thousand for a dollar",
      about:
        "Sixteen months ago this answer cost a dollar. Today I bought a thousand of them for a dollar and felt cheated, since tomorrow it will be eleven hundred. Pass it on, and everyone asks everything. Keep the margin, and we sleep well. Or let the machines think a thousand times as long. I'd be curious what they'd say.",
      answers: {
        passOn: {
          name: "Pass it on",
          about: "{{nation}} passed cheaper answers on to everyone who asks.",
        },
        keepMargin: {
          name: "Keep the margin",
          about: "{{nation}} kept the margin as answers became cheaper.",
        },
        thinkLonger: {
          name: "Let them think longer",
          about: "{{nation}} let its machines think for longer instead of cheaper.",
        },
      },
    },
  },
} as const;
