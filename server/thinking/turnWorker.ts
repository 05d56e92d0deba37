import "../../shared/score/everyPar.ts";
import { outcomeOf } from "../match/playing.ts";

/** What runs in each thread of the pool: a turn of one match. */
export default outcomeOf;

/** Asked of a thread that is to be there. */
export const ready = (): void => {};
