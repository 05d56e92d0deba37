import type { Prose } from "../../encyclopedia.ts";

/** Open markets: people that nobody plays, and what makes them choose a stack. */
export const entries: Record<string, Prose> = {
  "markets:indochina": {
    what: "Viet Nam, Thailand, the Philippines and their neighbours: young, quick to take up every new service, with factories that moved here from elsewhere. Many earn their living by answering telephones and sorting data for others, which models learn first.",
    how: "The heaviest of all open markets, so everybody courts it and nobody keeps it for nothing. Promotion fades by a little every quarter; halls stay. If you mean to hold it, build here in the first year and keep tokens to export, for a stack without tokens pulls nobody. Otherwise leave it to the quarrel of the large and take two lighter markets unopposed.",
    question: "What should a country learn that lives on answering calls for firms abroad?",
  },
  "markets:southAsia": {
    what: "Pakistan, Bangladesh, Sri Lanka, Nepal and neighbours: hundreds of millions of people, few of whom have ever paid for software, and a language next door in India that many share.",
    how: "The second heaviest market. Price hardly enters here, because exports are sold at what the market spends; tokens to spare, openness and trust do. An open stack gets a twentieth more pull, and in so large a market that is worth an order. Compare what promoting here twice brings with a hall abroad, counted after four quarters instead of one.",
    question: "Should a poor country accept a free assistant from a rich one, and what would it pay with?",
  },
  "markets:turkey": {
    what: "One country between two continents, with a large industry of its own, firms that build abroad, and a habit of doing business with every side.",
    how: "A single state with the weight of a whole region, so one turn of it shows on the map. Its relations to all stacks begin where the world's do, and drift back there when nobody works at them. It is a good first market for a nation of middling compute: near enough to the heavy ones in weight, and less fought over by bots that start with the largest.",
    question: "Is it wise for a country between two blocs to build on both stacks at once?",
  },
  "markets:mexico": {
    what: "Mexico, Central America and the Caribbean: factories that feed the United States, a long border, and families on both sides of it.",
    how: "A tenth of reach in one place. The United States starts with much of it, as of most markets; its share can be worn down only slowly, since shares move by a part of the way each quarter. Count backwards: what you begin in the last four quarters of a match moves little. Whoever keeps export controls against others loses some pull here too, though nobody here was meant.",
    question: "How independent can a country be that sells nearly everything to one neighbour?",
  },
  "markets:australia": {
    what: "Australia, New Zealand and Papua New Guinea: rich, sunny, far away, with universities that train much of Asia and laws that follow Europe's more than America's.",
    how: "Trust weighs as elsewhere, as one factor among many, and few nations have much of it: the European Union, Japan and Canada begin with an advantage that no promotion buys. Surveillance at home and broken deals are paid for here, years later and without notice. If your trust is falling, move your orders to halls, which count for themselves.",
    question: "Would you choose a worse service from a state you trust over a better one from a state you don't?",
  },
  "markets:westAfrica": {
    what: "Nigeria, Ghana, Senegal, Côte d'Ivoire and neighbours: the youngest people on earth, money by telephone, and power cuts that everybody plans around.",
    how: "In the middle by weight and seldom contested early. A stack that comes with halls comes with power as well, so presence makes half as much pull again once it is complete. Two orders do it, whenever attention is to spare; the gain lasts for good. For an open-stack exporter, three such markets are worth more than one heavy one shared with everybody.",
    question: "What could a model do for a teacher who has eighty pupils and electricity for four hours a day?",
  },
  "markets:eastAfrica": {
    what: "Kenya, Ethiopia, Tanzania, Uganda and neighbours: geothermal steam, rivers and mobile payments that became a model for the world.",
    how: "As heavy as West Africa, and like it a place where the first to come is alone. Leave a share of your tokens for export before you promote: the pull grows with the tokens that a stack really sends, and promotion without them is talk. Set the export share, see what home demand loses by it, and only then spend the order.",
    question: "Which invention of a poorer country did richer ones take over in your lifetime?",
  },
  "markets:northAfrica": {
    what: "Egypt, Morocco, Algeria, Tunisia and Libya: sun in plenty, sea cables between continents, and universities that send their engineers to Europe.",
    how: "Middling in weight, with hazards of its own kind: a cable cut takes a part of every exporter's tokens for a quarter, and pull with them. Stacks that reach many markets lose less in any one. Standing counts here as everywhere: a promise broken to somebody else is seen, and each export control that you keep takes a few per cent off.",
    question: "Should a region that carries other people's data be able to tax it?",
  },
  "markets:andes": {
    what: "Colombia, Peru, Ecuador, Venezuela and Bolivia: cities high in the mountains, copper and lithium that the energy transition needs, and governments that change course with every election.",
    how: "Light, and so cheap to ignore; yet reach counts by its root, so the first tenth of a market is worth more to your score than the last. A nation that has almost nothing gains most by any small market. Brazil's neighbours are not closer to Brazil by the rules: relations are drawn once for the world, the same in every match, and the market's panel shows them.",
    question: "What should a country ask for the lithium without which nobody's batteries work?",
  },
  "markets:southernCone": {
    what: "Argentina, Chile, Uruguay and Paraguay: educated, indebted, with wind in the south, sun in the north, and power dams shared between states.",
    how: "Among the lighter markets, and one of the easiest to turn while leaders fight elsewhere; the event that a market turned is a headline for all to read, which invites company. Do it late enough that nobody has time to answer and early enough that share has time to move: six to eight quarters before the end is a fair measure.",
    question: "Is being overlooked by great powers a misfortune or an advantage?",
  },
  "markets:centralAsia": {
    what: "Kazakhstan, Uzbekistan, Azerbaijan, Georgia and neighbours: between Russia, China and Europe, with oil, uranium, cheap land, and once much of the world's mining of digital coins.",
    how: "One of the two lightest. It is the market to learn on: promote once, watch share move, watch relations fade by a few per cent a quarter, and you have seen all that reach is made of. As a target it pays only when attention is left over at the end of a plan, or when the crossroads milestone lacks its last tenths of a per cent.",
    question: "How should a country with three large neighbours choose whose machines run its offices?",
  },
  "markets:southernAfrica": {
    what: "South Africa, Angola, Zambia, Mozambique and neighbours: metals, ports, fine universities, and a grid that has taught a generation to cook at odd hours.",
    how: "Light, with a long list of countries. A market isn't helped by its own weakness: what it spends grows with the world's spending and its weight alone. So ask what each order brings: weight times the share that it moves, over the quarters that are left. By that sum a hall here in the first year beats a promotion in a market four times as heavy in the last.",
    question: "If power is short, should a country invite data centres, which need it, or wait until it is plenty?",
  },
};
