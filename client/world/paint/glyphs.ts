/** Plants from near, filled on a field of 32 by 32: a flame's drop, a star of sun and wind, a reactor's ring, a switch. */
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
  toppled: "M6 21V4M6 5h11l-3 4 3 4H6",
  other: "M12 4v10M12 18v.5",
};
