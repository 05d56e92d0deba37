import type { Prose } from "../../encyclopedia.ts";

/** How nations put pressure on each other. */
export const entries: Record<string, Prose> = {
  "pressures:exportControl": {
    what: "A few countries make what all advanced chips need: designs, lithography, memory, the foundry itself. A licence that is not granted stops a shipment as surely as a ship that sinks.",
    how: "The other nation gets only a part of the chips that it orders, less the larger your roles in the supply are. You lose half of your role's share of what it no longer buys, some standing, and appeal in open markets. It bites those most who have neither fabs nor an inference chip. Sell the end of it, rather than giving it away.",
    counter:
      "Those who use it say that it buys time. Those who are hit build their own, and then the lever is gone for good.",
    question: "How long does it help to be the only one who can make something?",
  },
  "pressures:closedMarket": {
    what: "A large country can ask foreign services for licences, data at home, or to leave. What it keeps out grows more slowly everywhere, since buyers look at where a stack is used.",
    how: "The other nation earns less from its exports, and its stack draws open markets less. Your own people work without some of the best tools, so adoption makes less headway at home, too. It hurts an exporter with much reach, and hardly anybody who sells at home. End it when the leader has come down to you.",
    counter:
      "Some hold that a home market needs a wall until its firms are grown. Others say that the wall is seldom taken down when they are.",
    question: "Which foreign service would you miss first if your country shut it out?",
  },
  "pressures:calledLoans": {
    what: "Sovereign funds and large financial centres pay for much of what others build. Money that is asked back, or not lent again, is felt on every building site.",
    how: "Building costs the other nation more, and each quarter it pays out a part of its appropriations. You give up what the loans brought, which takes a smaller part of yours. It hurts most while the other builds fast on borrowed money, and least one that has stopped building. Call in early; late in a match the halls stand.",
    counter:
      "A lender who asks for money back out of politics is not asked for money again. Lenders answer that nobody borrows from friends only.",
    question: "Who holds more power over the other: whoever lends much, or whoever owes much?",
  },
  "pressures:recalledTalent": {
    what: "Most of the people who train the largest models were born in another country than the one in which they work. Some countries have begun to call theirs home, with money, visas, or by other means.",
    how: "Research and training of the other nation make less progress. At home those who return miss their laboratories, so your own research slows a little, too. Use it against whoever leads the frontier; against a nation that follows and adopts it does little. While its run lasts, each quarter counts: put it on when a large run begins.",
    counter:
      "Knowledge that travels made science what it is, and people are no property of the state that paid for their schools. States answer that they paid.",
    question: "What does somebody owe to the country that paid for their education?",
  },
  "pressures:leaseTariff": {
    what: "Compute is leased across borders, through cables that land in few places and hubs that rent out what others built. Where goods can be taxed at a port, so can a service at a hub.",
    how: "What the other nation earns from leases shrinks by nearly a third, and running compute costs it a little more. Business leaves your hub as well: your own leases bring less. It suits a nation that serves rather than leases, against one that lives from wholesale. Whoever leases nothing feels only the dearer electricity and repairs.",
    counter:
      "Tariffs on services are easily passed by, say traders, and the bill goes to one's own customers. Those who raise them say the same of other taxes, and keep them.",
    question: "Who pays a tax on what a foreign firm sells to you?",
  },
};
