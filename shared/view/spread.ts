/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.1, 0.01, 0.25], [-0.24, 0.01, 0.33], [-0.3, 0.01, 0.46], [-0.37, 0.06, 0.66]],
  onlineMW: [[0, 0, 0], [-0.06, 0, 0], [-0.07, 0, 0], [-0.07, 0, 0]],
  tokensTt: [[-0.21, -0.01, 0.16], [-0.27, 0.01, 0.52], [-0.29, 0.06, 0.85], [-0.22, 0.24, 1.23]],
  adoptionBp: [[-0.12, 0, 0.1], [-0.15, 0.03, 0.22], [-0.08, 0.1, 0.38], [-0.08, 0.18, 0.47]],
  scoreBp: [[-0.1, -0.02, 0.01], [-0.13, -0.03, 0.03], [-0.15, -0.04, 0.04], [-0.15, -0.04, 0.07]],
  compute: [[-0.36, 0, 0], [-0.47, 0, 0.01], [-0.61, 0, 0.04], [-0.67, 0, 0.12]],
  frontier: [[0, 0, 0], [-0.03, 0, 0.03], [-0.13, 0, 0.07], [-0.08, 0, 0.23]],
  adoption: [[-0.32, 0, 0.14], [-0.27, 0.03, 0.38], [-0.19, 0.16, 0.79], [-0.15, 0.3, 1.08]],
  reach: [[-0.17, -0.04, 0.01], [-0.31, -0.1, 0], [-0.45, -0.17, 0], [-0.54, -0.25, 0]],
  wellbeing: [[-0.08, 0, 0.03], [-0.17, 0, 0.12], [-0.29, 0, 0.19], [-0.35, 0.01, 0.21]],
} as const; // biome-ignore format: a table
