import type { Prose } from "../../encyclopedia.ts";

/** What leaders are asked. */
export const entries: Record<string, Prose> = {
  "orders:decide": {
    title: "Dilemmas",
    what: "Most of a leader's day isn't strategy. Somebody stands in the door, wants something by tonight, and every answer costs.",
    how: "With the report somebody may ask you something. Two or three answers are possible; what each does at once, and for how many quarters, is said before you choose, and a gamble states its odds. Answering takes no attention. If you give no answer, the last one is taken; a delegated economy ministry answers for you. Some questions are put to two nations at the same time, in secret, and some to all: then it also matters what the others answer, and their answers are told afterwards. An answer may lead to another visitor later. In a lesson the teacher may choose what leaders are asked. The forecast counts a gamble neither way and makes its band wider. When the match is over, its last page says which of your answers gave and cost most.",
    question: "Which decision of the last week did you take only because nobody else did?",
  },
};
