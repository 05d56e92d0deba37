import type { Prose } from "../../encyclopedia.ts";

/** Accords: how to play while one is in force, and what to have done when it ends. */
export const entries: Record<string, Prose> = {
  "accords:standards": {
    what: "Models are tested before release by the same methods everywhere, and each country accepts the others' results, as with parts of aircraft.",
    how: "Oversight covers a longer horizon and more agents, so a bold release adds less risk and costs you less trust, and an agent more does no harm. Training is a little slower for all. Release what is ready while it runs, and add the agent that you were afraid of. When the accord ends, oversight falls back at once and agents beyond it begin to cause incidents: by then research on safety or your own standards must carry them, or a new vote.",
    counter:
      "Accepting others' tests means trusting their testers. Some would rather test twice than once by strangers; others say that two dozen different tests are what keeps small firms out.",
    question: "Would you fly in an aircraft that was tested only by the country that built it?",
  },
  "accords:corridors": {
    what: "Chips and the machines that make them pass borders without new licences. Whoever has declared controls keeps them on paper.",
    how: "Embargoed nations get their whole part of the supply again; contracts, which controls cut as well, fill too. Controls go on costing those who declared them a little of their stack's pull, for nothing: lift them, or hold them ready for the end. It ends on a date that all can read. Buy ahead in the last quarter, since chips in your halls stay yours, and start the fab or the inference chip in good time if you expect the door to close.",
    counter: "An open door can't be closed on what has passed it. That, say its friends, is the reason for opening it.",
    question: "If you knew that a border would close in a year, what would you fetch from beyond it first?",
  },
  "accords:openScience": {
    what: "Methods, data and failures are published within months. Astronomers and particle physicists have worked so for long, though with less money at stake.",
    how: "What the best knew becomes public a quarter sooner, and each quarter you gain a part of the way to it without lifting a finger. Followers can take compute out of research and train or serve with it. Leaders are slowed less by being alone, so that their own steps grow a bit longer while the lead itself shrinks. Moves of the focus cost momentum: decide which of the two you are before the first quarter and keep to it until the accord ends.",
    counter:
      "Who may rest while others search will rest, one side says. The other has seen that shared knowledge makes the searching cheaper for all.",
    question: "What have you learned only because somebody published a mistake?",
  },
  "accords:pause": {
    what: "Large training runs stand still or are held to a low pace, and inspectors read the meters of the halls.",
    how: "Training makes less than half of its progress, yet compute that stays in it counts fully as racing, so leaving it there buys little and raises the risk that all have just paid to lower. Move it to serving, where tokens earn, or to research, which isn't held and carries the next run further. Move a little each quarter: a large shift idles. Prices fall when everybody serves; whoever has adoption to feed gains from it. On the last day have the next run's compute back in place.",
    counter:
      "Inspectors see halls, not ideas, and an idea found in the pause runs at full speed after it. To some that makes it useless, to others it makes it a year of thinking.",
    question: "What could be done in half a year's pause that can't be done while all go on?",
  },
  "accords:inspection": {
    what: "Inspectors read the meters of one country's halls, see what runs there, and may ask it to wait, as they do where uranium is enriched.",
    how: "For some quarters the racing of the nation named adds less than half of its world risk, and its releases half; its own training is slowed a little. Nobody else is bound, and nobody else loses anything. If it is you who are inspected, use the time: safety research and oversight are worth more than before, since afterwards the others will look at your part of the risk again.",
    counter:
      "Inspectors see what they are shown, say those who have been inspected and those who have inspected. Most of them say that it helped all the same.",
    question: "What would you let a stranger see of your work, so that others need not fear it?",
  },
  "accords:sanction": {
    what: "A country is cut off: from machines, markets, partners, until it does otherwise. It is the last thing that can be done without force.",
    how: "Training of the nation named makes half of its progress, its racing adds a fifth of its risk, its exports bring less, and markets turn away. It ends by its date alone. It falls on one nation, so the others can pass it at no cost to themselves; what it costs is the votes, and a partner who may have been worth something.",
    counter:
      "Sanctions hurt people who decided nothing, and seldom change those who did. Those who vote for them ask what else there is.",
    question: "When has a punishment changed what somebody did, rather than how they spoke of it?",
  },
  "accords:gridPact": {
    what: "Makers of turbines and transformers deliver by an agreed list, and spare parts are lent from one grid to another, as neighbouring networks already do after storms.",
    how: "Gas plants and gas-fed campuses take their ordinary lead time even after a quarter in which the world ordered many. Lead times are fixed when the order is given, so orders in the last quarter of the accord still have the good date. It does nothing about permits, resistance or slow reactors. Use it for the gap: gas now for halls that stand ready, and something clean behind it, or bills of another kind arrive when carbon is felt.",
    question: "What would your town lend its neighbour in an emergency, and what not?",
  },
  "accords:carbonAccord": {
    what: "Countries hold the power of their halls to one limit, buy clean electricity, and have each other's figures checked, as some firms already do for their customers.",
    how: "Life feels less of what gas and grid emit, and running compute is a little dearer in every nation. It multiplies with a carbon price of your own, which therefore has less left to do: work out whether it still earns its place among five policies. The relief ends with the accord. A gas nation that takes it for a cure finds life worse from one quarter to the next, so replace plants while it lasts; then the end costs nothing.",
    counter:
      "Clean electricity bought on paper may have been there anyway, critics say, and the wire carries the same mixture. Buyers answer that their contracts paid for plants that nobody else would have built.",
    question: "Is a hall clean if its owner pays for a wind farm in another country?",
  },
  "accords:computeRegistry": {
    what: "Whoever starts a large run says so: where, how large, when. Meters and shipments of chips show whether it is true.",
    how: "Releases add less risk, models leak and are misused less often, and the clock's band is half as wide. Read it each quarter: as the band narrows you can time what threshold 1 makes urgent, a free place for a policy, some cash, work for those displaced. Closed laboratories may spare a guard against leaks for as long as it runs. Nobody trains more slowly, so it doesn't slow the race; if risk goes on climbing, it was too mild.",
    counter:
      "A list of who trains what is worth much to those who would buy, sell short or break in. A hundred other lists, it is answered, are kept without their being stolen, or nearly.",
    question: "If you knew the year in which machines overtake us, what would you do differently before it?",
  },
};
