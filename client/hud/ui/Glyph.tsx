/** Line drawings on a 24 × 24 grid, one stroke weight. */
const PATHS = {
  energy: "M13 3 6 13h5l-1 8 7-10h-5l1-8Z",
  chips: "M7 7h10v10H7zM10 3v4m4-4v4m-4 10v4m4-4v4M3 10h4m-4 4h4m10-4h4m-4 4h4",
  research: "M9 3h6m-5 0v6L4.6 18.4A1.8 1.8 0 0 0 6.200 21h11.600a1.800 1.800 0 0 0 1.600-2.600L14 9V3M7.500 15h9",
  economy: "M4 20V10m5 10V6m6 14v-8m5 8V4M3 20h18",
  foreign:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c3 3 3.800 6 3.800 9s-.8 6-3.800 9c-3-3-3.800-6-3.800-9S9 6 12 3Z",
  nations: "M5 21V4h11l-2 4 2 4H5",
  places:
    "M12 21s-6-5.500-6-11a6 6 0 0 1 12 0c0 5.500-6 11-6 11Zm0-13.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5Z",
  chat: "M4 5h16v11H10l-5 4v-4H4z",
  check: "m5 12 5 5 9-10",
  close: "M6 6l12 12M18 6 6 18",
  undo: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  redo: "m15 7 5 5-5 5m5-5H10a6 6 0 0 0-6 6",
  lock: "M6 11h12v9H6zm3 0V8a3 3 0 0 1 6 0v3",
  open: "M6 11h12v9H6zm3 0V8a3 3 0 0 1 5.800-1",
  report: "M6 3h9l4 4v14H6zM9 11h7m-7 4h7",
  help: "M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400m0 3.500v.1",
  settings:
    "M4 7h9m4 0h3M4 17h3m4 0h9M15 4.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5Zm-6 10a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5Z",
  layers: "m12 4 9 5-9 5-9-5 9-5Zm-9 9 9 5 9-5",
  book: "M4 5c3-1.200 5.500-1 8 1 2.500-2 5-2.200 8-1v14c-3-1.200-5.500-1-8 1-2.500-2-5-2.200-8-1V5Zm8 1v14",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  repeat: "M17 3l3 3-3 3M4 11V9a3 3 0 0 1 3-3h13M7 21l-3-3 3-3m13-2v2a3 3 0 0 1-3 3H4",
  link: "M10 14a4 4 0 0 0 6 .500l3-3a4 4 0 0 0-5.700-5.700l-1.300 1.300M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.700 5.700l1.300-1.300",
  back: "m15 6-6 6 6 6",
  forth: "m9 6 6 6-6 6",
  hold: "M9 6v12m6-12v12",
  play: "m8 6 9 6-9 6z",
  skip: "m6 6 7 6-7 6zm11 0v12",
  plus: "M12 5v14M5 12h14",
  medal:
    "M12 9.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11ZM8.500 10.500 5.500 3h4.500l2 4.500L14 3h4.500l-3 7.500",
  up: "m6 15 6-6 6 6",
  down: "m6 9 6 6 6-6",
} as const;
export type GlyphName = keyof typeof PATHS;

export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
