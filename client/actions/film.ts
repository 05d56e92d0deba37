import { signal } from "@preact/signals";

/** Whether the map is telling the last turn. */
export const isFilmPlaying = signal(false);
/** Whether its telling is held for a moment. */
export const isFilmHeld = signal(false);
/** Counts the wishes to skip the film. */
export const filmSkips = signal(0);

export const holdFilm = (): void => {
  isFilmHeld.value = !isFilmHeld.value;
};
export const skipFilm = (): void => {
  isFilmHeld.value = false;
  filmSkips.value += 1;
};
