import type { Hatch } from "../../../shared/content/schema.ts";
import type { Ink } from "./ink.ts";

/** Device-independent distance of dots and lines: at least this, less than twice this, by how far the map is magnified. */
const FINEST = 4.3;
const CELLS = 32;

type Tile = HTMLCanvasElement;
const tiles = new Map<string, Tile>();

/** Patterns are laid over the land and not the screen; their pitch halves whenever the map is magnified twofold. */
function laid(ink: Ink, key: string, make: (context: CanvasRenderingContext2D, size: number, pitch: number) => void) {
  const wanted = FINEST * ink.ratio;
  const octave = Math.ceil(Math.log2(wanted / ink.scale));
  const pitch = 2 ** octave * ink.scale;
  const size = Math.round(pitch * CELLS);
  const name = `${key}/${size}`;
  let tile = tiles.get(name);
  if (!tile) {
    if (tiles.size > 160) tiles.clear();
    tile = document.createElement("canvas");
    tile.width = size;
    tile.height = size;
    const context = tile.getContext("2d");
    if (context) make(context, size, size / CELLS);
    tiles.set(name, tile);
  }
  const pattern = ink.context.createPattern(tile, "repeat");
  const toWorld = (2 ** octave * CELLS) / size;
  pattern?.setTransform(new DOMMatrix([toWorld, 0, 0, toWorld, 0, 0]));
  return pattern ?? "transparent";
}

/** Dots in staggered rows. */
export function stipple(ink: Ink, colour: string, radius: number): CanvasPattern | string {
  return laid(ink, `stipple/${colour}/${radius}/${ink.ratio}`, (context, size, pitch) => {
    context.fillStyle = colour;
    for (let row = 0; row < CELLS; row++)
      for (let column = 0; column < CELLS; column++) {
        const x = (column + (row % 2 === 0 ? 0.25 : 0.75)) * pitch;
        context.beginPath();
        context.arc(x % size, (row + 0.5) * pitch, radius * ink.ratio, 0, 2 * Math.PI);
        context.fill();
      }
  });
}

/** How one cell of each hatch is drawn. */
const CELL: Record<Hatch, (context: CanvasRenderingContext2D, x: number, y: number, pitch: number) => void> = {
  rising: (c, x, y, p) => segment(c, x, y + p, x + p, y),
  falling: (c, x, y, p) => segment(c, x, y, x + p, y + p),
  level: (c, x, y, p) => segment(c, x, y + p / 2, x + p, y + p / 2),
  upright: (c, x, y, p) => segment(c, x + p / 2, y, x + p / 2, y + p),
  plus: (c, x, y, p) => {
    segment(c, x + p * 0.2, y + p * 0.5, x + p * 0.8, y + p * 0.5);
    segment(c, x + p * 0.5, y + p * 0.2, x + p * 0.5, y + p * 0.8);
  },
  wave: (c, x, y, p) => {
    segment(c, x, y + p * 0.7, x + p / 2, y + p * 0.3);
    segment(c, x + p / 2, y + p * 0.3, x + p, y + p * 0.7);
  },
  dash: (c, x, y, p) => segment(c, x + p * 0.15, y + p / 2, x + p * 0.75, y + p / 2),
  tick: (c, x, y, p) => segment(c, x + p / 2, y + p * 0.15, x + p / 2, y + p * 0.75),
  cross: (c, x, y, p) => {
    segment(c, x + p * 0.25, y + p * 0.25, x + p * 0.75, y + p * 0.75);
    segment(c, x + p * 0.75, y + p * 0.25, x + p * 0.25, y + p * 0.75);
  },
  slash: (c, x, y, p) => segment(c, x + p * 0.2, y + p * 0.8, x + p * 0.8, y + p * 0.2),
  backslash: (c, x, y, p) => segment(c, x + p * 0.2, y + p * 0.2, x + p * 0.8, y + p * 0.8),
  tent: (c, x, y, p) => {
    segment(c, x + p / 2, y + p * 0.2, x + p * 0.8, y + p * 0.7);
    segment(c, x + p * 0.8, y + p * 0.7, x + p * 0.2, y + p * 0.7);
  },
};

const segment = (context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void => {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
};

/** Fine lines, or short strokes in rows. */
export function hatch(ink: Ink, colour: string, width: number, way: Hatch): CanvasPattern | string {
  return laid(ink, `hatch/${way}/${colour}/${width}/${ink.ratio}`, (context, size, pitch) => {
    context.strokeStyle = colour;
    context.lineWidth = width * ink.ratio;
    context.beginPath();
    for (let x = 0; x < size; x += pitch) for (let y = 0; y < size; y += pitch) CELL[way](context, x, y, pitch);
    context.stroke();
  });
}
