import type * as Phaser from "phaser";
import type { NationId } from "../../../shared/state/words.ts";
import { isMeasured, overlayValue } from "../../store/overlayScale.ts";
import { gw } from "../../words/format.ts";
import { language } from "../../words/index.ts";
import { overlayFigure } from "../../words/overlayFigure.ts";
import { nameOf } from "../../words/terms.ts";
import type { Spot } from "../geography/projection.ts";
import { blended, DAY, NIGHT, shaded } from "../paint/palette.ts";
import { type Scenery, spotOf } from "../scenery.ts";
import { glowRadius, growth, openness } from "./constellation.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";
import { type Note, notesOf } from "./notes.ts";
import { placeLabels, type Room } from "./placeLabels.ts";

const CAPITALS = '"Instrument Sans Variable", "Instrument Sans", system-ui, sans-serif';
const ITALICS = '"Newsreader Variable", Newsreader, Georgia, serif';
export const FONTS = [`500 12px ${CAPITALS}`, `600 12px ${CAPITALS}`, `italic 13px ${ITALICS}`];
const FADE_MS = 160;
/** Magnification from which all sites, and all markets, are named. */
const SITES_FROM = 3.4;
const MARKETS_FROM = 2.6;
/** Magnification from which a site's name tells how large its halls are. */
const FIGURES_FROM = 4.6;
/** Nations that take up less than this, in CSS pixels, are named beside their land. */
const SMALL = 46;
const PLAN_BY_NIGHT = "#b5dfb7";
const PLAN_BY_DAY = "#23492b";
/** Around a label, in CSS pixels, nothing else is written. */
const ROOM = 4;

type Style = "nation" | "site" | "market" | "plan" | "told";
interface Label {
  text: Phaser.GameObjects.Text;
  style: Style;
  look: string;
}
interface Wish {
  key: string;
  style: Style;
  words: string;
  /** What the overlay says of it; empty for nothing. */
  figure: string;
  accent: string;
  spot: Spot;
  rank: number;
  /** Places to try: on the spot or beside it, and above or below it. */
  tries: readonly (readonly [side: number, down: number])[];
  /** Room that the place itself takes, in CSS pixels. */
  gap: number;
  isChosen: boolean;
}

const OVER: Wish["tries"] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [0, 2],
  [0, -2],
  [0.6, 1],
  [-0.6, 1],
  [0.6, -1],
  [-0.6, -1],
];
/** A note may stand a little farther off than a name. */
const ROUND: Wish["tries"] = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0, 2],
  [0, -2],
  [1, 2],
  [-1, 2],
];
const BESIDE: Wish["tries"] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

/** Few names, none over another: the first wish that finds room is written. */
export class Labels implements MapLayer {
  private readonly labels = new Map<string, Label>();

  private readonly scene: Phaser.Scene;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Fonts have arrived: what was written in others is written again. */
  rewrite(): void {
    for (const { text } of this.labels.values()) text.destroy();
    this.labels.clear();
  }

  draw(drawing: Drawing): boolean {
    const { lens, dayAt, ms } = drawing;
    const made = wishes(drawing).flatMap((wish) => {
      const at = lens.toScreen(wish.spot);
      if (at.x < -80 || at.y < -80 || at.x > lens.width + 80 || at.y > lens.height + 80) return [];
      const { width, height } = this.labelOf(wish, lens.ratio, dayAt(wish.spot.x) > 0.5).text;
      const middles = wish.tries.map(([side, down]) => ({
        x: at.x + side * (width / 2 + wish.gap * lens.ratio),
        y: at.y + down * (wish.gap + 9) * lens.ratio,
      }));
      return [{ key: wish.key, width, height, middles }];
    });
    const { left, top, width, height } = lens.free;
    const frame = { left, top, right: left + width, bottom: top + height };
    const placed = placeLabels(made, frame, lightsOf(drawing), ROOM * lens.ratio);
    for (const { key, width, height } of made) {
      const at = placed.get(key);
      // Whole pixels for its edges, not its middle: text between pixels is blurred.
      if (at)
        this.labels
          .get(key)
          ?.text.setPosition(Math.round(at.x - width / 2) + width / 2, Math.round(at.y - height / 2) + height / 2);
    }
    let fades = false;
    for (const [key, { text, style }] of this.labels) {
      const goal = placed.has(key) ? (style === "market" ? 0.85 : 1) : 0;
      const step = drawing.isCalm ? 1 : ms / FADE_MS;
      const alpha = goal > text.alpha ? Math.min(goal, text.alpha + step) : Math.max(goal, text.alpha - step);
      if (alpha !== goal) fades = true;
      text.setAlpha(alpha).setVisible(alpha > 0);
    }
    return fades;
  }

  private labelOf(wish: Wish, ratio: number, isDay: boolean): Label {
    const look = `${wish.words}/${wish.figure}/${ratio}/${isDay}/${wish.isChosen}`;
    const known = this.labels.get(wish.key);
    if (known?.look === look) return known;
    const palette = isDay ? DAY : NIGHT;
    const isNation = wish.style === "nation";
    const isPlan = wish.style === "plan";
    const isNote = isPlan || wish.style === "told";
    const size = isNation ? (wish.isChosen ? 12 : 10.5) : wish.style === "site" ? 13.5 : 12.5;
    const words = isNation ? wish.words.toLocaleUpperCase(language()) : wish.words;
    const text = this.scene.add.text(0, 0, wish.figure === "" ? words : `${words}  ${wish.figure}`, {
      fontFamily: isNation || isNote ? CAPITALS : ITALICS,
      fontStyle: isNation || isNote ? (wish.isChosen ? "600" : "500") : "italic",
      fontSize: `${size * ratio}px`,
      color: isPlan
        ? isDay
          ? PLAN_BY_DAY
          : PLAN_BY_NIGHT
        : isNation
          ? blended(shaded(wish.accent, palette), palette.label, 0.55)
          : isSoft(wish)
            ? palette.labelMuted
            : palette.label,
      letterSpacing: isNation ? 1.5 * ratio : 0.2 * ratio,
      padding: { x: 3 * ratio, y: 2 * ratio },
    });
    text
      .setOrigin(0.5)
      .setDepth(DEPTH.labels)
      .setAlpha(known?.text.alpha ?? 0);
    text.setShadow(0, 0, palette.labelHalo, 4 * ratio, true, true);
    text.setStroke(`${palette.labelHalo}cc`, 2.4 * ratio);
    known?.text.destroy();
    const label: Label = { text, style: wish.style, look };
    this.labels.set(wish.key, label);
    return label;
  }
}

const isSoft = (wish: Wish): boolean => wish.style === "market" && !wish.isChosen;

function wishes({ lens, scenery, hovered }: Drawing): Wish[] {
  const { view, lands, selection } = scenery;
  const list: Wish[] = [];
  const notes = notesOf(scenery);
  const meant = (kind: "nation" | "site" | "market", id: string): boolean =>
    [selection, hovered].some((what) => what?.kind === kind && what.id === id);
  const chosenNation =
    selection?.kind === "site" ? selection.nation : selection?.kind === "nation" ? selection.id : undefined;
  for (const realm of lands.realms.values()) {
    const isChosen = chosenNation === realm.id;
    const online = view.nations[realm.id]?.onlineMW ?? 0;
    const span = realm.span * lens.magnification;
    const isSmall = span < SMALL;
    if (lens.magnification < 7)
      list.push({
        key: `n/${realm.id}`, style: "nation", words: nameOf("nations", realm.id), accent: realm.accent,
        figure: figureOf(realm.id, scenery, notes),
        spot: realm.middle, tries: isSmall ? BESIDE : OVER, gap: isSmall ? span / 2 + 7 : 9, isChosen,
        rank: online + (isChosen ? 4e6 : realm.id === view.me ? 2e6 : meant("nation", realm.id) ? 1e6 : 1e4),
      }); // biome-ignore format: a record
    for (const { id, spot } of realm.sites) {
      const isMeant = meant("site", id);
      if (lens.magnification < SITES_FROM && !isMeant && !(isChosen && lens.magnification > 1.5)) continue;
      const site = view.nations[realm.id]?.sites[id];
      list.push({
        key: `s/${id}`, style: "site", words: nameOf("sites", id), figure: lens.magnification >= FIGURES_FROM && site && site.hallsMW > 0 ? gw(site.hallsMW) : "", accent: realm.accent, spot, tries: BESIDE,
        gap: 12 * Math.max(1, openness(lens.magnification) * 0.72),
        isChosen: isMeant, rank: (site?.hallsMW ?? 0) + (isMeant ? 8e6 : isChosen ? 3e6 : 0),
      }); // biome-ignore format: a record
    }
  }
  for (const region of lands.regions.values()) {
    const isMeant = meant("market", region.id);
    if (lens.magnification < MARKETS_FROM && !isMeant && scenery.overlay !== "reach") continue;
    list.push({
      key: `m/${region.id}`, style: "market", words: nameOf("markets", region.id), figure: "", accent: "#ffffff",
      spot: region.middle, tries: OVER, gap: 9, isChosen: isMeant, rank: isMeant ? 5e6 : 0,
    }); // biome-ignore format: a record
  }
  list.push(...noteWishes(scenery, notes));
  return list.sort((a, b) => b.rank - a.rank);
}

/** What the overlay says of a nation, beside its name. */
function figureOf(nation: NationId, { overlay, view }: Scenery, notes: readonly Note[]): string {
  if (isMeasured(overlay)) return overlayFigure(overlay, overlayValue(view, overlay, nation));
  return notes.find((note) => isOfName(note) && note.place.id === nation)?.lines.join("\n") ?? "";
}
const isOfName = ({ place, tone }: Note): boolean => tone === "told" && place.kind === "nation";

/** Words at places: they count more than any name but that of what is chosen, and what is planned more than what is told. */
const noteWishes = (scenery: Scenery, notes: readonly Note[]): Wish[] =>
  notes.flatMap((note): Wish[] => {
    if (isOfName(note)) return [];
    const { place, tone, lines } = note;
    const spot = spotOf(scenery.lands, place);
    if (!spot) return [];
    return [{
      key: `${tone}/${place.kind}/${place.id}`, style: tone, words: lines.join("\n"), figure: "", accent: "#ffffff", spot, tries: ROUND,
      gap: 14, isChosen: false, rank: tone === "plan" ? 3.5e6 : 3.2e6,
    }]; // biome-ignore format: a record
  });

/** Where halls shine, which labels would rather not cover. */
function lightsOf({ lens, scenery }: Drawing): Room[] {
  const { lands, view } = scenery;
  return [...lands.realms.values()].flatMap((realm) =>
    realm.sites.map(({ id, spot }) => {
      const { x, y } = lens.toScreen(spot);
      const halls = view.nations[realm.id]?.sites[id]?.hallsMW ?? 0;
      const reach = (4 + glowRadius(halls) * 0.22 * growth(lens.magnification)) * lens.ratio;
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    }),
  );
}
