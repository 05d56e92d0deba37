import type { Prose } from "../../encyclopedia.ts";

/** Resolutions of the World Summit: who wants them, when to bring them, and what they do to whom. */
export const entries: Record<string, Prose> = {
  "resolutions:standards": {
    what: "Aircraft, medicines and reactors are tested by rules that many countries share. For models there have been summits, institutes and promises; common duties exist in few places.",
    how: "World risk falls at once, and an accord follows under which people oversee more and training slows a little for all. Governments vote for it once risk has grown, those behind the frontier much sooner than its leaders, so a leader who wants it early must speak for it and win over others. It pays most whoever has safety standards at home: what those cost against rivals, rivals now pay as well. In a world that still feels safe it fails; wait a summit and ask again.",
    counter:
      "Rules written by those who lead can keep the rest behind, and a test that everybody passes teaches nothing. The answer is that flying became safe by rules which all airlines found tedious.",
    question: "Whom would you trust to test a model that your own country has built?",
  },
  "resolutions:inspection": {
    what: "Whoever runs ahead without care puts a danger on all, and the profit in its own pocket. For reactors and for germs there are bodies that may knock at a door; for models there is none yet.",
    how: "It names one nation. Everybody sees in the foreign panel what each added to world risk last quarter, so you need not guess whom. One resolution that names somebody is heard beside the ordinary proposal: the one for which most ask, so agree on the name before. All but the one named vote for it unasked where it makes most of the risk. Its accord binds that nation alone.",
    counter:
      "Whoever is watched calls it spying, and may be right. It is answered that only one nation has to open its doors, and all have to live with what is behind them.",
    question: "Who should have the right to knock, and who the right not to open?",
  },
  "resolutions:sanction": {
    what: "Inspectors can be sent home. Then there are two ways: to do nothing, or to make it dear.",
    how: "It names one nation and binds it hard: half of its training, less from exports, less reach, a tenth of its standing at once. Governments ask for it when risk is high and one nation still makes most of it. Half of the votes are enough, and they weigh by legitimacy and reach, so win over the large ones; a vote can be bought in a deal. If you are the one named, slow down before the summit, in the quarter that everybody looks at.",
    counter:
      "A measure that falls on one is easily passed by all others, for bad reasons too. Its friends point at the alternative, in which nobody wins.",
    question: "What must be proven before a majority may punish one?",
  },
  "resolutions:truce": {
    what: "Trade wars have ended in the same halls in which they were deplored: everybody gives up a weapon that had begun to cost more than it brought.",
    how: "All pressure of nations on each other ends at once: controls, closed markets, called-in loans, recalled talent, tariffs. Nothing keeps anybody from beginning again, but that costs standing anew. Nations under more pressure than they put on others vote for it unasked. If you are the one who presses, buy votes against it, or sell the end of your pressure before the summit takes it from you for nothing.",
    counter:
      "A truce helps whoever did most to earn the pressure. It is answered that those who never sign one seldom remember what the quarrel was about.",
    question: "When did you last end a quarrel in which you were right?",
  },
  "resolutions:corridors": {
    what: "Licences and quotas decide who may buy advanced chips; within a few years they were tightened, loosened and taxed. A corridor is a promise to let goods pass.",
    how: "All export controls lose their bite for some quarters. Nations without a part in making chips vote for it unasked, and so does anybody under controls. If you hold a role, do the sum before you say no: half of your role's share of every chip sold is yours, and a rival that is held back buys less. If you are under controls, propose it early and leave attention unspent: of all proposals only that of the least busy government finds a place.",
    counter:
      "Those who set controls say that they slow what a rival's army could do with chips. Others say that they teach rivals to make their own, and sooner.",
    question: "May a country refuse to sell what it alone can make?",
  },
  "resolutions:openScience": {
    what: "Much of what is known about learning machines was published for anybody to read. As money came in, laboratories have told less of how their largest models are made.",
    how: "Knowledge becomes public a quarter sooner while the accord lasts. Nations far behind the best vote for it by themselves; each weighs by its legitimacy and reach, so add up the weights before you spend an order on it. A leader loses a quarter of every lead, though less than it seems: running far ahead slows research, and the accord takes some of that away. For whoever lives by adoption, reach or wellbeing it's a gift at either end of the table.",
    counter:
      "What is open is open to those who would misuse it, and firms that can't keep a lead may stop paying for one. Against that stands the whole history of science, which went forward by showing.",
    question: "Should research paid by taxpayers be published even where it helps a rival country?",
  },
  "resolutions:pause": {
    what: "Open letters have asked for a pause in training the largest models, and none was agreed. Genetics did pause once, by its own choice, until rules stood.",
    how: "No other resolution lowers world risk as far, and for some quarters training makes less than half of its progress. Leaders vote for it only when risk is high, those behind at half of that. It suits whoever has a model ready, for releases aren't held; whoever trains little; and everybody, if control is close to being lost, since then nobody has a score. Watch risk two summits ahead: the one in which it becomes urgent may be the last one in which it helps.",
    counter:
      "A pause binds the honest and gives the others time, and the chips that pile up make the next leap larger. Its friends say that nobody wins a race that ends at a cliff.",
    question: "Who would have to take part before a pause deserves its name, and how could you check?",
  },
  "resolutions:levy": {
    what: "Rich countries have often promised to share, for development, climate and vaccines, and have kept a part of it. A levy on all wouldn't need a promise.",
    how: "At the summit each nation pays a share of what lies in its treasury, and the four with the least adoption divide it. Once, and then it is over, until somebody brings it again. It is taken after the quarter's sales, so who spends all pays little, and a fund saved for a reactor pays much. Fourth from the bottom it is mostly a gift, fifth always a fine: look at adoption before you vote, then at your cash. Four poor nations and their friends pass it easily, if their voices weigh enough.",
    counter:
      "Money that reaches a government doesn't always reach its schools. Those who would receive it reply that help with conditions has often served the helper's firms.",
    question: "What does a country that is ahead in AI owe to one that isn't?",
  },
  "resolutions:registry": {
    what: "Aviation has learned from reports of every near miss, without blame for who reports; medicine does so in part. For AI there are collections by volunteers and few duties.",
    how: "Everybody's knowledge of safety rises by a step at once, and nobody pays for it. It covers a longer horizon, lets people oversee more agents, and can narrow the clock. Those who know much gain as much as those who know nothing, so it closes no gap. Governments agree as soon as risk is felt at all, which makes it the proposal for a summit at which nothing better has a chance. It counts most for nations with agents at the edge of what they can oversee.",
    counter:
      "What is reported may be used in court, so some would have no names in it. Others hold that whoever was harmed has a right to names.",
    question: "Would you report a mistake of your own that nobody had noticed?",
  },
  "resolutions:gridPact": {
    what: "A few works make the large turbines and transformers, and orders wait for years. In a pact, countries would share them out by need and not by purse.",
    how: "For some quarters orders of gas plants never wait in a queue, however much the world orders. Who waits for power votes for it, and while a queue stands, everybody does; so it passes in the years of gas and hardly before. It saves one quarter on each order, nothing for those who build reactors, sun or dams, and it lets rivals build faster too. Bring it to the summit before your great order of gas, or vote no and order early, while they still wait.",
    counter:
      "Sharing what is scarce makes no more of it, and a high price would build new works. But works take years, others say, and those without money wait longest of all.",
    question:
      "There are too few turbines: should the next go to who pays most, who ordered first, or who has no light?",
  },
  "resolutions:measureWellbeing": {
    what: "For generations output has counted as success. Statisticians, a few governments and many citizens ask for measures of how people live.",
    how: "Quality of life with legitimacy counts for more in everybody's score, and the other tracks for less. Whoever does best in it, by the par of its own nation, votes for it; rank doesn't matter. It pays plans with dividends, clean power and cheap bills, and costs those who built on gas and let the displaced wait. The summit after threshold 1 puts every such measure on its agenda, when work is displaced faster and life is hardest to keep good: the weight is worth most to whoever has prepared for that.",
    counter:
      "What is measured gets managed, and life may be polished for the survey. Others answer that the same is true of output, only nobody notices any more.",
    question: "Which three numbers would tell best whether people in your country live well?",
  },
  "resolutions:measureAdoption": {
    what: "A machine that nobody uses changes nothing. How many people and firms use AI, and for what, is counted by surveys, by software firms and by statistical offices, with different answers.",
    how: "Work done with AI at home counts for more in all scores, and cheap tokens with it. Nations with pipelines, programmes and trust in what they use vote for it; those who live by selling abroad seldom do. It rewards early programmes twice, as adoption is slow and can't be bought at the end. If you mean to win by it, speak for it at the first summit and keep programmes running; if you don't, see who gains more than you before saying yes out of habit.",
    counter:
      "Use isn't benefit: much of what is done with a new tool didn't need doing. Its friends answer that people are no fools, and go on with what helps.",
    question: "How would you find out whether the AI in your school is used well, and not merely much?",
  },
  "resolutions:measureCompute": {
    what: "Gigawatts and chips can be counted from the air, and so headlines count them. Whether they tell a nation's strength is another matter; steel once did, and then no longer.",
    how: "What runs, and half of what is under way, counts for more in every score. Builders vote for it. It favours new generations of chips too, since old ones count less, and it punishes debt: what is pledged to lenders is taken off. Those far above their par in it are near the cap of a track, so that more weight may bring them less than it seems. Late in the match, with sites finished and reactors on their way, it is worth a speech.",
    counter:
      "To count compute is to count a cost, say economists, as if a kitchen were judged by its gas bill. Builders reply that no one ever cooked without a stove.",
    question: "Which number in the news do people take for success, although it is only effort?",
  },
  "resolutions:measureFrontier": {
    what: "Tables of the best models are read like sports pages. What they measure is how long, how hard and how reliable the work is that a model can do by itself.",
    how: "The horizon of your best released model counts for more in all scores, on a scale on which each doubling weighs the same. Leaders vote for it, and so do small nations that do well at it by their own par. It makes everybody train: more racing, more world risk, and less for sale. If you lead, weigh what the race will cost at the next summit. If you follow, remember that what counts is your own release, not the open model that you use.",
    counter:
      "The front moves whether it's counted or not, and use is what pays. Others say that no one would explore if only settlers were counted.",
    question: "Is it better for a country to have the best model or to be the best at using models?",
  },
  "resolutions:carbonAccord": {
    what: "At one world conference after another, countries have promised limits for carbon. Halls that run day and night on gas are a new item on that list.",
    how: "For some quarters carbon weighs less on life everywhere, as all clean up together, and running compute costs a little more for everybody. Nations with clean power vote for it unasked. Do the sum yourself, for it may surprise you: the relief goes to those who burn gas, and those who built clean pay the dearer running without it. It pays a gas nation with a plan on wellbeing; a clean one that votes yes does so for others.",
    counter:
      "Rich nations burnt first and limit now, say poorer ones, who want light before limits. Others reply that the heat doesn't ask who was first.",
    question: "Should a country that came late be allowed more carbon than one that came early?",
  },
  "resolutions:computeRegistry": {
    what: "Some laws ask for word of training runs beyond a certain size; most large runs are known from press releases. Chips are hard to hide in numbers, and halls harder, so a register could be checked.",
    how: "Risk falls a little at once; under the accord releases add less of it, leaks grow rarer and the clock's band is half as wide. Leaders vote for it only when risk is plain, those behind long before. It takes nothing from training and costs no money, which makes it the mildest of the safety resolutions and easy to speak for. It pays those who will release soon, closed laboratories with something to lose, and anyone whose plan hangs on the date of threshold 1.",
    counter:
      "A register tells spies where to look, and size says less each year as models learn to do more with less. Its friends ask which other dangerous trade is let go on without a list.",
    question: "Which things must be registered where you live, and is a training run like any of them?",
  },
};
