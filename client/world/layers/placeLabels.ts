/** A rectangle of the screen. */
export interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a label may stand: in order of preference, its middle on the screen. */
export interface Wanted<Key> {
  key: Key;
  width: number;
  height: number;
  middles: readonly { x: number; y: number }[];
}

const overlap = (a: Room, b: Room): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const isWithin = (a: Room, b: Room): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/**
 * Gives each label the first place of its own that is free, those of most weight first (as they come). None overlaps
 * another and none leaves the frame; what finds no place is left out. Lights are kept free where a label has a choice.
 */
export function placeLabels<Key>(
  labels: readonly Wanted<Key>[],
  frame: Room,
  lights: readonly Room[],
  apart: number,
): Map<Key, { x: number; y: number }> {
  const taken: Room[] = [];
  const placed = new Map<Key, { x: number; y: number }>();
  for (const { key, width, height, middles } of labels) {
    const free = middles
      .map((middle) => ({ middle, box: boxOf(middle, width + 2 * apart, height) }))
      .filter(({ box }) => isWithin(box, frame) && !taken.some((other) => overlap(other, box)));
    const best = free.find(({ box }) => !lights.some((light) => overlap(light, box))) ?? free[0];
    if (!best) continue;
    taken.push(best.box);
    placed.set(key, best.middle);
  }
  return placed;
}

const boxOf = ({ x, y }: { x: number; y: number }, width: number, height: number): Room => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
