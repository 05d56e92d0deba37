/** What stands at a site, from near, filled on a field of 32 by 32. */
export const SHAPES: Record<string, string> = {
  // Racks, a die with its pins.
  hall: "M4 4h24v24H4zM8 8v4h16V8zM8 14v4h16v-4zM8 20v4h16v-4z",
  fab: "M8 8h16v16H8zM12 12v8h8v-8zM10 2h3v6h-3zM19 2h3v6h-3zM10 24h3v6h-3zM19 24h3v6h-3zM2 10h6v3H2zM2 19h6v3H2zM24 10h6v3h-6zM24 19h6v3h-6z",
  // A pylon, a flame, a sun, waves, an atom's ring, a small one, a switch.
  grid: "M13.500 1h5l1.500 7h8v3h-7.400l1 4H28v3h-5.700L26 31h-4l-6-10-6 10H6l3.700-13H4v-3h6.400l1-4H4V8h8zM16 13l-2 4 2 1.500 2-1.500z",
  gas: "M16 1c7 8 10 13 10 18a10 10 0 0 1-20 0c0-5 3-10 10-18zM16 15c-3 3-4 5-4 7a4 4 0 0 0 8 0c0-2-1-4-4-7z",
  renewables: "M16 0l3 9 8-4-4 8 9 3-9 3 4 8-8-4-3 9-3-9-8 4 4-8-9-3 9-3-4-8 8 4z",
  hydro:
    "M1 6c5-5 10 5 15 0s10 5 15 0v5c-5 5-10-5-15 0s-10-5-15 0zM1 14c5-5 10 5 15 0s10 5 15 0v5c-5 5-10-5-15 0s-10-5-15 0zM1 22c5-5 10 5 15 0s10 5 15 0v5c-5 5-10-5-15 0s-10-5-15 0z",
  nuclear: "M16 2a14 14 0 1 0 .01 0zM16 7a9 9 0 1 1-.01 0zM16 11.500a4.500 4.500 0 1 0 .01 0z",
  smr: "M16 2l12 7v14l-12 7-12-7V9zM16 7.500l-7.300 4.200v8.600l7.300 4.200 7.300-4.200v-8.600zM16 12.500l3.200 1.800v3.600L16 19.700l-3.200-1.800v-3.600z",
  restart: "M6 8a12 12 0 1 0 20 0l-3 3a8 8 0 1 1-14 0zM14 1h4v15h-4z",
};

/** Plants of scenarios that have no shape of their own take their family's. */
export const FAMILY_SHAPES = {
  quick: "M16 3c6 8 9 12 9 17a9 9 0 0 1-18 0c0-5 3-9 9-17z",
  clean: "M16 1l3.600 11.400L31 16l-11.400 3.600L16 31l-3.600-11.400L1 16l11.400-3.600z",
  steady: "M16 3a13 13 0 1 0 .01 0zM16 7.500a8.500 8.500 0 1 1-.01 0zM16 11a5 5 0 1 0 .01 0z",
  oneOff: "M4 4h24v24H4zM10 10v12h12V10z",
};

/** Signs of hazards, drawn in strokes on a field of 24 by 24. */
export const GLYPHS: Record<string, string> = {
  heatwave: "M12 8a4 4 0 1 0 .01 0M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2",
  storm: "M3 9h11a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h7a2.5 2.5 0 1 1-2.5 2.5",
  blackout: "M13 2L5 14h6l-1 8 9-13h-6z",
  weightLeak: "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11zM9.5 15a2.5 2.5 0 0 0 2.5 2.5",
  protest: "M4 10v4h4l7 4V6l-7 4zM18 9a4 4 0 0 1 0 6M8 14l1 6",
  viralProduct: "M12 2l2.6 6.4L21 9l-5 4.3L17.6 20 12 16.3 6.400 20 8 13.300 3 9l6.400-.6z",
  cyberAttack: "M4 7l5 5-5 5M12 18h8",
  drought: "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11zM4 4l16 17",
  agentOutage: "M6 9h12v9H6zM12 9V5M12 5h.01M9.500 13h.01M14.500 13h.01M9 16h6",
  foundryQuake: "M2 12h4l2-6 3 13 3-15 3 11 1.500-3H22",
  supplyBreak: "M9 7H7a5 5 0 0 0 0 10h2M15 7h2a5 5 0 0 1 0 10h-2M12 4v3M12 17v3",
  deglobalisation: "M12 3a9 9 0 1 0 .01 0M12 3c-4 6-4 12 0 18M12 3c4 6 4 12 0 18M3 12h7M14 12h7",
  creditScare: "M3 5l6 7 4-3 7 9M20 12v6h-6",
  flood:
    "M12 3v8M8.500 7.500L12 11l3.500-3.500M2 15c3-2.500 5 2.500 8 0s5 2.500 8 0M2 19.500c3-2.500 5 2.500 8 0s5 2.500 8 0",
  wildfire: "M12 2c1 4 6 6 6 12a6 6 0 0 1-12 0c0-3 2-4 2.500-7 2 1 2.500 2.500 2.500 4 1.500-2 2-5 1-9z",
  waterDispute: "M8 3c3 4 4.500 6 4.500 8.500a4.500 4.500 0 0 1-9 0C3.500 9 5 7 8 3zM15 9l6 10M21 9l-6 10",
  cableCut: "M2 14c3-5 5 3 7-2M15 12c2 5 4-3 7 2M11 5l2 4M12 18l1 3M11 14l2-3",
  misuse: "M12 3l9 16H3zM12 9v5M12 16.500v.5",
  poaching: "M8 4a3 3 0 1 0 .01 0M3 19c0-5 2-7 5-7s5 2 5 7M15 9h6M18 6l3 3-3 3",
  transformerShortage: "M5 6h5v12H5zM14 6h5v12h-5zM5 10h5M5 14h5M14 10h5M14 14h5M3 21L21 3",
  incident: "M6 9h12v9H6zM12 9V5M12 5h.01M12 11.500v3M12 16.200h.01",
  toppled: "M6 21V4M6 5h11l-3 4 3 4H6",
  // What films tell of beside hazards: a medal, a question, votes.
  honoured:
    "M12 9.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM8.500 10.500L5.500 3h4.500l2 4.500L14 3h4.500l-3 7.500",
  answered: "M8.500 8.500a3.600 3.600 0 1 1 5 3.300c-1 .500-1.500 1.200-1.500 2.700M12 18.500v.1",
  summit: "M5 21v-8M12 21V5M19 21v-8M2.500 13h5M9.500 5h5M16.500 13h5M3 21h18",
  other: "M12 4v10M12 18v.5",
};
