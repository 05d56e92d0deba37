import type { Prose } from "../../../encyclopedia.ts";

/** S37 to S42: what becomes of life, work and belief. */
export const entries: Record<string, Prose> = {
  S37: {
    title: "Richer lives, smaller GDP",
    what: "Productivity and quality of life may rise while GDP as it is measured falls, he says: deflation, because prices drop faster than quantities grow.",
    how: "Adoption raises measured GDP; cheap tokens lower it again, and the same cheapness lifts quality of life. Appropriations follow the measured figure, so the state can grow poorer while people live better. Flood your market late in a match, put both lines side by side, and then find the money for retraining.",
    counter:
      "Statisticians do correct for quality, and what is saved on one thing is spent on another, which is counted. Until now falling GDP has mostly meant lost jobs, and deflation makes every debt heavier: no reason to greet it lightly.",
    question: "Name something that made your family's life better and GDP smaller. How would you measure it?",
  },
  S38: {
    title: "What should we measure?",
    what: "If the old figures mislead, he says, we have to argue about what to measure.",
    how: "The score weighs five tracks alike until a World Summit votes otherwise; some resolutions raise the weight of one. After threshold 1 a special summit asks at once. Left to themselves, governments vote for what they do best by their own par. Votes weigh by legitimacy and reach, and fabs help. Propose the track at which you are weakest, speak for it, and let the others guess why.",
    counter:
      "Whoever picks the yardstick after the start picks the winner, so it should be fixed before. And a figure that becomes a target bends those whom it measures: better to publish many and to reward none.",
    question:
      "By which five numbers should your country be judged in ten years, and which one did it hurt to leave out?",
  },
  S39: {
    title: "Trained for scarcity",
    what: "Societies know how to manage scarcity, he says. Nobody has practice with abundance.",
    how: "Threshold 1 is that moment: dawn comes over the map and the rules change. Ceilings lift, research quickens, the same compute gives more tokens, and work is displaced faster than before. What won under scarcity (hoard, sell dear, add a campus) pays less, and what absorbs people pays more. Keep a policy slot and some money free for that quarter; in another match, don't.",
    counter:
      "Plenty only moves the scarcity: to land, energy, care, attention and rank, which machines don't make. There is food enough in the world and hunger in it, for sharing is a question of power.",
    question: "If answers, music and lessons cost nothing, what would people at your school still compete for?",
  },
  S40: {
    title: "Out-competed by a GPU",
    what: "If few people can out-compete a graphics processor, he says, the balance between labour and capital shifts.",
    how: "Inequality moves toward a level set by displaced work, by the size of token revenue beside the public purse, and by unmet demand. It weighs on quality of life and on legitimacy, without which sites stand still. A dividend, a levy and public compute share out, and each has its price. Let revenue soar for a year without any of them, then enact two and count the quarters until the line turns.",
    counter:
      "People were never paid to beat machines at what machines do, but for what is still missing beside them; when one thing gets cheap, its complement gets dear. Who gains from that is settled by bargaining, tax and ownership, which people choose.",
    question:
      "If machines earned most of the income, how should people get their part: wages, shares, services or a dividend?",
  },
  S41: {
    title: "Painful years, no lasting gloom",
    what: "About work he is no pessimist in the long run. Until then come years of painful adjustment, and an intense debate.",
    how: "Each step of adoption displaces work; each quarter a part of the displaced find something new, more of them where retraining is paid for and where people trust their government. A labour compact slows the harm and adoption with it. Rush adoption bare, then again with retraining enacted half a year before, and compare legitimacy at its lowest point.",
    counter:
      "The long run is an average. Hand-loom weavers did not live to enjoy it, and towns have not recovered from the closing of their works. Earlier machines left the thinking to us; nobody knows what is left when they think.",
    question:
      "What is hardest to replace for someone who loses a job: income, skill, friends or pride? What would help with it?",
  },
  S42: {
    title: "Capital, belief, and risk taken ahead",
    what: 'Infrastructure, he says, is what comes of capital, belief and risk taken ahead: it is "extremely costly and forward-committed".',
    how: "A forward contract on chips keeps its price and is first in the queue, and binds you for quarters whose income nobody knows. Who can't pay an instalment loses all contracts and owes for the rest. Confidence follows growth of revenue, debt and the world's mood, and a mood that runs too high bursts. Sign early in a calm quarter, and keep one bad year's cash.",
    counter:
      "Belief builds what it believes in, so building follows stories rather than use. Rails lie for a century, chips age in years: if demand comes late, what a boom leaves behind is debt. Grids and networks have also been built by patient public money.",
    question: "Which bubble of the past left something useful behind, who paid for it, and who gained?",
  },
};
