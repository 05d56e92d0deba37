import type { Prose } from "../../encyclopedia.ts";

/** Chips, by who makes them, and the fab. */
export const entries: Record<string, Prose> = {
  "chips:nvidia": {
    what: "An American designer whose accelerators, networks and software carry most of the world's training. It owns no chip plants: Taiwan makes its chips, Korea most of their memory, and the packaging that joins the two limits how many there are.",
    how: "The best tokens per joule of each generation and most of the supply, at a price that rises when the world asks for more than there is. Chips keep the generation in which they were bought, and a new one comes about once a year, without notice: whoever fills all halls the quarter before regrets it. A premium is worth it in a spell of scarcity, which is announced; a contract keeps its price and its place for a year, and binds you as long.",
    counter:
      "Its profits look like a tax on everybody's computing, and invite every large customer to design its own. Those who stay say that software which runs on the first day is worth the price.",
    question: "When nearly everybody buys from one maker, who is in the weaker position if the market turns?",
  },
  "chips:amd": {
    what: "The second American vendor of accelerators, for decades the challenger in other processors too. Large buyers order from it for the chips, and so that there is a second name on the list.",
    how: "Cheaper, somewhat less efficient, and a smaller part of the supply. Its generations come on a clock of their own, so for a quarter or two it may even be ahead. What one vendor can't fill the other doesn't; in a shortage the shorter queue may well be here. Where power or halls bind, efficiency counts and the leader is worth its price. Where money binds, compare what a gigawatt costs with what its tokens earn, and split the order.",
    question: "What is a second supplier worth in the years in which you don't need one?",
  },
  "orders:orderChips": {
    title: "The chip auction",
    what: "Every quarter the world's chips are sold to whoever asks. In 2026 makers were sold out a year ahead, and large buyers signed for capacity that had not been built.",
    how: "The chips panel shows what will be on sale, what all asked for last quarter at each premium, and what your order is likely to get. Contracts are served first: vendors sign a part of their supply for a year, to the highest bids, by lot among equal ones. They suit whoever builds steadily. A premium buys a place in the queue for one quarter, and is wasted when there is enough for all. Without one you wait your turn. Rivals see the same table, so the rank that was empty last quarter may be crowded in this.",
    counter:
      "An auction gives chips to those who pay most, not to those who would do most good with them. Some would keep a part for science and small countries.",
    question: "Which scarce things should be sold to the highest bidder, and which should not?",
  },
  "chips:fab": {
    what: "Chips that a nation makes by itself, on older machines, for its own designers. China's are the known case: withheld the newest machines and memory, its makers draw finer lines by exposing the same layer again and again.",
    how: "They come every quarter from fabs that stand, at a low price, two generations behind the vendors' or, where a part of the world's chips is made already, one. No embargo stops them and no earthquake at the foundry. An old chip makes fewer tokens from the same power and hall, so they suit a nation with gigawatts to spare. Knowledge of chips and chiplet packaging bring them nearer. They pay when suppliers quarrel; until then they are a premium paid for insurance.",
    question: "Is it wise to make something worse and dearer at home that one can buy abroad, and until when?",
  },
  "chips:inference": {
    what: "A chip that answers and can't learn: by giving up the freedom to train, it does the one thing with less power. Google, Amazon and others have had chips of their own for years, and in June 2026 OpenAI showed one designed with Broadcom.",
    how: "A programme of several steps, one a quarter, each for money and attention; then you may order. It serves more than twice the tokens from the same power, takes half as much of the world's supply, and the designer's share of the price stays at home. It can't train: a fleet of nothing else stands still on the frontier. It pays for those who serve and export much, and most for those who begin in the first year. A milestone waits for the first to run it at scale.",
    counter:
      "A chip cast for today's models may not fit tomorrow's, and a general one finds other work. Many custom chips were announced, and few outlived their second generation.",
    question: "When does it pay to build a tool that can do only one thing?",
  },
  "buildings:fab": {
    what: "A chip plant: the cleanest rooms on earth, thousands of machines from three continents, and people who take years to train. The most advanced stand in Taiwan and Korea; America, Japan and Europe pay large sums to have some as well.",
    how: "Dear, slow, and behind at first. What it gives is chips that nobody can take from you, a quarter's worth each quarter, and a heavier vote at summits for what nobody can deny you. Taiwan, Korea, Japan and the European Union build one sooner and cheaper, and its chips are newer: for them it can be a plan for the whole match. Others build it against embargoes, or where power is plentiful, and in the first year; later it stands when the match is over.",
    counter:
      "Economists count what each job in such a plant has cost the taxpayer. Strategists ask what it would cost to have none on the day that ships stop.",
    question: "Which things should every large country be able to make by itself?",
  },
};
