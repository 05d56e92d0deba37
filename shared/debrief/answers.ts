import type { EventOf } from "../state/events.ts";
import type { NationId } from "../state/words.ts";
import type { Replay } from "./played.ts";

/** What a nation answered to a dilemma, or what came of giving no answer. */
export interface AnswerGiven {
  nation: NationId;
  turn: number;
  /** As it was told: the dilemma, the answer, and how its gamble fell. */
  event: EventOf<"dilemmaAnswered">;
  /** Whether somebody gave it. */
  isGiven: boolean;
}

/** All answers of a match, in the order in which they came. */
export const answersIn = ({ record, events }: Replay): AnswerGiven[] =>
  events.flatMap((happened, turn) =>
    happened.flatMap((event) => {
      if (event.kind !== "dilemmaAnswered") return [];
      const { nation } = event;
      const isGiven = (record.played[turn]?.plans[nation] ?? []).some(({ kind }) => kind === "decide");
      return [{ nation, turn, event, isGiven }];
    }),
  );

/** Nations that were asked the same, at whatever table. */
export interface AskedAlike<A extends AnswerGiven> {
  dilemma: string;
  answers: readonly A[];
}

/** Answers by what was asked: what most were asked comes first, and of as many what was asked first. */
export function askedAlike<A extends AnswerGiven>(answers: readonly A[]): AskedAlike<A>[] {
  const asked = [...new Set(answers.map(({ event }) => event.terms.dilemma))];
  return asked
    .map((dilemma) => ({ dilemma, answers: answers.filter(({ event }) => event.terms.dilemma === dilemma) }))
    .sort((a, b) => b.answers.length - a.answers.length);
}
