/** A point of the screen, CSS pixels from the map's corner. */
export interface Point {
  x: number;
  y: number;
}
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** So far from its corners a line leaves a card. */
const CORNER = 28;
/** A place nearer to the card than this needs no line. */
const LEAST = 16;

const within = (value: number, a: number, b: number): number =>
  Math.max(Math.min(a, b), Math.min(value, Math.max(a, b)));

/** Where the line from a card to a place begins: on the side of the card that faces it. Undefined where the card lies over the place. */
export function leadFrom({ left, top, right, bottom }: Box, to: Point): Point | undefined {
  const [toX, toY] = [within(to.x, left, right), within(to.y, top, bottom)];
  if (Math.hypot(to.x - toX, to.y - toY) < LEAST) return undefined;
  const isBeside = Math.abs(to.x - toX) >= Math.abs(to.y - toY);
  return isBeside
    ? { x: toX, y: within(to.y, top + CORNER, bottom - CORNER) }
    : { x: within(to.x, left + CORNER, right - CORNER), y: toY };
}
