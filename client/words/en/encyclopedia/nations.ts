import type { Prose } from "../../encyclopedia.ts";

/** The nations and their sites. Where a site has no large campus in planning, its paragraph says so. */
export const entries: Record<string, Prose> = {
  "nations:US": {
    what: "Its firms train the models at the frontier, most of them closed, and design nearly all of the world's accelerators. Its largest cloud firms invest sums that only states used to spend. Power stations come slowly, permits are local, and the public is wary.",
    how: "You begin with the longest horizon and the most compute, and par expects it. As the designer you earn on every vendor's chip that others buy, and your export control bites deepest; it also costs standing, repels open markets, and teaches the other side to do without you. The dilemma is at home: gigawatts are dear and legitimacy is thin, so haste is paid for in protest, and patience lets China build. Retraining or a dividend early may be worth more than another hall.",
    counter:
      "To be first may be worth less than it seems. Open models follow within months, ideas travel with people, and most of the gain from a tool goes to those who use it well, wherever it was trained.",
    question: "Should a country keep its best chips from a rival if the rival then learns to make its own?",
    sites: {
      "us-abilene":
        "The first Stargate campus, used by OpenAI and run by Oracle, was partly at work in 2026. West Texas has wind, gas and land; water is scarce and summers try the cooling.",
      "us-new-carlisle":
        "Amazon's campus for Anthropic in Indiana: farmland a few years ago, now among the largest AI sites at work, and growing.",
      "us-richland":
        "Meta's Hyperion, under construction in Louisiana: two gigawatts are due around the end of the decade and far more is planned, on new gas plants, where hurricanes pass.",
      "us-atlanta":
        "Microsoft's Fairwater in Georgia, at work and growing, is tied to its sister in Wisconsin, so that one training run can use both.",
      "us-wisconsin":
        "Fairwater at Mount Pleasant, under construction for three gigawatts and more by 2028, on land once set aside for a display factory.",
    },
  },
  "nations:CN": {
    what: "No country has ever added power stations so fast. China designs and makes accelerators of its own, a generation or more behind, and gives away the weights of its best models as a strategy. The best foreign chips and the finest lithography are withheld from it, and memory is its bottleneck.",
    how: "You build sooner and more cheaply than anybody, reactors above all. Fabs stand at the start; their chips are behind the vendors', and neither embargo nor earthquake touches them. Rule is autocratic, so policies come into force at once, and abroad you are trusted less, which weighs on reach. The dilemma: open releases win markets and let everybody learn from you; closed ones earn more, from customers who doubt you. Power will rarely bind you. Chips will.",
    counter:
      "Speed is not the whole of strength: halls have been finished ahead of the chips to fill them, and a society that can't object can't warn either. Others reply that reactors and lines built early are cheap for fifty years.",
    question:
      "What does a country lose that approves a power station in weeks, and what one that needs ten years for it?",
    sites: {
      "cn-ulanqab":
        "With Horinger the hub of Inner Mongolia: cool, windy, a few hours from Beijing. Halls are at work and ahead of their chips.",
      "cn-guian":
        "The hub of Guizhou, at work for years, on hydropower and mild air; some halls are cut into the hills.",
      "cn-zhangbei":
        "Alibaba's campus on the windy plateau north-west of Beijing, at work. A direct-current grid carries the region's wind and sun to the capital.",
      "cn-zhongwei":
        "A western end of the programme that moves computing to where power is: desert sun, dry air, and long lines to users in the east. At work and growing.",
    },
  },
  "nations:EU": {
    what: "One Dutch firm makes all machines that print the finest chips, and the Union's rules are copied far beyond it. It has scientists, savings, a third way of its own in Mistral's open models, and no plant for the most advanced chips. Power is dear, and connections take years.",
    how: "Nobody is trusted more, and rule is as democratic as anywhere: policies need a vote and a quarter, unless an assembly speeds them. A small part of every chip's price is yours for lithography. Building is slow and dear, so order early, restart what stands idle, and put safety standards on when others' releases frighten the world: trust is what your stack sells. The dilemma is whether to regulate first and build late, or to build first and spend the trust.",
    counter:
      "Critics see a continent that regulates what it doesn't make. Its defenders answer that trust is a good for export too, and that rules made early are cheaper than repairs.",
    question: "Can a region that buys most of its technology abroad still decide how it is used?",
    sites: {
      "eu-fouju":
        "Campus IA near Paris, planned by the Emirati fund MGX with Mistral and Nvidia: works from late 2026, first phase in 2028, on a grid that is mostly nuclear.",
      "eu-sines":
        "Start Campus in Portugal, beside a closed coal plant and cooled by the sea. First phases are at work, and cables to other continents land here.",
      "eu-juelich":
        "JUPITER, the continent's first exascale computer: small beside commercial campuses, at work, and open to science, in a coal region in search of a new trade.",
      "eu-lulea":
        "Rivers and cold air drew a large foreign data centre to Swedish Lapland early. Steel made with hydrogen now wants the same hydropower. We know of no campus in the gigawatts there.",
    },
  },
  "nations:IN": {
    what: "The most people of any country, developers by the million, and use of AI that grows within months. Great sums were pledged at the summit in New Delhi in February 2026. Most electricity still comes from coal, and no advanced chips are made here yet.",
    how: "Programmes build pipelines fastest here, and adoption climbs soonest; compute is small. So begin from the other end: live on others' open models, spend attention on programmes in software and enterprise, and let demand pay for the first large campus. The milestone of the zero-person start-up is made for you. The dilemma comes later. Borrowed models cost nothing while the world is open, and the first quarter of embargoes shows what halls and chips of one's own were worth.",
    counter:
      "Many users need not make much value: outsourced offices are just the work that AI learns first, and few jobs wait for those who lose theirs. Others point to phones and payments, where India left out whole stages of technology.",
    question: "Is it better to be the first to use a technology or the first to make it?",
    sites: {
      "in-jamnagar":
        "Reliance builds beside the world's largest refinery. The first hundred-odd megawatts were due in late 2026, gigawatts are to follow, on its own sun and batteries.",
      "in-visakhapatnam":
        "Google with Adani, under construction until 2030: a port on the Bay of Bengal, with new sea cables and with cyclones.",
      "in-navi-mumbai":
        "Where cables land and banks compute: a cluster at work and growing, close to users, with the monsoon for a guest.",
    },
  },
  "nations:GULF": {
    what: "The Emirates and Saudi Arabia: sun, gas, empty land and sovereign funds, with few people of their own. They host other nations' campuses, give open models away, and buy accelerators under licences that Washington grants deal by deal.",
    how: "Appropriations are large for your economy, building is quick and cheap, and nobody has to be asked. Talent and trust are short. So lease out what you can't use well, offer joint sites to nations with chips and no land, and buy research access in deals. The dilemma is dependence: chips come from designers and foundries abroad, and whoever leans on one friend makes an embargo by that friend fatal. A contract signed early and friends on both sides are your insurance.",
    counter:
      "Hosts may end as landlords of other people's machines, and war reaches data centres too: in March 2026 drones hit a cloud firm's sites in the Emirates and Bahrain. The hosts reply that ports and airlines began as services to strangers as well.",
    question: "Your country has cheap power and no AI firms. Should it host those of others, and on what terms?",
    sites: {
      "gulf-abu-dhabi":
        "The campus agreed between the Emirates and the United States: its first gigawatt is under construction, the first 200 megawatts were due in 2026.",
      "gulf-riyadh": "Humain, the kingdom's own AI firm, builds here; half a gigawatt of it was agreed with xAI.",
      "gulf-dammam":
        "Humain's campus on the Gulf coast, under construction where gas comes ashore and sea cables land.",
    },
  },
  "nations:KR": {
    what: "Korean firms make most of the high-bandwidth memory without which no accelerator runs, and one of them is a foundry too. A law on AI has been in force since January 2026, a public programme trains models with open weights, and the grid around Seoul is full.",
    how: "A part of every chip's price is yours, whoever wins the race. You build fast, and people take up new tools eagerly. Land is scarce: grid contracts and good sites run out soon, and after them power means gas, reactors, a restart, or a deal with Japan. The dilemma is the lever that you hold. Memory withheld hurts a rival at once; it costs standing with everybody, and pledges against embargoes are worth money only to those who keep them.",
    counter:
      "A key position invites rivals: buyers finance second sources, and memory has always swung between shortage and glut. Others think that the skill behind it is the hardest part of the chip to copy.",
    question: "A small country makes a part that all great powers need. Is it safer for that, or more at risk?",
    sites: {
      "kr-ulsan":
        "SK with Amazon, in steps: some forty megawatts in late 2027 and about a hundred by 2029, in a port with power plants of its own.",
      "kr-solaseado":
        "A planned city on reclaimed land, announced for gigawatts on sun and sea wind, far from Seoul's full grid. Its dates have been slipping.",
      "kr-pyeongtaek":
        "Here stand some of the largest chip plants on earth. We know of no great AI campus in planning; in the game the site stands for the pull of the memory makers' town.",
    },
  },
  "nations:TW": {
    what: "One firm here makes nearly all of the most advanced chips, for every designer. The island lives with earthquakes, imports almost all of its fuel, and keeps liquefied gas for days. Its status is disputed; the map takes no side.",
    how: "As the foundry you earn on all chips that others buy, own designs included, and an embargo by you is felt everywhere. At home everything is tight: small sites, small grids, few renewables, two restarts. The dilemma: your work fills everybody else's halls and your own have no room. So build halls abroad and joint sites, sell research access, put efficiency before gigawatts, and let reach and adoption carry your score. An earthquake at the foundry strikes your customers, and with them what you earn.",
    counter:
      "Some call the foundry a shield, since nobody would break what all need. Others call it a prize. And each plant built abroad as insurance makes the shield thinner, while it makes the world safer.",
    question: "Should the whole world depend on one island for its best chips, and who should pay for a second source?",
    sites: {
      "tw-kaohsiung":
        "Foxconn with Nvidia: twenty megawatts first, in steps to a hundred, in the port city of the south.",
      "tw-hsinchu":
        "The science park around the foundry's home. New loads above five megawatts north of Taoyuan are restricted, because the lines can't carry them.",
      "tw-tainan":
        "Home of some of the newest chip plants; an earthquake in January 2025 cost many wafers. We know of no large AI campus in planning here.",
    },
  },
  "nations:JP": {
    what: "Chip plants everywhere run on Japanese machines and materials, and robots are an old strength. Reactors closed after 2011 are coming back one by one. The law promotes AI first and regulates softly, and the number of people of working age shrinks every year.",
    how: "Machinery earns you a part of every chip's price, and your word is trusted abroad. Idle reactors can be restarted: clean power, cheap and soon, and only once. Building is slow and dear, and adoption hesitates. So order programmes early, in industry above all, since industry that uses AI shortens everybody's building at home. The dilemma is patience: consensus keeps legitimacy high while the ceilings of your sectors rise faster than your firms do. A neighbour's grid and a joint site with Korea help more than pride admits.",
    counter:
      "Where workers are lacking, machines may replace nobody, and Japan could have the gain without the pain. Sceptics recall how early its factories had robots and how late its offices gave up the fax.",
    question: "Does a society with fewer workers each year need to fear automation less?",
    sites: {
      "jp-sakai": "SoftBank turns a former display factory on Osaka Bay into a data centre, due in late 2026.",
      "jp-inzai":
        "Firm ground and a short line from Tokyo made a town of data centres out of fields. New ones wait years for the grid.",
      "jp-tomakomai":
        "SoftBank's campus on Hokkaido, under construction: cold air, wind and room, far from most users.",
    },
  },
  "nations:GB": {
    what: "Great universities, a famous laboratory in London that an American firm owns, chip designs used in almost every telephone, and a public institute that tests frontier models. Power for industry is among the dearest anywhere, and a large connection can take most of a decade.",
    how: "Talent is your best factor: research yields more for each gigawatt than elsewhere. Gigawatts are what you lack; everything takes longer and costs more. So let others build. Sell research access and model licences, lease compute abroad, buy power from the Union across the Channel, and aim your focus at efficiency and safety, where knowledge replaces steel. The dilemma is time: knowledge becomes public science after a few quarters, so a discovery has to be turned into tokens or deals before everybody has it.",
    counter:
      "Good science has often been sold early and made rich elsewhere; without halls of one's own, the next discovery may be made where the compute is. Others hold that ideas, unlike halls, are never out of date in five years.",
    question: "Can a country stay at the front of science when the instruments stand abroad?",
    sites: {
      "gb-blyth":
        "With Cobalt Park the growth zone of the North East, under construction; Stargate UK is to begin here with thousands of accelerators. A closed coal station left strong lines.",
      "gb-loughton": "Nscale with Microsoft, at London's edge: more than twenty thousand of Nvidia's chips from 2027.",
      "gb-culham": "Home of the fusion laboratory and the first growth zone to be named. In planning.",
    },
  },
  "nations:CA": {
    what: "Rivers give more than half of its electricity, and its universities taught the world deep learning. Cohere's models come from Toronto, public money buys sovereign compute, and a law on AI lapsed in Parliament in January 2025.",
    how: "Hydropower, talent and trust, with the United States next door. Your sites take more hydro than almost anybody's, and clean growth is your natural milestone; droughts and wildfires are the price. The dilemma is to whom the power goes. Sell it south in a deal and it earns from the first quarter, for halls whose tokens are another's; keep it, and you need chips and patience. Try both on one seed: exporter of power, or exporter of tokens to markets that trust you.",
    counter:
      "Clean power used for computing is lost to heating, cars and factories, which still burn gas. And rivers have owners: many dams stand on land that First Nations never gave up.",
    question:
      "Who should have the first claim on a river's power: homes, industry, data centres or those who live on it?",
    sites: {
      "ca-wonder-valley":
        "An investor's plan in Alberta for one of the largest data parks anywhere, on its own gas. It is announced; the power of a whole small province is not there yet.",
      "ca-kamloops":
        "TELUS opens a first phase in 2026 on British Columbia's hydropower, and Bell builds nearby, in a hot dry valley where fires come close.",
      "ca-bruce":
        "Beside one of the world's largest nuclear stations, whose reactors are being renewed one by one. We know of no great AI campus announced here.",
    },
  },
  "nations:BR": {
    what: "Rivers, wind and sun make most of its electricity, and much land has room for more. Use of AI is young and growing, taxes on data centres were cut to draw them in, and a law by risk is before Parliament. Compute is small, and models are adapted from open ones.",
    how: "You start far behind, and par knows it. Building is cheap, people are quick to adopt, and clean power is wide: renewables and hydro at every site. Growing from so little, you come early to the milestones that count growth, clean growth above all. Watch the rivers; a drought takes the more power the more you lean on them. The dilemma: export tokens made from green power and earn abroad, or keep them cheap at home, where the score counts adoption and life.",
    counter:
      "Sun and water sold as tokens may repeat an old story: raw material leaves, value is added elsewhere. Supporters answer that a hall is a factory, and that it stays when the prices of ore and soya fall.",
    question: "What would make data centres a gain for the region where they stand, beyond the building years?",
    sites: {
      "br-pecem":
        "TikTok with Casa dos Ventos, under construction, and it may grow to a gigawatt: steady trade winds, and sea cables that land next door in Fortaleza.",
      "br-eldorado":
        "Scala's AI City is announced for gigawatts and begins with 54 megawatts, in a town that the flood of 2024 put under water.",
      "br-rio": "Elea's Rio AI City: announced, with one and a half gigawatts as its first aim, near cables and users.",
    },
  },
  "nations:SEA": {
    what: "Singapore with Johor in Malaysia and Batam in Indonesia: ports and sea cables between the oceans, a financial centre with little land, and neighbours with land and cheaper power. All great powers do business here, and chips that pass through are checked for where they go.",
    how: "Every market listens to you: promotion, trust and a place at the crossroads are your strengths, and governments change rules at once. Land and power are short. So spend attention abroad, on promotion and halls in open markets, run on open models, and serve tokens to neighbours; the crossroads milestone is yours to lose. The dilemma is neutrality. Deals with both sides pay until one asks you to close a door, and a broken promise costs standing with all who saw it.",
    counter:
      "A crossroads earns only while roads are open: if the world splits into two stacks, those in the middle pay twice. Others think that somebody will always be needed to whom both sides talk.",
    question: "How long can a small state stay friends with two rivals, and what should it never sell to either?",
    sites: {
      "sea-johor":
        "The fastest-growing data-centre region in these parts: nearly a gigawatt live in 2026 and several more planned, across a narrow strait from Singapore.",
      "sea-singapore":
        "About a gigawatt at work on very little land. After a pause, new capacity is rationed and goes to the greenest bids.",
      "sea-batam":
        "An Indonesian island within sight of Singapore; data parks are under construction beside its shipyards.",
    },
  },
};
