import type { Prose } from "../../encyclopedia.ts";

/** Power plants, and the halls that they feed. */
export const entries: Record<string, Prose> = {
  "plants:grid": {
    what: "A contract with the public grid: power that exists already, for whoever can be connected. A large connection is a place in a queue, and behind it stand substations and lines that somebody has to build.",
    how: "The soonest and cheapest gigawatt, and few of them at any site. What you take strains the grid that homes use too: bills rise the more of the nation's room you fill, and with them fall quality of life and legitimacy; a blackout grows likelier. Half of it burns something. Take some in the first quarters to put idle chips to work, and let slower plants come after it.",
    counter:
      "A steady large customer can lower everybody's bill, utilities argue, because the cost of lines is shared among more kilowatt-hours. That holds while there is spare capacity, and ends where new plants must be built in haste.",
    question: "Two users want the last free connection of a town: a data centre and a housing estate. Who decides?",
  },
  "plants:gas": {
    what: "Turbines that burn natural gas: proven, steady, quick to build once the machine has arrived. The few firms that make large ones are sold out for years.",
    how: "No site limits it, so gas is what one builds when nothing else is left. Each gigawatt burns carbon, and your people feel it in their quality of life for as long as it stands. When the world orders much of it at once, everybody waits longer; a grid pact ends that queue, a carbon price makes it dear to run. It pays in a hurry, and near the end of a match, when nothing slower would still stand in time.",
    counter:
      "Where gas replaces coal it cuts emissions at once, and a turbine can wait idle for the hours without wind. Against that: leaks of methane, and plants that outlive every promise to close them.",
    question: "Is it right to build a plant for thirty years because it is needed in the next three?",
  },
  "plants:renewables": {
    what: "Wind and sun with batteries beside them. Panels and cells have become cheap beyond every forecast, and a field of them stands sooner than any other new plant; what they ask for is land, lines and storage.",
    how: "Clean, without a queue, neither cheap nor dear, and limited by the land around each site: a desert takes gigawatts of it, a city almost none. In the game storage is part of the price, so its power is firm. It pays early, since a gigawatt without carbon helps life in every later quarter, and it counts for clean growth. Compare a nation that fills its land first with one that burns gas first, after eight quarters.",
    counter:
      "A battery covers an evening. A windless fortnight in winter needs far more, and the rules here leave that out. Many towns also fight the lines and fields that they would welcome elsewhere.",
    question: "Should a data centre have to work less on days without sun and wind?",
  },
  "plants:hydro": {
    what: "Water that falls, or heat from the deep: clean power at any hour, where nature has put it. Canada and Brazil make more than half of their electricity so. The best rivers have long been dammed.",
    how: "Few sites have it and their limits are tight, so it is a treasure of some nations: steady, without carbon, without a fuel bill. Its risk is shared by all its gigawatts at once. The larger its part of your power, the likelier a drought, and the drought takes power from everything. It pays beside other plants, and badly alone.",
    counter:
      "Dams drown valleys, stop fish and move people, often those who were not asked. Others answer that a dam lasts a century, and that one valley is a smaller price than the carbon it saves.",
    question: "Who speaks for a valley in which few people live?",
  },
  "plants:nuclear": {
    what: "Fission in large reactors: no carbon, little land, power at any hour. In some countries they were built in five or six years, in others work has taken more than a decade and ended far above its price.",
    how: "No site limits it, no drought or heat singles it out, and it is dear and years away. An order in the first year may feed your halls in the third; one in the third is for a world that this match won't see, though the score counts half of what is under way. China's factor for reactors makes it another plant there. It pays for those who can say today how much power they will need then.",
    counter:
      "Opponents point to waste, to rare accidents with long shadows, and to money that would build more wind sooner. Supporters point to France, which cleaned its whole grid with reactors before anybody spoke of climate.",
    question: "Would you rather live near a nuclear plant, a gas plant, or a hundred wind turbines?",
  },
  "plants:smr": {
    what: "Small modular reactors: nuclear plants of a few hundred megawatts or less, made in a factory and shipped. Many designs exist, cloud firms have signed for some, and hardly any has fed a grid outside Russia and China yet.",
    how: "Closed until your knowledge of power is far enough; from then on a much shorter wait than a great reactor's, for less, without limit. So it is a bet on research: focus on power early, and steady clean gigawatts come in the second half of the match. Those who follow get the same knowledge later from public science, for nothing. Ask whether you need it before they do.",
    counter:
      "Reactors grew large because steel and staff cost almost as much for a small one. Whether making many alike turns that around nobody has shown yet; the first of each kind have come late and dear.",
    question: "What has to be shown before a town should accept a new kind of reactor?",
  },
  "plants:restart": {
    what: "A reactor that was shut down and is brought back. Japan has restarted some of those closed after 2011; in the United States cloud firms pay to reopen plants that had been given up as too dear.",
    how: "The cheapest clean gigawatts there are, soon, and only where one stands idle. A few sites have room for it, and once used it is gone. Whoever has one should order it in the first quarters, while chips still wait for power, unless money is needed for halls more. Look at your sites before you plan: Japan and the United States have most of it.",
    counter:
      "Old plants have old steel, and were closed for reasons. Neighbours who had come to terms with the closing are asked again. Engineers reply that nothing is as well known as a reactor that ran for decades.",
    question: "Should people who once voted to close a plant be asked again before it reopens?",
  },
  "buildings:hall": {
    what: "A building full of racks, with cooling, transformers and spare generators. What looks like a warehouse is a machine, and the chips in it are the largest part of its price.",
    how: "Halls host chips; without them chips lie in boxes, and without power halls stand dark. They take about as long as chips take to arrive, so order both in the same quarter and the plant before them. The same hall hosts generation after generation; where it binds, the newest chips run and the oldest idle. Storms and floods destroy halls at one site; insurance pays part of it back.",
    counter:
      "A hall brings many jobs while it is built and few afterwards, and it wants water, land and quiet. Towns answer with taxes: some have paid for schools with them, some have given them away as a discount.",
    question: "What would you build today so that it is still of use when the chips in it are scrap?",
  },
  "buildings:campus": {
    what: "A site where power plant and halls are planned as one, with a gigawatt or more behind one fence. Several such campuses are under construction, and their owners choose places by power, not by people.",
    how: "One order, one point of attention, and both plant and halls begin at the same site. It saves attention, the scarcest thing of all, and brings the campus milestone near. The price is concentration: a heatwave or a blackout bites a nation harder the more of its halls stand in one place, and large campuses have disputes over water. Build one, then spread.",
    counter:
      "Whoever makes all its own power behind the fence spares the public grid, firms say. Planners object that the grid then loses its best customer and keeps all the costly ones.",
    question: "Should a campus be allowed its own power plant that serves nobody else?",
  },
  "buildings:abroad": {
    what: "Halls in a country that builds on somebody's stack: near its users, under its laws, on its power. Cloud firms promise them in return for markets; governments ask for them so that data stay at home.",
    how: "For a part of what halls cost at home you gain presence in one open market, and its pull toward you grows for good, where promotion fades. Two orders make presence full. The compute there counts for the market and not for your own fleet. It pays in large markets in which several stacks are nearly equal, and as long as you have tokens to export.",
    counter:
      "To the host it is jobs, taxes and quick answers; or it is a foreign key to the country's data, with the profit sent abroad. Many governments hold both views at once.",
    question: "Must a country's data stay inside its borders to be safe, and safe from whom?",
  },
};
