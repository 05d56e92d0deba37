import type { Prose } from "../../encyclopedia.ts";

/** Flagships: the national programmes that each nation argues about. */
export const entries: Record<string, Prose> = {
  "flagships:us-megaCampus": {
    what: "In 2025 the United States offered federal land for data centres and ordered that permits be given in months. Campuses of several gigawatts are planned by firms, and each waits for lines, turbines and neighbours.",
    how: "Building takes less time, the state gives more, running compute costs less, and legitimacy heads a little lower. Choose it when you mean to build in every quarter; with thin legitimacy it can't be chosen at all.",
    counter:
      "Neighbours pay in bills, water and noise for campuses that employ few. Haste has left empty halls before.",
    question: "Which public land would you give to a data centre, and which never?",
  },
  "flagships:us-genesis": {
    what: "The Genesis mission, ordered in late 2025, joins the machines and data of the national laboratories into one platform on which models do science. The comparison that its friends make is with the Manhattan and Apollo projects.",
    how: "Research and training both go faster, for a small upkeep. It suits a laboratory that is ahead and wants to stay so; who mostly builds or sells gains less from it.",
    counter:
      "Science by mission has found what it looked for. Much of what mattered most was found by people who were looking for something else.",
    question: "Should a state choose the questions that its best machines work on?",
  },
  "flagships:us-stackExport": {
    what: "Since 2025 the United States helps firms to sell chips, clouds, models and advice abroad as one package, with loans and diplomacy behind it. The hope is that whoever builds on a stack stays with it.",
    how: "Open markets see more in your stack, tokens bring a little more, and your standing rises at once. It is worth most to those who export much, and little to a laboratory that keeps its tokens at home.",
    counter:
      "A package from one country is a leash as well. Some buyers will take the chips from here and the models from elsewhere.",
    question: "Would you build your country's schools and offices on another country's machines?",
  },
  "flagships:cn-eastDataWestCompute": {
    what: "Begun in 2022, the programme names eight hubs, from Guizhou to Inner Mongolia, where data of the crowded coast is to be worked on. The west has wind, sun and land, and long lines lead back.",
    how: "Building and running compute both cost less, and carbon does less harm. Everything that you build later is cheaper, so take it early when power and halls are your plan.",
    counter:
      "What needs an answer at once must stay near its users, and some western halls stand half empty. Cheap land is no demand.",
    question: "Should work move to where power is, or power to where people are?",
  },
  "flagships:cn-rareEarths": {
    what: "China refines most of the world's rare earths, without which there are no strong magnets and few machines. In 2025 it asked for licences for their export, and twice the other side came to talk.",
    how: "Export controls on chips bite you far less, and your fabs make more and building costs less, while you are trusted less abroad. It is a shield: worth much once somebody embargoes you, and little in a quiet world.",
    counter: "Each time the lever is pulled, others open mines. In ten years it may move nothing.",
    question: "Is it wise to show a weapon that can be used only once?",
  },
  "flagships:cn-aiPlus": {
    what: "A plan of August 2025 wants agents and smart devices in seven of ten uses by 2027 and nine of ten by 2030. Provinces, ministries and state firms have targets of their own, and report on them.",
    how: "Adoption grows faster in every sector and programmes build more, though somewhat more work is displaced. It brings the adoption track and the tax base behind it; without tokens to serve, the demand goes unmet.",
    counter: "What is counted gets done on paper. A tool that nobody asked for is opened once a month for the report.",
    question: "Can a state plan how many people use a tool, and should it?",
  },
  "flagships:eu-aiAct": {
    what: "The European Union's AI act has applied in steps since 2025, to everybody who sells in Europe, wherever the model was trained. The largest fines are a share of the firm's sales in the whole world.",
    how: "Releases add less risk, oversight and trust grow, people live better and think better of the government, and training slows a little. Trust draws open markets for years, so it suits those who sell more than they train.",
    counter:
      "Rules cost a small firm more than a giant, and a rule made for last year's model may forbid next year's cure. Its friends reply that trust is what Europe has to sell.",
    question: "May a country make rules for machines that stand in another?",
  },
  "flagships:eu-gigafactories": {
    what: "A fund of twenty billion euros is to help build up to five AI gigafactories with about a hundred thousand accelerators each, shared by researchers and firms of all members. Sixteen countries and more wanted one.",
    how: "Building costs a little less, and training and research are faster, for a share of a quarter's appropriations. It suits those who want models of Europe's own. Choose it early, or its gains have no time to come in.",
    counter:
      "Five sites for twenty-seven members is a list of twenty-two who are angry. And the power is where nobody wanted to build.",
    question: "Is it better to build one large machine together or twenty small ones apart?",
  },
  "flagships:eu-dataSpaces": {
    what: "By common rules hospitals, farms, factories and towns may share data without giving it away. The first such space, for health, has been law since 2025, and takes years to fill.",
    how: "Programmes build more pipelines, and adoption makes more headway in every sector. It suits adopters with attention for a programme in most quarters; if you never order programmes, half of it lies idle.",
    counter:
      "Patients did not fall ill to train a model. A space for everybody's data is also one door for every thief.",
    question: "Whose permission should it take to learn from the records of a hospital?",
  },
  "flagships:in-publicRails": {
    what: "India gave a billion people a digital identity and a way to pay at once and for nothing, as public lines on which any firm may build. Many want language, speech and models to be offered in the same way.",
    how: "Adoption grows faster, in public services most, and legitimacy rises. It suits whoever lives on adoption, and least a country that sells its tokens abroad.",
    counter:
      "One line for everybody is also one line that can be cut, or watched. Who lost the card has lost more than a card.",
    question: "What should belong to all before firms are let in to build on it?",
  },
  "flagships:in-computeMission": {
    what: "The IndiaAI mission rents out tens of thousands of accelerators for less than a dollar an hour, about half of what they cost, to start-ups and researchers who could never buy one.",
    how: "Halls and plants cost less to build, and research is faster, for a share of a quarter's appropriations. It makes a country of users into one of builders, and pays back over years: choose it early.",
    counter:
      "A subsidy on machines is spent abroad, where they are made. The same sum would pay a great many teachers.",
    question: "Should a poor country buy machines, or teach people and rent?",
  },
  "flagships:in-services": {
    what: "Firms from Bengaluru to Pune have run the world's software and back offices for thirty years. Agents take over much of that work, and the same firms know better than anyone which work it is.",
    how: "Open markets see more in your stack and tokens bring more, while more work at home is displaced. Worth most with much to export and a hand on retraining.",
    counter:
      "Who sells the replacement of its own workers sells it once. Others reply that somebody will sell it anyway.",
    question: "Would you help to automate your own profession if you were paid for it?",
  },
  "flagships:gulf-sovereignFund": {
    what: "The funds of Abu Dhabi, Riyadh, Doha and Kuwait hold trillions that oil and gas have earned. They think in decades, own parts of the laboratories and the data centres, and need to ask no parliament.",
    how: "The state gives more in each quarter, and money that is not spent is kept. It is the safest of the three, and the dullest: it does nothing that money can't.",
    counter:
      "A fund that owns everything answers to a handful of people. And oil money has built towers that nobody lives in.",
    question: "Should a country save what its ground has earned, or spend it on those who live now?",
  },
  "flagships:gulf-hostCampus": {
    what: "In Abu Dhabi a campus for five gigawatts is being built, the first fifth of it for an American laboratory. Land, gas and sun are there; the tenants bring the chips and the customers.",
    how: "Building takes less time, and leased compute brings more. It suits a landlord who leases much of what stands; if you serve all your tokens yourself, take another.",
    counter:
      "Tenants leave when the lease ends, and take with them what they have learnt. The host has the halls, and the heat.",
    question: "What does a country learn by renting out its land to those who know more?",
  },
  "flagships:gulf-talentCity": {
    what: "A university for artificial intelligence alone, residence for ten years, and no tax on income: the Gulf buys what its ground doesn't hold. Its open models came from people of fifty nations.",
    how: "Research is much faster and training somewhat, for an upkeep each quarter. It mends the nation's one weakness, so it is worth most before others are far ahead.",
    counter: "People who came for money leave for more money. Schools at home would take twenty years, and stay.",
    question: "What makes you stay in a place once you could work anywhere?",
  },
  "flagships:kr-memoryCycle": {
    what: "Memory is sold in cycles: all build at once, prices fall, some give up, and then it is short again. Korea's firms became large by building when nobody else dared. Accelerators need more of it every year.",
    how: "It costs a large part of a quarter's appropriations, and then every chip that others buy brings you more. Early in a full match that comes back many times over; late, or when the world buys little, it doesn't.",
    counter:
      "The bet has also been lost, by a dozen firms that nobody remembers. Two companies are a narrow floor for a country.",
    question: "When is the right time to build what everybody already has too much of?",
  },
  "flagships:kr-ownModels": {
    what: "In 2025 Korea picked five teams to train models of their own on public machines, and drops the weakest every half year. The winner is to be open to all, and Korean from the first line.",
    how: "Training and research are both faster, at little cost. It suits laboratories and those who release open models; a country that only builds and sells memory leaves it unused.",
    counter:
      "A country of fifty million can train a good model, and can't train all of them. Borrowing, some say, leaves more for using.",
    question: "Does a language need a model that was made by those who speak it?",
  },
  "flagships:kr-southwest": {
    what: "Half of Korea lives around Seoul, where the grid is full. The south-west has sun, sea wind and reclaimed land, and lines to the capital that villages along them don't want.",
    how: "Building is quicker and cheaper, and household bills feel less strain. It helps a country that is bound by power and watched by its voters, whatever it does with the compute.",
    counter:
      "People do not move with the machines. A hall on the coast employs thirty, and the engineers stay in the capital.",
    question: "Should new industry go to where people are leaving?",
  },
  "flagships:tw-siliconShield": {
    what: "By rule, plants abroad must stay behind the process at home. Nearly all leading chips come from one island, and many there believe that this is why others would defend it.",
    how: "Chips that others buy bring you more, export controls bite you less, and you are trusted more. It is safe money for whoever holds the foundry, and worth most in a world that buys many chips.",
    counter:
      "A shield that is worth taking is a reason to come as well. Friends with plants of their own may have more reason to stay friends.",
    question: "Is a country safer when all need it, or when nobody does?",
  },
  "flagships:tw-fabsAbroad": {
    what: "Taiwan's foundry builds in Arizona, Kumamoto and Dresden, with public money of each host. Customers want a second source after each earthquake and each exercise in the strait.",
    how: "Hazards do less harm, open markets see more in your stack, and standing rises at once. It suits those who live by trade; who wants the most from the foundry's share takes the shield.",
    counter:
      "What is built there is not built here, and the engineers go with it. In ten years others may have learnt enough.",
    question: "How much of what makes you needed would you build in a friend's house?",
  },
  "flagships:tw-powerVote": {
    what: "Taiwan switched off its last reactor in 2025. In a vote that August three of four who came wanted one back, and too few came for it to count. New chip plants ask for as much power as whole counties.",
    how: "Building costs less and takes less time, and bills feel less strain. It needs a government that people trust: below that it can't be chosen. It suits whoever is bound by power.",
    counter:
      "The island shakes, and there is still no place for the waste. Wind from the sea takes longer, and frightens nobody.",
    question: "Which questions about power should be put to a vote?",
  },
  "flagships:jp-robots": {
    what: "Japan grows old and short of hands, and makes a large part of the world's industrial robots. What was missing was judgement, which models now lend: to lorries, to warehouses, to arms that lift patients.",
    how: "Adoption grows faster, and it displaces less work, since the work had nobody. It suits adopters with long horizons; it does nothing for halls and chips.",
    counter:
      "A robot that lifts is no company for the old. Countries that let people come in have had hands as well as voices.",
    question: "Which work would you rather have done by a machine than by a stranger?",
  },
  "flagships:jp-rapidus": {
    what: "Japan made half of the world's chips in 1988. With public money a new firm now means to make the finest again by 2027, on Hokkaido, beside the firms whose machines and materials everybody buys.",
    how: "It costs a good part of a quarter's appropriations. Then machinery earns more on chips that others buy, own fabs come nearer to the vendors, and export controls bite you less: a bet for long matches.",
    counter: "A foundry without customers is a very clean museum. To jump six generations at once has not been done.",
    question: "How much is it worth to be able to make a thing that one can buy?",
  },
  "flagships:jp-society": {
    what: "Nearly three of ten people in Japan are over sixty-five. Clinics, town halls and care at home have too few hands, and plans for a society built around people and machines have been official for ten years.",
    how: "Public services adopt faster, people live better, and legitimacy rises, for a small upkeep. It is the way to the track of wellbeing; a plan that lives on compute has little of it.",
    counter:
      "Offices that still stamp paper will stamp the printouts of agents. Money for nurses' wages might do more.",
    question: "What should never be automated in the care of the old?",
  },
  "flagships:gb-securityInstitute": {
    what: "Founded in 2023, Britain's institute tests leading models before their release, with the makers' consent, and publishes what it finds. It became a pattern for a dozen others.",
    how: "Releases add less world risk, oversight and trust grow, and research gains a little. A country with few gigawatts is listened to because of it; it builds nothing.",
    counter: "Who tests by consent tests what he is shown. And safety that is all talk leaves the halls to others.",
    question: "Would you trust a test that the tested could refuse?",
  },
  "flagships:gb-growthZones": {
    what: "Zones with a grid connection and quick permits, often where coal was burnt: Culham was the first, Blyth and others followed. Elsewhere in Britain a new connection may be ten years away.",
    how: "Building takes less time and costs less, and legitimacy suffers a little. It mends what Britain is worst at, for plans that build; with thin legitimacy it can't be chosen.",
    counter: "A zone for one use closes it to houses. Families there wait for a connection too.",
    question: "Who should come first in the queue for the grid: houses, factories or data centres?",
  },
  "flagships:gb-scienceFirst": {
    what: "DeepMind's proteins came from London. Britain's largest public machine, Isambard in Bristol, is kept for researchers, who wait in a queue and must say what it is for.",
    how: "Research is faster for good, and efficiency gains at once. It suits laboratories, and whoever means to get more from few gigawatts; what it finds becomes public after some time.",
    counter:
      "Discoveries made here have been sold from elsewhere for sixty years. A machine for firms might keep some of them.",
    question: "If there is one great machine, who should get it on Monday mornings?",
  },
  "flagships:ca-hydroPact": {
    what: "Canada's rivers give most of its power, but each province has its own, and lines run south rather than to the neighbour. In 2024 Quebec and Newfoundland ended a quarrel of fifty years over one great river.",
    how: "Building costs less, bills feel less strain, and carbon does less harm. It suits builders who want to be liked at home, and can no longer be chosen once grid and gas outweigh all compute by a tenth.",
    counter:
      "Rivers belong first to those who lived on them, and a dry year has come before. What is sold as clean was drowned land once.",
    question: "Who owns a river's power?",
  },
  "flagships:ca-chairs": {
    what: "In 2017 Canada was the first country with a strategy for AI: chairs in Toronto, Montreal and Edmonton, where deep learning had been kept alive when few believed in it. Firms from the south have hired from there since.",
    how: "Research is faster for the rest of the match, and capability gains at once. A plan for laboratories and for those who release; the halls have to come from somewhere else.",
    counter: "What is taught here is earned elsewhere. Some would rather keep the firms than the professors.",
    question: "What does a country owe to those whom it has taught, and they to it?",
  },
  "flagships:ca-trustedHost": {
    what: "Data that lies in a country obeys its courts. Canada offers stable law, cold air and no quarrels, to those who want neither to own a data centre nor to trust the largest powers with what is in it.",
    how: "Leased compute brings more, open markets see more in your stack, and trust grows. It suits those who lease and export; a country that keeps its compute for itself has little of it.",
    counter:
      "A neighbour ten times as large can ask for anything, politely. A host is trusted until the first request that it can't refuse.",
    question: "In which country would you keep the letters of your whole life?",
  },
  "flagships:br-greenCloud": {
    what: "In 2025 Brazil offered to take the taxes off servers and cooling for data centres that run on clean power and serve its own people too. Nine tenths of its electricity is from water, wind and sun.",
    how: "Building is a good deal cheaper, and so is running compute. A plan for those who build most of what they earn; an adopter gets little.",
    counter:
      "A tax that others still pay is a gift to foreigners with good lawyers. And the wind parks were meant for Brazil's own homes.",
    question: "Should a clean country invite the world's dirty work?",
  },
  "flagships:br-instantPay": {
    what: "Pix, run by the central bank, made payments free and instant within two years, and reached those who never had a card. Many ask why assistants in Portuguese should not come by the same road.",
    how: "Adoption grows faster and makes less inequality. It suits adopters and commonwealths; whoever lives on exports should look at the other two.",
    counter:
      "A bank note is simple, and an answer isn't: who answers for a wrong one from the state? Firms do that better, and can be sued.",
    question: "Should the state run an assistant for everybody?",
  },
  "flagships:br-forest": {
    what: "At its climate summit in Belém Brazil won the first billions for a fund that pays countries for standing forest. Its clean grid and its forest are one argument: build here, where it costs the air nothing.",
    how: "Open markets see more in your stack, trust and legitimacy rise, carbon does less harm. It is for exporters who are liked, and can no longer be chosen once grid and gas outweigh all compute by a tenth.",
    counter: "A forest that is paid to stand is felled when the payment stops. Halls need cement, wherever they stand.",
    question: "What should the rest of the world pay for a forest that it breathes from?",
  },
  "flagships:sea-crossroads": {
    what: "More than twenty sea cables meet at Singapore, and firms of all sides have their Asian offices there. It has no side of its own, and works to keep it so.",
    how: "Open markets see more in your stack, and your standing rises at once. The way to the track of reach for a country of little land; it needs tokens to export.",
    counter: "Who is everybody's friend is asked one day to choose. Cables can be laid around an island.",
    question: "Can a country serve both sides of a quarrel, and for how long?",
  },
  "flagships:sea-corridor": {
    what: "Singapore has capped the power of its data centres, and Johor across the strait has built the fastest-growing region in the world. Since 2025 a common economic zone joins what each of them lacks.",
    how: "Building is cheaper, so is running compute, and leases bring more. It suits builders and landlords, and mends the one thing that a city lacks; for adoption it does nothing.",
    counter: "Johor's homes share the water with the halls. And a border that opens by treaty closes by telephone.",
    question: "What may a rich city ask its neighbour to carry for it?",
  },
  "flagships:sea-skills": {
    what: "Every adult in Singapore has a credit for courses, topped up at forty, and employers, unions and the state plan together which trades are growing. Few places retrain so many in the middle of life.",
    how: "Programmes build more, the displaced find work sooner, adoption gains a little and legitimacy rises. It suits adopters and a calm match; it is worth most once the displaced are many.",
    counter: "A course is no job. Those who need it most are the last to take it, and the first to be blamed for that.",
    question: "At forty-five, what would it take for you to learn a new trade?",
  },
};
