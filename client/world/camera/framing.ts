import type { Spot } from "../geography/projection.ts";
import type { Scenery } from "../scenery.ts";
import type { Flight } from "./flight.ts";
import { type Lens, middleOf, type Sight } from "./lens.ts";

/** Below this width (CSS pixels) the first view shows the own nation and not the world. */
const NARROW = 760;
/** From one moment of a film to the next. */
const FILM_FLIGHT_MS = 1_000;
/** A step up to this share of the screen is a small one. */
const NEAR = 0.15;

/** Decides what the lens should show: home at first, what was chosen, and never what matters under a panel. */
export class Framing {
  /** Until somebody moves it, the first view follows the size of the window. */
  private isMoved = false;
  /** Where it looked before it made room for a panel. */
  private rest: Sight | undefined;
  private beforeFilm: Sight | undefined;

  private readonly lens: Lens;
  private readonly flight: Flight;
  private readonly isCalm: () => boolean;

  constructor(lens: Lens, flight: Flight, isCalm: () => boolean) {
    this.lens = lens;
    this.flight = flight;
    this.isCalm = isCalm;
  }

  /** Somebody moves the map by hand. */
  taken(): void {
    this.isMoved = true;
    this.rest = undefined;
    this.beforeFilm = undefined;
    this.flight.stop();
  }

  goHome(scenery: Scenery): void {
    this.isMoved = false;
    const { at, scale } = this.homeOf(scenery);
    this.lens.look(at, scale);
  }

  /** Back to the first view, as somebody asks for it. */
  flyHome(scenery: Scenery, now: number): void {
    this.isMoved = false;
    this.rest = undefined;
    this.fly(this.homeOf(scenery), now);
  }

  resized(scenery: Scenery): void {
    if (!this.isMoved) this.goHome(scenery);
  }

  /** A panel has come or gone: what matters moves out from under it, and back. */
  makeRoom(scenery: Scenery, now: number): void {
    const meant = scenery.selection ?? scenery.asks ?? { kind: "nation", id: scenery.view.me ?? "" };
    const spots = spotsOf(scenery, meant);
    const rest = this.isMoved ? (this.rest ?? this.flight.goal ?? this.lens.sight) : this.homeOf(scenery);
    const isHidden = spots.length > 0 && !this.lens.shows(middleOf(spots), rest);
    this.rest = isHidden ? rest : undefined;
    this.fly(isHidden ? this.beside(spots, rest) : rest, now);
  }

  /** What was chosen elsewhere, in a panel, is brought into view. */
  showSelection(scenery: Scenery, now: number): void {
    const spots = scenery.selection ? spotsOf(scenery, scenery.selection) : [];
    if (spots.length === 0 || this.lens.shows(middleOf(spots), this.flight.goal)) return;
    this.isMoved = true;
    this.rest = undefined;
    this.fly(this.lens.around(spots), now);
  }

  /** The view as it was, if a small step shows the lands; otherwise one of them alone. */
  private beside(spots: readonly Spot[], rest: Sight): Sight {
    const { lens } = this;
    const near = lens.nudged(middleOf(spots), rest);
    const step = Math.hypot(near.at.x - rest.at.x, near.at.y - rest.at.y) * rest.scale;
    return step < NEAR * Math.min(lens.width, lens.height) ? near : lens.around(spots);
  }

  /** A film moves the lens; where it looked before is kept. */
  filmBegins(): void {
    this.beforeFilm = this.flight.goal ?? this.lens.sight;
  }

  /** What a moment tells comes into sight; nothing, once somebody has taken the map in hand. */
  filmShows(spots: readonly Spot[], now: number): void {
    if (this.beforeFilm)
      this.fly(this.lens.showing(spots, this.lens.width / this.lens.ratio < NARROW), now, FILM_FLIGHT_MS);
  }

  filmEnds(now: number): void {
    if (this.beforeFilm) this.fly(this.beforeFilm, now);
    this.beforeFilm = undefined;
  }

  private homeOf({ view, lands }: Scenery): Sight {
    const sites = lands.realms.get(view.me ?? "")?.sites ?? [];
    const isNarrow = this.lens.width / this.lens.ratio < NARROW;
    return this.lens.home(
      sites.map(({ spot }) => spot),
      isNarrow,
    );
  }

  private fly({ at, scale }: Sight, now: number, lastsMs?: number): void {
    const { lens } = this;
    const isThere = Math.hypot(at.x - lens.x, at.y - lens.y) * scale < 1 && Math.abs(scale / lens.scale - 1) < 0.001;
    if (!isThere) this.flight.begin(at, scale, now, this.isCalm(), lastsMs);
  }
}

/** Where the sites of a nation lie, or the one place that is meant. */
function spotsOf({ lands }: Scenery, chosen: NonNullable<Scenery["selection"]>): Spot[] {
  if (chosen.kind === "market") return [lands.regions.get(chosen.id)?.middle ?? []].flat();
  const realm = lands.realms.get(chosen.kind === "nation" ? chosen.id : chosen.nation);
  const sites = realm?.sites.filter(({ id }) => chosen.kind === "nation" || id === chosen.id) ?? [];
  return sites.map(({ spot }) => spot);
}
