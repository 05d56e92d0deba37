import { film, type Reel, reel, type Showing, takeOf } from "../store/film.ts";

/** A picture that doesn't move is looked at for so many times as long. */
const STILL_LASTS = 1.3;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a film from its beginning. */
export function showFilm(shown: Reel, isStills: boolean): void {
  goTo({ reel: shown, at: 0, isStills, since: 0, heldAt: undefined });
}

/** Shows the last quarter's again. */
export function showFilmAgain(isStills: boolean): void {
  if (reel.peek()) showFilm(reel.peek() as Reel, isStills);
}

/** Moment by moment; after the last one the film is over. A film that is held stays so. */
export function stepFilm(by: 1 | -1): void {
  const showing = film.peek();
  if (showing) goTo({ ...showing, at: Math.max(0, showing.at + by) });
}

/** Holds the film where it stands, or lets it go on. */
export function holdFilm(isHeld = film.peek()?.heldAt === undefined): void {
  const showing = film.peek();
  if (!showing || isHeld === (showing.heldAt !== undefined)) return;
  clearTimeout(timer);
  const now = performance.now();
  if (isHeld) film.value = { ...showing, heldAt: now - showing.since };
  else {
    film.value = { ...showing, since: now - (showing.heldAt ?? 0), heldAt: undefined };
    wait(film.value, showing.heldAt ?? 0);
  }
}

export function endFilm(): void {
  clearTimeout(timer);
  film.value = undefined;
}

function goTo(showing: Showing): void {
  clearTimeout(timer);
  if (!takeOf(showing)) {
    endFilm();
    return;
  }
  const isHeld = showing.heldAt !== undefined;
  film.value = { ...showing, since: performance.now(), heldAt: isHeld ? 0 : undefined };
  if (!isHeld) wait(film.value, 0);
}

/** Goes on to the next moment when the rest of this one is over. */
function wait(showing: Showing, goneMs: number): void {
  const lengthMs = (takeOf(showing)?.lengthMs ?? 0) * (showing.isStills ? STILL_LASTS : 1);
  timer = setTimeout(() => stepFilm(1), Math.max(0, lengthMs - goneMs));
}
