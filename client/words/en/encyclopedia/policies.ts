import type { Prose } from "../../encyclopedia.ts";

/** Policies: when they pay and what they cost. The game says from the data what they do. */
export const entries: Record<string, Prose> = {
  "policies:retraining": {
    what: "Courses, grants and wages for people whose work is gone, so that they can learn other work. Denmark and Sweden have spent much on it for decades, most countries little.",
    how: "It takes a slice of appropriations every quarter and finds new work for the displaced sooner; fewer out of work means a better life and calmer streets. It pays from the quarter in which adoption runs fast, and is idle money before. Have it in force one quarter early: a wave that has already broken takes years to settle.",
    counter:
      "Studies of past courses found small effects on wages; people were taught trades that left next. A wage subsidy or an earlier pension may help the same people more.",
    question: "Who should decide what somebody of fifty learns next?",
  },
  "policies:dividend": {
    what: "A share of what tokens earn goes to everybody in equal parts, as Alaska pays its people from oil.",
    how: "It costs a part of revenue, so it is cheap while tokens earn little and dear when they earn much; by then inequality is what pulls legitimacy down, and it does most good. It pays for plans that live on wellbeing and votes, and hurts those who need each dollar for halls. It makes no new work: combine it with retraining, or see displacement go on below the calm.",
    counter:
      "Equal sums for all also go to those who don't need them, and money from the state can be taken away by the state. Owning shares, some say, would be safer than receiving payments.",
    question: "Would you rather get a yearly payment from the machines or own a small part of them?",
  },
  "policies:compact": {
    what: "Employers and unions agree how fast machines come in and who is moved where. Germany's and Japan's factories took in robots in this way, with few dismissals.",
    how: "Less work is displaced for each point of adoption, and adoption itself is slower, in all sectors, for as long as it holds. So you buy calm with speed. It pays in the years of the steepest growth, above all after threshold 1, and where legitimacy is already thin; early in a match it slows what isn't hurting anybody yet. Repeal it once the wave is past.",
    counter:
      "A compact guards those who have work and a union. The young, the self-employed and those abroad who would buy the cheaper service sit at no table.",
    question: "Should workers have a say in which tasks are given to machines?",
  },
  "policies:levy": {
    what: "A tax on tokens sold, in place of the taxes on wages that shrink when machines do the work. No country has such a tax yet.",
    how: "Appropriations rise, revenue from tokens falls, and inequality and adoption are both held back a little. Appropriations rest on measured GDP, so the levy is good for a nation with a large state and a small token market, and bad for an exporter. Compare the two sums in the treasury's explanation before and after: at some size of revenue the sign turns, and then it should be repealed.",
    counter:
      "A tax on tokens taxes using them, the poor school's as well as the rich bank's. Many economists would rather tax profit, land or carbon.",
    question: "If machines do the work, what should the state live on?",
  },
  "policies:permits": {
    what: "Deadlines for authorities, fewer hearings, one office in place of nine. Where a power line takes ten years, most of them are often paper.",
    how: "Lead times of everything shrink, and legitimacy heads lower for as long as it is in force, since people are not asked. It pays when you order much at once, nuclear plants and fabs most, as time saved is a share of the whole. Enact it, place the orders, repeal it: lead times are fixed when the order is given. Watch the threshold below which resistance makes building slower again.",
    counter:
      "Hearings have stopped bad projects as well as good ones, and a line through a protected valley is built once and stays. Faster courts might help more than fewer rights.",
    question: "How many people must lose a view before a power line may not be built?",
  },
  "policies:assembly": {
    what: "Citizens drawn by lot listen to experts, deliberate and advise; Ireland prepared two hard referendums so. Experts advise, society decides, and faster than by the usual way.",
    how: "For a small sum it lifts legitimacy, adds a little oversight, moves rule toward democracy, and lets a democracy enact policies at once instead of a quarter later. So it pays democracies early, before many policies are enacted, and as a start for any plan whose legitimacy is short. For an autocracy the speed is nothing new, and the voice changes it.",
    counter:
      "Nobody elected those who were drawn, and who chooses the experts chooses much of the answer. Against that: they can't be lobbied for the next campaign, as they have none.",
    question: "On which question would you trust a hundred neighbours drawn by lot more than parliament?",
  },
  "policies:publicCompute": {
    what: "Computing for schools, clinics, offices and researchers, owned or booked by the state, as libraries are.",
    how: "A part of your tokens is set aside each quarter before any are sold. Public services adopt sooner, people live better, and legitimacy rises. It is cheap when tokens are plenty and dear in a shortage, when each would have fetched much. It pays commonwealths and adopters once the horizon opens public work; before that the sector's ceiling holds it back, whatever it is given.",
    counter:
      "States have bought the wrong machines before, late and dear, and vouchers for private services would leave the choice to the schools. A library, others say, is not a voucher for books.",
    question: "What should be free to use for every pupil, however costly to run?",
  },
  "policies:safetyStandards": {
    what: "Models are tested before their release, by rules known in advance. Europe has written such duties into law, Britain and others test by agreement, and firms publish frameworks of their own.",
    how: "Your releases add far less world risk, people oversee more agents, and you are trusted more, which carries reach for years. Training slows a little. It pays followers at once, as they give up little; for a leader it is the price of a world that goes on. If only you have it, rivals gain a step; then take it to the summit.",
    counter:
      "Tests cost small firms most, and can wall in those who are already large. Others reply that no one lets the largest firms test their own aircraft.",
    question: "Who should have to prove what: the maker that it is safe, or the critic that it isn't?",
  },
  "policies:surveillance": {
    what: "Cameras, registers and access to messages, in laboratories and in streets, with AI to watch what no staff could. Several states do so openly, others under other names.",
    how: "Leaks of weights and protests grow rare, and order raises legitimacy, except in a democracy, where it costs more than it gives. Trust abroad falls steeply and slowly comes back, and rule drifts toward autocracy each quarter. It pays a closed frontier laboratory in an autocracy that exports little. Check the open markets two years later before you call it cheap.",
    counter:
      "Its friends say that secrets worth billions are stolen every year, and that the innocent lose nothing. Its opponents answer that nobody is innocent in front of a state that keeps everything.",
    question: "Which would you rather live with: more crime, or more cameras?",
  },
  "policies:criticalInfrastructure": {
    what: "Data centres count as vital, like water and hospitals: they must have reserves, spare lines and drills, and get help first.",
    how: "Every blow that can be blunted does about half of its harm: heat, storms, floods, blackouts, cyber-attacks, cut cables. It costs some of appropriations every quarter, whether anything happens or not. It pays those whose sites are prone and those who have put much in one place, and once a blow leaves less than half, construction isn't held up either. Look at the outlook before you enact it.",
    counter:
      "Whoever is vital is rescued, and so takes risks at others' cost: banks have shown it. And to be first in line for power means that somebody else is second.",
    question:
      "In a blackout, which should have power first: a hospital's laboratory or the data centre that reads its scans?",
  },
  "policies:visas": {
    what: "Researchers may come, with their families, quickly and to stay. Most leading laboratories were built by people who came from elsewhere.",
    how: "Research in every branch yields more, for a little legitimacy and no money. It multiplies with talent and with science's adoption, so it pays laboratories most, and for the whole match: knowledge bought early works longest. A nation that spends little compute on research gains little. With legitimacy close to where sites stop, think twice.",
    counter:
      "What one country gains in doctors and engineers another has paid to educate. The answer given is that people who left also send home money, ideas and firms; how it adds up differs from country to country.",
    question: "Does a country owe something to the one that educated its best researchers?",
  },
  "policies:householdTariff": {
    what: "Homes pay less for power, large users more. Several American states already put data centres in a class of customers of their own.",
    how: "Bills feel much less of what you take from the grid, so life and legitimacy recover and blackouts are less likely; running compute costs more every quarter in return. It pays those who built on grid contracts, and the more the longer they must. Who lives on hydro, gas or reactors pays for nothing, because bills come from the grid alone. Repeal it when flexible halls are in hand.",
    counter:
      "Cheap power at home is used without care, and it helps large houses more than small ones. Help for the poor, through wages or cheques, would cost less.",
    question: "Should a kilowatt-hour cost the same for a bakery, a family and a data centre?",
  },
  "policies:dataCommons": {
    what: "Maps, weather, laws, registers and medical statistics, open to every tool and everybody. Open weather and satellite data have fed whole trades.",
    how: "Each programme builds more pipelines, and you are trusted more abroad. In return weights leak more easily, since much access means many doors. It pays adopters with many programmes still to come, and those who publish their models anyway, who have nothing to leak. A closed leader near the frontier should count the chance of a leak first; it gives away the lead of years in one quarter.",
    counter:
      "Data about people stay about people, even without their names. And what the public paid for is used best by the largest firms, which give nothing back.",
    question: "May a hospital's data be used to train a model that you will later have to pay for?",
  },
  "policies:startupFund": {
    what: "Public money for young firms that build on models: grants, shares, or the promise to be their first customer.",
    how: "All sectors adopt a little faster, while the founders' gains widen inequality; it costs some appropriations. It pays early and in nations where adoption catches easily, because growth feeds on what is there. Towards full ceilings it only costs. With a dividend the two cancel some of each other's harm, which uses two of the five places that policies have.",
    counter:
      "States are said to be bad at picking winners. Yet the internet, satellites and much of biotechnology began with public money; the open question is who gets the return.",
    question: "If taxpayers carry the risk of a start-up, what share of the success is theirs?",
  },
  "policies:strategicReserve": {
    what: "Transformers, fuel, cables and spare parts in store, paid for in quiet years. States have kept oil so since the shocks of the 1970s; large transformers, which take years to make, hardly anybody has in stock.",
    how: "What can be blunted does less harm. It costs less than a critical-infrastructure act and gives less: alone it doesn't keep construction going through a shortage of transformers. Together the two multiply, and a blow that is small enough no longer halts construction at all. It pays nations under way with much building, for whom one lost quarter is dear.",
    question: "What should your own home keep in store, and for how many days?",
  },
  "policies:insurance": {
    what: "A premium each year, and most of a loss paid back. Insurers see every site, so their prices tell where the danger is; in some regions of fire and flood they have begun to leave.",
    how: "A small share of revenue each quarter; when halls are destroyed or the treasury is raided, most of it returns. It pays for storms, floods and cyber-attacks, and not for lost power, lost quarters or lost trust, which nobody can pay back. It suits those with few, large, prone sites. Over many matches it costs about what it returns; what you buy is the absence of the one bad quarter.",
    question: "Is it fair that people on a flood plain pay more for insurance than people on a hill?",
  },
  "policies:agentLicensing": {
    what: "Each agent has a licence, a log, and a person who answers for it, as with cars and drivers. Some laws demand that a machine says that it is one; few go further.",
    how: "Incidents become rarer, people oversee one agent more, and a part of your tokens goes into logs and checks. It pays governments that run on more agents than they can oversee, and after threshold 2, when incidents multiply, nearly everybody's. With one or two agents it costs more than it saves. Compare it with research on safety, which covers more, later.",
    counter:
      "A name on a form is no control, and logs that nobody reads protect only the lawyers. Others recall that number plates changed how people drive.",
    question: "Should you always be told that you are talking to a machine?",
  },
  "policies:carbonPrice": {
    what: "Whoever emits pays, by the tonne. Europe has traded permits for two decades, China began later, and many economists call it the cheapest way to a cleaner grid.",
    how: "Gas and grid weigh less on quality of life, you are trusted more, and running compute costs more for everyone at home, clean or not. It pays nations with much gas and plans on wellbeing or reach. Who has built clean from the start pays for little. It is cheaper before the gas is built: see what an avoided gigawatt costs instead.",
    counter:
      "If others have no price, plants and jobs move there and the carbon with them. Hence tariffs at the border, which poorer exporters call protection by another name.",
    question: "Who should pay for the carbon of an answer: who asks, who sells it, or who made the power?",
  },
  "policies:sovereignStack": {
    what: "The state buys models, chips and cloud at home, or at least under its own law. Europe, India and the Gulf speak of sovereign AI; what counts as one's own differs from office to office.",
    how: "Public services adopt sooner because they trust what they use, leaks grow rarer, and legitimacy rises. Open markets like you less: who buys at home teaches others to do so. It pays nations that export little and whose public sector can still grow, and it is a poor choice for an open-stack exporter. It mixes well with public compute.",
    counter:
      "A small country's own stack may be worse and dearer than a foreign one, and its offices pay twice. Yet nobody, others say, should run a hospital on a service that another government can switch off.",
    question: "Which service must never depend on a foreign firm?",
  },
};
