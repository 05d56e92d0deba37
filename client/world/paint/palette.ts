/** Colours of the map by night and, once threshold 1 is crossed, by day. */
export interface Palette {
  seaTop: string;
  seaBottom: string;
  graticule: string;
  waterLine: string;
  land: string;
  stipple: string;
  /** Mountains, on the side of the light and on the other. */
  peak: string;
  slope: string;
  coast: string;
  border: string;
  /** Light of settlements: how far a nation has taken AI up. */
  settlement: string;
  /** Of a lamp, whoever lights it. */
  lamp: string;
  /** How strongly a nation's accent covers its land, and how much of the accent its border keeps. */
  tint: number;
  hatch: number;
  outline: number;
  label: string;
  labelMuted: string;
  labelHalo: string;
  /** How the accents are darkened, to stay readable on paper. */
  accentShade: number;
}

export const NIGHT: Palette = {
  seaTop: "#0a1119",
  seaBottom: "#0d1a26",
  graticule: "rgba(120,160,190,0.055)",
  waterLine: "#44718f",
  land: "#142030",
  stipple: "#2a3f57",
  peak: "#4a6480",
  slope: "#0c1622",
  coast: "#3b5068",
  border: "#24364a",
  settlement: "#ffd9a0",
  lamp: "#fff1d8",
  tint: 0.13,
  hatch: 0.85,
  outline: 0.6,
  label: "#e9e2d2",
  labelMuted: "#a9b4bd",
  labelHalo: "#0a1119",
  accentShade: 1,
};

export const DAY: Palette = {
  seaTop: "#d9e3e4",
  seaBottom: "#cfdcdf",
  graticule: "rgba(70,100,110,0.10)",
  waterLine: "#7f9ea6",
  land: "#f3ecda",
  stipple: "#d6c9a9",
  peak: "#c6b894",
  slope: "#a08f69",
  coast: "#8f866f",
  border: "#c4b897",
  settlement: "#b9772a",
  lamp: "#6b4a1d",
  tint: 0.34,
  hatch: 1.8,
  outline: 0.85,
  label: "#2a241b",
  labelMuted: "#4f473a",
  labelHalo: "#f3ecda",
  accentShade: 0.72,
};

/** Of lights: warm for power, cool for halls, dull red for chips that idle. */
export const WARM = 0xffb65c;
export const COOL = 0xa9dcff;
export const IDLE = 0x9c3b34;
/** Over paper the same lights are ink with a coloured core. */
export const WARM_INK = 0x5c3312;
export const COOL_INK = 0x173d52;
export const INK = 0x4a4234;
/** What is planned, as on paper (--positive), by night and by day. */
export const PLAN = 0x9ccf9f;
export const PLAN_INK = 0x2c5a35;

const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

export function withAlpha(hex: string, alpha: number): string {
  const [r, g, b] = channels(hex);
  return `rgba(${r},${g},${b},${alpha.toFixed(3)})`;
}

/** A colour with so much of another in it, from 0 to 1. */
export function blended(hex: string, other: string, share: number): string {
  const [a, b] = [channels(hex), channels(other)];
  const parts = a.map((part, i) => Math.round(part * (1 - share) + (b[i] ?? part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** An accent as the palette shows it: darker by day. */
export function shaded(hex: string, palette: Palette): string {
  const parts = channels(hex).map((part) => Math.round(part * palette.accentShade));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

export const numberOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);
