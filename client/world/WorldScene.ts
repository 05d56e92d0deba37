import { effect } from "@preact/signals";
import * as Phaser from "phaser";
import type { View } from "../../shared/view/view.ts";
import { endFilm, showFilm } from "../actions/film.ts";
import { bringFonts } from "../device/fonts.ts";
import { dilemmaAt, dilemmaPlace } from "../store/dilemma.ts";
import { film, isFilmOn, reel, type Take, takeOf } from "../store/film.ts";
import { ghosts } from "../store/plannedPlaces.ts";
import { hasFilm } from "../store/settings.ts";
import {
  events, isDay, isReducedMotion, mapInset, overlay, rules, selection, selectionAt, view, viewBefore,
} from "../store/store.ts"; // biome-ignore format: a list
import { Flight } from "./camera/flight.ts";
import { Framing } from "./camera/framing.ts";
import { Gestures } from "./camera/gestures.ts";
import { Lens } from "./camera/lens.ts";
import { direct } from "./film/director.ts";
import { Film } from "./film/film.ts";
import { StoryClock } from "./film/storyClock.ts";
import { Geography } from "./geography/geography.ts";
import type { Spot } from "./geography/projection.ts";
import { Campuses } from "./layers/campuses.ts";
import { Ghosts } from "./layers/ghosts.ts";
import { Ground } from "./layers/ground.ts";
import { Highlight } from "./layers/highlight.ts";
import { FONTS, Labels } from "./layers/labels.ts";
import type { Drawing, MapLayer } from "./layers/layer.ts";
import { Lights } from "./layers/lights.ts";
import { Links } from "./layers/links.ts";
import { makeTextures } from "./paint/textures.ts";
import { pick } from "./pick.ts";
import { type Lands, landsOf, type Scenery, spotOf } from "./scenery.ts";
import { Signs } from "./signs/signs.ts";

/** Longest step of time that movements are told of: after a sleep nothing may jump. */
const LONGEST_STEP_MS = 60;

/** The map: reads the store, keeps the layers in order, and sleeps while nothing changes. */
export class WorldScene extends Phaser.Scene {
  readonly lens = new Lens();
  private readonly geography = new Geography();
  private readonly story = new StoryClock();
  private readonly flight = new Flight(this.lens);
  private readonly framing = new Framing(this.lens, this.flight, () => isReducedMotion.peek());
  private layers: MapLayer[] = [];
  private cast: { screen: Film; ground: Ground; lights: Lights; links: Links } | undefined;
  private gestures: Gestures | undefined;
  private scenery: Scenery | undefined;
  private hovered: Scenery["selection"];
  private isStale = true;
  private isInsetStale = true;
  private isFilmStale = false;
  private isClosed = false;
  /** The moment of a film that the map has come to. */
  private told: Take | undefined;
  private lastNow = 0;
  private readonly stops: (() => void)[] = [];

  constructor() {
    super("world");
  }

  create(): void {
    makeTextures(this);
    const isTold = () => isFilmOn.peek();
    const screen = new Film(this, () => film.peek());
    const ground = new Ground(this, this.geography, isTold, () => this.stir());
    const lights = new Lights(this, isTold);
    const labels = new Labels(this);
    const highlight = new Highlight(this, this.geography);
    this.geography.onFiner = () => {
      ground.repaint();
      highlight.repaint();
      this.stir();
    };
    const links = new Links(this);
    this.layers = [
      screen,
      ground,
      highlight,
      links,
      new Campuses(this),
      lights,
      new Ghosts(this),
      new Signs(this),
      labels,
    ];
    this.cast = { screen, ground, lights, links };
    const { canvas } = this.game;
    canvas.setAttribute("aria-hidden", "true");
    const listener = { moved: this.onMoved, wentHome: this.onWentHome, tapped: this.onTapped, hovered: this.onHovered };
    this.gestures = new Gestures(canvas, this.lens, listener, () => isReducedMotion.peek());
    this.stops.push(
      () => this.gestures?.destroy(),
      effect(() => {
        for (const source of [view, events, overlay, selection, dilemmaPlace, ghosts, isReducedMotion, isDay])
          void source.value;
        this.isStale = true;
        this.stir();
      }),
      effect(() => {
        void mapInset.value;
        this.isInsetStale = true;
        this.stir();
      }),
      effect(() => this.tellQuarter(view.value)),
      effect(() => {
        this.story.hold(film.value?.heldAt !== undefined, performance.now());
        this.isFilmStale = true;
        this.stir();
      }),
    );
    // What is drawn on a canvas does not by itself bring a font.
    void bringFonts(FONTS).then(() => {
      labels.rewrite();
      this.stir();
    });
  }

  /** Unhooks from the store and the page. */
  close(): void {
    this.isClosed = true;
    for (const stop of this.stops.splice(0)) stop();
    endFilm();
    reel.value = undefined;
    selectionAt.value = undefined;
    dilemmaAt.value = undefined;
  }

  resized(width: number, height: number, ratio: number): void {
    this.lens.resize(width, height, ratio);
    this.readInset();
    if (this.scenery) this.framing.resized(this.scenery);
    this.stir();
  }

  override update(): void {
    const now = performance.now();
    const ms = Math.min(LONGEST_STEP_MS, now - this.lastNow);
    this.lastNow = now;
    const isInsetNew = this.isInsetStale;
    this.readInset();
    if (this.isStale) this.readStore(now);
    if (!this.scenery) {
      this.game.loop.sleep();
      return;
    }
    if (this.isFilmStale) this.followFilm(this.scenery, now);
    if (isInsetNew) this.makeRoom(this.scenery, now);
    let moves = this.flight.draw(now);
    if (this.gestures?.glide(ms)) moves = true;
    this.tellWhere(this.scenery);
    const drawing = this.drawingAt(this.scenery, this.story.now(now), ms);
    // A held film is drawn where it stands, and nothing of it moves.
    for (const layer of this.layers) if (layer.draw(drawing) && !this.story.isHeld) moves = true;
    if (!moves && !this.isStale) this.game.loop.sleep();
  }

  private drawingAt(scenery: Scenery, now: number, ms: number): Drawing {
    return {
      lens: this.lens,
      scenery,
      now,
      ms,
      isCalm: isReducedMotion.peek(),
      hovered: this.hovered,
      dayAt: (x) => this.cast?.ground.dayAt(this.lens, x) ?? 0,
      dimOf: (nation) => this.cast?.screen.stage.dimmed.get(nation) ?? 0,
    };
  }

  /** Takes in what the store holds now, and tells the turn that has passed. */
  private readStore(now: number): void {
    this.isStale = false;
    const [seen, ruleset] = [view.peek(), rules.peek()];
    if (!seen || !ruleset) {
      this.scenery = undefined;
      return;
    }
    const before = this.scenery;
    const isSameMatch = before?.rules === ruleset && before.view.world.order.join() === seen.world.order.join();
    const lands: Lands =
      before && isSameMatch ? before.lands : landsOf(ruleset, seen.world.order, this.geography.coarse);
    const scenery: Scenery = {
      view: seen, rules: ruleset, lands, isDay: isDay.peek(), overlay: overlay.peek(), selection: selection.peek(),
      ghosts: ghosts.peek(),
      asks: dilemmaPlace.peek(),
    }; // biome-ignore format: a record
    this.scenery = scenery;
    if (!before || before.view.me !== seen.me) this.framing.goHome(scenery);
    if (before && before.selection !== scenery.selection) this.framing.showSelection(scenery, now);
    if (before && before.asks?.id !== scenery.asks?.id) this.framing.makeRoom(scenery, now);
    const drawing = this.drawingAt(scenery, this.story.now(now), 0);
    for (const layer of this.layers) layer.refresh?.(drawing);
  }

  private readInset(): void {
    this.isInsetStale = false;
    const { top, right, bottom, left } = mapInset.peek();
    const { ratio } = this.lens;
    this.lens.inset = { top: top * ratio, right: right * ratio, bottom: bottom * ratio, left: left * ratio };
  }

  /** Where on the screen lies what is selected, and what the open dilemma is about: a card stands beside it. */
  private tellWhere({ lands, selection: chosen, asks }: Scenery): void {
    for (const [told, place] of [
      [selectionAt, chosen],
      [dilemmaAt, asks],
    ] as const) {
      const spot = place && spotOf(lands, place);
      const at = spot && this.lens.toScreen(spot);
      const { ratio } = this.lens;
      const now = at && { x: Math.round(at.x / ratio), y: Math.round(at.y / ratio) };
      const before = told.peek();
      if (now?.x !== before?.x || now?.y !== before?.y) told.value = now;
    }
  }

  /** A quarter that has passed while somebody looks is told as a film, whose end the report awaits. */
  private tellQuarter(seen: View | undefined): void {
    const before = viewBefore.peek();
    const turn = seen?.world.turn ?? 0;
    if (!seen || before?.world.turn !== turn - 1 || before.me !== seen.me || reel.peek()?.turn === turn - 1) return;
    reel.value = direct(turn - 1, events.peek(), seen, before);
    if (hasFilm.peek() && document.visibilityState === "visible") showFilm(reel.value, isReducedMotion.peek());
  }

  /** The lens and what changes on the map keep up with the film; after it all is as it is now. */
  private followFilm(scenery: Scenery, now: number): void {
    this.isFilmStale = false;
    const showing = film.peek();
    const take = showing && takeOf(showing);
    if (take === this.told) return;
    if (!this.told) this.framing.filmBegins();
    this.told = take;
    const { screen, lights, ground } = this.cast ?? {};
    if (!take) {
      lights?.kindle(this.story.now(now));
      ground?.turn();
      this.framing.filmEnds(now);
      return;
    }
    const sites = new Set(take.events.flatMap(({ site }) => site ?? []));
    lights?.kindle(this.story.now(now), sites);
    if (take.scene === "dawn") ground?.turn();
    if (screen) this.framing.filmShows(screen.shotOf(take, scenery).spots, now);
  }

  private makeRoom(scenery: Scenery, now: number): void {
    const { told, cast } = this;
    if (told && cast) this.framing.filmShows(cast.screen.shotOf(told, scenery).spots, now);
    else this.framing.makeRoom(scenery, now);
  }

  private readonly onMoved = (): void => {
    this.framing.taken();
    this.stir();
  };

  private readonly onWentHome = (): void => {
    if (this.scenery) this.framing.flyHome(this.scenery, performance.now());
    this.stir();
  };

  private readonly onTapped = (point: Spot, isTouch: boolean): void => {
    if (!this.scenery) return;
    selection.value = this.pickAt(point, isTouch, this.scenery);
  };

  private pickAt(point: Spot, isTouch: boolean, scenery: Scenery): Scenery["selection"] {
    return pick(point, isTouch, this.lens, this.geography.coarse, scenery, this.cast?.links);
  }

  private readonly onHovered = (point: Spot | undefined): void => {
    const under = point && this.scenery && this.pickAt(point, false, this.scenery);
    this.game.canvas.style.cursor = under ? "pointer" : "grab";
    if (under?.kind === this.hovered?.kind && under?.id === this.hovered?.id) return;
    this.hovered = under;
    this.stir();
  };

  /** What comes later than the end of the map, such as a ground that was to be painted, finds no loop to wake. */
  private stir(): void {
    if (!this.isClosed && !this.game.loop.running && this.game.isRunning) this.game.loop.wake();
  }
}
