import { fromMiddle, projectTurned, type Spot } from "./projection.ts";

export interface Place {
  lat: number;
  lon: number;
}

const RADIAN = Math.PI / 180;
const STEPS = 48;

/** The great circle between two places, in map units; cut in two where it leaves the map on one side. */
export function geodesic(from: Place, to: Place): Spot[][] {
  const a = vector(from);
  const b = vector(to);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-6) return [];
  const pieces: Spot[][] = [];
  let piece: Spot[] = [];
  let last: { lambda: number; lat: number } | undefined;
  for (let i = 0; i <= STEPS; i++) {
    const p = Math.sin((1 - i / STEPS) * angle);
    const q = Math.sin((i / STEPS) * angle);
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    const lat = Math.atan2(z, Math.hypot(x, y)) / RADIAN;
    const lambda = fromMiddle(Math.atan2(y, x) / RADIAN);
    if (last && Math.abs(lambda - last.lambda) > 180) {
      // Runs on to the edge on both sides, so that a spark leaves and enters there.
      const turn = lambda > last.lambda ? -360 : 360;
      piece.push(projectTurned(lambda + turn, lat));
      pieces.push(piece);
      piece = [projectTurned(last.lambda - turn, last.lat)];
    }
    piece.push(projectTurned(lambda, lat));
    last = { lambda, lat };
  }
  pieces.push(piece);
  return pieces;
}

function vector({ lat, lon }: Place): [number, number, number] {
  const flat = Math.cos(lat * RADIAN);
  return [flat * Math.cos(lon * RADIAN), flat * Math.sin(lon * RADIAN), Math.sin(lat * RADIAN)];
}

/** A point at a share (0 to 1) of the way along a line that may come in pieces; undefined for none. */
export function along(pieces: readonly Spot[][], share: number): Spot | undefined {
  const all = pieces.reduce((sum, piece) => sum + piece.length - 1, 0);
  let left = Math.min(0.9999, Math.max(0, share)) * all;
  for (const piece of pieces) {
    if (left < piece.length - 1) {
      const i = Math.floor(left);
      const [a, b] = [piece[i], piece[i + 1]];
      if (!a || !b) return undefined;
      return { x: a.x + (b.x - a.x) * (left - i), y: a.y + (b.y - a.y) * (left - i) };
    }
    left -= piece.length - 1;
  }
  return undefined;
}
