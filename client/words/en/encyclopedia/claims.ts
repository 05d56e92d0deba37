import type { Prose } from "../../encyclopedia.ts";

/** The claims of the interview: what one person holds, and what else may be said. */
export const entries: Record<string, Prose> = {
  S01: {
    title: "AI crossed the threshold of usefulness",
    what: "AI has become worth paying for at work, he says, for two reasons that only count together: the models became smart enough, and the tools around them matured.",
    how: "Every sector has a ceiling of adoption made of two factors that multiply: how long a task the model can be trusted with, and pipelines, which are tools, integration and access to context. Neither makes up for the lack of the other. Release a better model and order no programme, and watch the ceiling of industry stay where it was.",
    counter:
      "Use is not yet output. Productivity statistics show little so far, many pilot projects are abandoned, and an economy may need a decade of reorganising, as it did with electric motors, before a useful tool becomes a useful economy.",
    question:
      "Which job that you know could a model do today, and what besides a smarter model keeps it from doing so?",
  },
};
