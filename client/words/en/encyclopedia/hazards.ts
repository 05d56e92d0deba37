import type { Prose } from "../../encyclopedia.ts";

/** Hazards: when each strikes, what blunts it, and what can be done in the quarter in which it shows. */
export const entries: Record<string, Prose> = {
  "hazards:heatwave": {
    what: "In a long spell of heat halls need most cooling just when homes do, and rivers grow too warm to cool power stations. Grids have their hardest hours then.",
    how: "A part of your power is gone for one quarter. Where power had something to spare nothing happens, because only the least of power, halls and chips counts; so a few plants more than you need are a guard that earns its keep in other quarters. Power that a deal brings isn't touched. Better cooling, a reserve and an act on critical infrastructure make the blow smaller. Where no site is known for heat, halls spread over several do so too.",
    question: "On the hottest evening of the year, what should be switched off first, and who should say so?",
  },
  "hazards:storm": {
    what: "Wind, ice or high water comes over one place: lines fall, roofs go, cranes stand still. A week of frost in Texas once kept chip plants closed for a month.",
    how: "A part of the halls at one site is destroyed for good, and everything under way in the nation waits a quarter. Sites that are prone to storms are struck before others. Only halls at that site are at stake: on five sites you lose a fifth as much. Insurance pays most of the halls, though not the quarters until new ones stand. An act on critical infrastructure is enough by itself to keep the cranes at work; a reserve alone isn't.",
    question: "Should people be helped to rebuild where the storm will come again, or to move?",
  },
  "hazards:blackout": {
    what: "Supply and demand part for a few seconds, safety switches open one after another, and a region lies dark. Starting a grid again takes many hours.",
    how: "A large part of your power is lost for a quarter and legitimacy suffers at once. It is the outage that you can bring about: where household bills are strained the chance is several times as high, and bills come from grid contracts. Plants of your own, a household tariff and flexible halls bring them down. When it strikes, spare power and halls on many sites leave less of it. Change from grid to own plants before the bills are felt: a plant that you order today comes after the darkness.",
    counter:
      "Halls with batteries that step back at a signal could steady a grid for less than a new power station costs. Sceptics ask who will step back while every second earns money.",
    question: "What in your day would still work if the power were away for two days?",
  },
  "hazards:weightLeak": {
    what: "The weights of a model are a file. A thief, an angry member of staff or a wrong setting can carry it outside, and nobody can call it back.",
    how: "At once the best model open to all is nearly yours: rivals serve with it, and what you earn for being ahead of open models shrinks. World risk rises, trust abroad falls. Near the frontier the chance is several times as high. Surveillance, a sovereign stack and a compute registry make it rarer, a data commons likelier; once it happens, nothing blunts it. Whoever lives on a closed lead should count such guards as part of the lead's price. Whoever would publish the model next year anyway should not buy them.",
    counter:
      "Some call a leak publication without permission, which breaks a monopoly that nobody voted for. Others reply that the safeguards of a service don't travel with the file.",
    question: "If a powerful model lay on the net by mistake, would you download it?",
  },
  "hazards:protest": {
    what: "People block gates, go to court, or vote out those who signed. Data centres have been fought over noise, water, pylons and land, and some were given up.",
    how: "Legitimacy falls and construction waits a quarter; nothing blunts it. Anybody may be struck, but below two lines of legitimacy the chance doubles each time, and as every protest takes legitimacy, one invites the next. What prevents it is what people have from it all: cheap bills, public compute, retraining, a dividend. Surveillance makes it rare too, at a price of its own. If it shows in your outlook and you stand near a line, give this quarter's orders to your people first; the site may have to wait in any case.",
    counter:
      "To some it is the noise of a few against what many need. To others it is the cheapest warning that a government can get.",
    question: "Which kinds of protest would you call fair against a building that the law allows?",
  },
  "hazards:viralProduct": {
    what: "Now and then one use catches on and millions arrive within days. Chat did, pictures did; services grew slow, and for a while nobody new was let in.",
    how: "This is the one to hope for. Demand at home jumps, half of the jump fades with each quarter, and adoption in software makes a leap. Who sells at the clearing price earns it at once, as the price rises with demand. Who sells below it meets unmet demand and the anger of those not served. So when it shows, move a little compute from training to serving, and end a lease: the first quarter is the richest, and halls that are ordered now come when it's over.",
    question: "Which tool do you use every week that you hadn't heard of three years ago, and who told you?",
  },
  "hazards:cyberAttack": {
    what: "Somebody enters, locks the systems and asks for money. Hospitals, pipelines and town halls have paid, and many more have paid for repairs.",
    how: "A share of the quarter's income leaves the treasury, never more than is in it. What has been spent on orders cannot be taken, so it weighs on those who save and hardly touches those who spend all they have: count that before you let a fund lie for a large plant. All nations meet it equally often. Halls on many sites, a reserve and an act on critical infrastructure blunt it, and insurance pays back most of what they leave.",
    counter:
      "Some would forbid all ransom, so that the trade dies out. Others ask who will say so to a hospital that can't open its patients' records.",
    question: "Would you pay a criminal to get your own photographs back?",
  },
  "hazards:drought": {
    what: "Rain stays away, reservoirs sink, and turbines turn slower. Brazil has rationed power in dry years, and Chinese provinces full of dams have closed factories.",
    how: "Who has next to no hydropower never meets it; who lives on it meets it several times as often as others. What is lost for the quarter is a part of all power, the clean share along with the rest, so a nation just above the line pays nearly as much as one far above. Stay below it, or go well beyond and keep spare plants of another kind. The usual guards make it smaller. Dams are cheap and clean in ordinary years: a dry quarter every few years is their hidden price.",
    question: "In a dry year, who should have the river first: turbines, fields, towns or fish?",
  },
  "hazards:agentOutage": {
    what: "A provider fails or an update goes wrong, and all that leaned on it stops in the same minute. One cloud region's bad day has silenced shops, banks and doorbells far away.",
    how: "It comes only after threshold 2, and only to governments with many agents. For a quarter all of them stand still, you have the orders of your leadership and of delegated ministries, and legitimacy falls. Guards soften the anger and bring no agent back. So keep some things that need no orders: chip contracts, a standing rule for releases, policies in force. And count your agents: just under the number at which it can strike you have most of the good and none of this.",
    counter:
      "People fail as well, some say, only less visibly. Others reply that people don't all fail in the same minute.",
    question: "Which skill would you keep in practice, although a machine has it too?",
  },
  "hazards:flood": {
    what: "A river or a cloudburst reaches the ground floor, where batteries and switches stand. Land that is flat, cheap and close to cables is often land that water knows.",
    how: "Fewer halls are lost than in a storm, at one site; repairs take money from the treasury, as far as there is any; and construction goes on. Insurance pays back a part of both, so that it suits this hazard better than any other. A partner at a joint site helps, and so do the usual guards. With halls on several sites the chance is the same and what stands in the wet is less. When it shows, spend this quarter rather than save.",
    question: "Who should have to tell a buyer how high the water once stood in a house?",
  },
  "hazards:wildfire": {
    what: "Where woods are dry, lines are switched off lest they spark, crews are sent away and smoke clogs the filters. Canada, California, Korea and the Mediterranean know the season.",
    how: "A small part of your power is lost for a quarter and construction waits. Two modest harms: with power to spare and nothing under way you won't notice, in the middle of your great building you lose a quarter of everything. An act on critical infrastructure halves the outage and keeps the crews at work; a reserve alone does so only at a joint site. It pays to guard in the years in which you build, and to let the guard go when you have built.",
    question: "Is it right to switch off a valley in high wind to prevent a fire that may never start?",
  },
  "hazards:waterDispute": {
    what: "Halls that cool by evaporation drink, often where water is short, and a town asks what it gets in return. Closed loops drink hardly anything and take more power.",
    how: "Legitimacy falls and construction waits a quarter; no guard blunts it. Once your largest site passes a certain size, the chance is several times as high: that is the part of a giant campus's price that no invoice shows. The same gigawatts on three sites stay below the line for two orders more. If your plan needs the giant, build it while legitimacy stands high, and don't let everything else be under way when it passes the line.",
    counter:
      "Operators point out that fields and power stations take far more. Towns reply that they drink from one well, not from a national average.",
    question: "What may a newcomer be asked to give a town whose water it drinks?",
  },
  "hazards:cableCut": {
    what: "Nearly all traffic between continents runs through cables on the sea bed. Anchors, nets and landslides break some of them all the time, and ships that can mend them are few.",
    how: "A large part of the tokens that you export gets lost for one quarter. They pull no market, and what you may bill abroad, which is capped by what arrives, can shrink. Markets turn slowly, so your shares are dented and not gone. It costs exporters and nobody else. When it shows, sell more at home for a quarter: those tokens cross no sea. Halls on many sites and the usual guards make the loss smaller; in a match that you mean to win by reach they earn their price.",
    question: "Which things that you did today would have failed without a cable under some sea?",
  },
  "hazards:misuse": {
    what: "Forged voices, fraud by the thousand, help for an attack: a capable model lends its skill to whoever asks cleverly enough. Services filter and watch; beside a published file stands nobody.",
    how: "Your legitimacy and trust abroad fall, and the world's risk rises. Far behind the frontier it can't happen, and with an open model it is likelier. What makes releases safer makes it rarer: safety standards, verified releases, a compute registry. Nothing blunts it afterwards, so have them in force before the release that brings you near the front. When you weigh open against closed, put this on the scale beside the goodwill.",
    counter:
      "Friends of open models say that criminals had tools before, and that defenders need models too. Others reply that an attacker has to succeed only once.",
    question:
      "A forged voice empties an account: who should bear the loss, the bank, the model's maker or the customer?",
  },
  "hazards:poaching": {
    what: "Few people have trained a model of the largest size, and firms outbid one another for them with sums known from sport. What they know goes with them.",
    how: "A part of your knowledge of capability is gone; the frontier is struck more often than the rest. Nobody receives it, and no guard helps. Yet what is public science can't be lost for long: each quarter you regain a part of the way to it. So it hurts a leader far ahead and passes over the middle. A nation that has spread its research over several branches has less in the one that walks out of the door.",
    counter:
      "Where staff may leave freely, ideas spread and new firms grow; some places forbid contracts against it. Employers reply that nobody trains people for a rival's benefit.",
    question: "Does what you learn at work belong to you or to who paid you while you learned it?",
  },
  "hazards:transformerShortage": {
    what: "Large transformers are made to order, by few works, from special steel. Without one, a finished power station and a finished hall are strangers.",
    how: "Construction stands still for a quarter in every nation at once, except where guards leave no more than half of the blow. An act on critical infrastructure reaches that by itself. A strategic reserve doesn't quite, not even with better cooling, and both together do so easily. Chips arrive all the same. While the others wait, your quarter counts double; so it pays in the years in which everybody builds, and a nation short of chips can do without.",
    counter:
      "Standard types, made ahead and shared by all, would cost less than a store in every country. Others doubt that anyone shares in the week in which all are short.",
    question: "What should a country make itself, however much cheaper it is elsewhere?",
  },
  "hazards:foundryQuake": {
    what: "Most of the finest chips are made on one island where two plates of the earth meet. Machines there stop within seconds of a tremor, and wafers in work may be lost.",
    how: "The world's supply falls steeply for some quarters and then comes back bit by bit. Prices climb as the orders stay. Contracts are served first, then premiums, then everybody else; own fabs don't notice. This quarter's market is held before the blow falls, so when it shows, buy now or sign a contract, and don't wait for the premium. Afterwards put money into power and halls while the others queue. One fab is dear; that it never stands in this queue is part of what it gives.",
    counter:
      "Works in other places cost more and take years, and great earthquakes are rare. Their friends answer that nobody would put every hospital of the world into one town.",
    question: "If no new chips came for a year, which use of them would you give up first, and which last?",
  },
  "hazards:supplyBreak": {
    what: "A harbour closes, a storm stops a quartz mine, a gas for lasers grows scarce: a part worth little holds up racks that are worth millions.",
    how: "Supply falls by less than in an earthquake, for one quarter, and it's the commonest of the world's shocks. Whoever has a contract hardly feels it, whoever buys on the day pays a premium or waits; an order may stand in the queue until it is filled. It's seldom worth a plan of its own. But let it decide close calls: order chips a quarter before power and halls need them, rather than a quarter after.",
    question: "How many countries had a part in making your telephone, and which of them could drop out?",
  },
  "hazards:deglobalisation": {
    what: "States favour firms of their own, put licences on chips, metals and machines, and make at home what they used to buy. A generation ago the trend ran the other way.",
    how: "Everybody's share of every open market shrinks, and chip supply falls for some quarters. Shares grow back as markets turn to the most attractive stacks, slowly, so exporters feel it longest. What it can't reach is what crosses no border: own fabs, contracts already served first, demand at home. If you live by reach, promote and build halls abroad in the quarters after it: while all shares are low, the way up is open to the quickest. Corridors from a summit don't prevent it.",
    counter:
      "Whoever depends can be blackmailed, one side says. The other answers that those who trade have more to lose by a quarrel, and that each bloc alone pays more for less.",
    question: "How much more would you pay for a telephone made entirely by countries that you trust?",
  },
  "hazards:creditScare": {
    what: "Somebody asks when the halls will earn what they cost, one large borrower stumbles, and money that was everywhere is nowhere. Railways and glass fibre had such years; tracks and cables stayed.",
    how: "The world's mood drops. Lenders' limits and rounds shrink for everybody, confidence follows and interest with it, and leases bring less. Mood comes back by itself, quicker while the world's revenue grows. Orders are carried out before hazards strike: if it shows and a large purchase is coming, raise the money this quarter. Afterwards whoever has cash builds while others wait. Debt near your limit is the thing not to have.",
    counter:
      "A scare ends waste, some say, and passes on what is useful to cheaper owners. Others remember who lost work and savings on the way.",
    question: "How would you tell a bubble from a beginning while you are in it?",
  },
};
