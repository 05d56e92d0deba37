import { asideTurn } from "../store/dilemma.ts";
import { view } from "../store/store.ts";
import { closeReport } from "./screen.ts";

/** The card of this quarter's dilemma. */
export const putDilemmaAside = (): void => {
  asideTurn.value = view.value?.world.turn;
};
export const showDilemma = (): void => {
  closeReport();
  asideTurn.value = undefined;
};
