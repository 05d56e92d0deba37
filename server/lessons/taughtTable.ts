import type { Desk } from "../match/desk.ts";

/** What a lesson does with a table; from any process, so it goes by name. */
export type TableAct = "place" | "begin" | "steer" | "addTime" | "nextTurn" | "look";

/** Does it at the table. Resolves once it is on record. */
export async function taught(desk: Desk, act: TableAct, given: readonly never[]): Promise<unknown> {
  const { match } = desk;
  const acts: Record<TableAct, (...given: never[]) => unknown> = {
    place: (people, gone) => desk.place(people, gone),
    begin: (nations) => match.taught.begin(nations),
    steer: (to) => match.taught.steer(to),
    addTime: (ms) => match.taught.addTime(ms),
    nextTurn: () => match.taught.nextTurn(),
    look: () => match.taught.look(),
  };
  const result = acts[act](...given);
  await match.kept();
  return result;
}
