import type { Hatch } from "./hatchOf.ts";
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

/** Dots in staggered rows. `share` of them are set, always the same ones first. */
export function stipple(ink: Ink, colour: string, radius: number, share = 1): CanvasPattern | string {
  const level = Math.round(share * 40) / 40;
  return laid(ink, `stipple/${colour}/${radius}/${level}/${ink.ratio}`, (context, size, pitch) => {
    context.fillStyle = colour;
    for (let row = 0; row < CELLS; row++)
      for (let column = 0; column < CELLS; column++) {
        if (rank(row, column) >= level) continue;
        const x = (column + (row % 2 === 0 ? 0.25 : 0.75)) * pitch;
        context.beginPath();
        context.arc(x % size, (row + 0.5) * pitch, radius * ink.ratio, 0, 2 * Math.PI);
        context.fill();
      }
  });
}

/** Lines, slanting, level or upright. */
export function hatch(ink: Ink, colour: string, width: number, way: Hatch): CanvasPattern | string {
  return laid(ink, `hatch/${way}/${colour}/${width}/${ink.ratio}`, (context, size, pitch) => {
    context.strokeStyle = colour;
    context.lineWidth = width * ink.ratio;
    context.beginPath();
    for (let at = -CELLS; at <= CELLS; at += 1) {
      const [near, far] = [at * pitch, (at + CELLS) * pitch];
      const middle = (at + 0.5) * pitch;
      if (way === "rising") line(context, near - pitch, size + pitch, far + pitch, -pitch);
      else if (way === "falling") line(context, near - pitch, -pitch, far + pitch, size + pitch);
      else if (way === "level") line(context, -pitch, middle, size + pitch, middle);
      else line(context, middle, -pitch, middle, size + pitch);
    }
    context.stroke();
  });
}

function line(context: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
}

/** A fixed order of the dots of a tile, from 0 to 1, without visible rows. */
function rank(row: number, column: number): number {
  let mixed = Math.imul(row * CELLS + column + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
