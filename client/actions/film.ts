import { signal } from "@preact/signals";

/** Whether the map is telling the last turn. */
export const isFilmPlaying = signal(false);
/** Counts the wishes to skip the film. */
export const filmSkips = signal(0);

export const skipFilm = (): void => {
  filmSkips.value += 1;
};
