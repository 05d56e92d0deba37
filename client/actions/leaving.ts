import { computed, signal } from "@preact/signals";
import { loadedSession } from "../session/load.ts";
import { line } from "../store/line.ts";
import { notice, seat, table } from "../store/table.ts";
import { goToLobby } from "./matches.ts";

/** Whether somebody is being asked if they want to leave the match. */
export const isAskedToLeave = signal(false);

/** Whether this page leads a nation in a match that is being played: who has something to lose is asked before leaving. */
export const isPlaying = computed(
  () => table.value?.phase === "planning" && seat.value?.nation !== undefined && line.value.is !== "ended",
);

export const askToLeave = (): void => {
  isAskedToLeave.value = true;
};
export const stay = (): void => {
  isAskedToLeave.value = false;
};

/** To the lobby, from a seat only when it is said that it is meant so. */
export function leaveMatch(): void {
  if (isPlaying.value) askToLeave();
  else goToLobby();
}

/** From the table before the match: the seat is free again, at once where there is a line to say so. */
export function leaveTheTable(): void {
  if (line.value.is === "online") giveSeatUp();
  else goToLobby();
}

/** Gives the seat up: a bot plays on, or before the match it is free again. That of a pupil is the teacher's to give. */
export function giveSeatUp(): void {
  // Without a line nobody would hear of it.
  if (line.value.is !== "online") {
    notice.value = { code: "noLine" };
    stay();
    return;
  }
  loadedSession()?.leave(table.value?.lesson === "");
  goToLobby();
}
