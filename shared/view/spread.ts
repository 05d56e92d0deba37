/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.15, -0.01, 0.26], [-0.32, -0.04, 0.3], [-0.47, -0.03, 0.4], [-0.49, -0.02, 0.6]],
  onlineMW: [[0, 0, 0], [-0.08, 0, 0], [-0.07, 0, 0], [-0.05, 0, 0]],
  tokensTt: [[-0.23, -0.01, 0.21], [-0.29, 0.02, 0.61], [-0.27, 0.15, 1.23], [-0.19, 0.36, 1.94]],
  adoptionBp: [[-0.14, -0.01, 0.06], [-0.18, 0, 0.14], [-0.13, 0.04, 0.27], [-0.11, 0.07, 0.36]],
  scoreBp: [[-0.04, -0.01, 0.01], [-0.07, -0.02, 0.02], [-0.06, -0.01, 0.04], [-0.07, -0.01, 0.05]],
  compute: [[-0.21, 0, 0], [-0.24, 0, 0.01], [-0.26, 0, 0.02], [-0.26, 0, 0.13]],
  frontier: [[0, 0, 0], [-0.02, 0, 0.01], [-0.03, 0, 0.05], [-0.05, 0, 0.11]],
  adoption: [[-0.18, -0.02, 0.07], [-0.22, 0, 0.21], [-0.17, 0.07, 0.42], [-0.15, 0.15, 0.64]],
  reach: [[-0.07, -0.02, 0.02], [-0.12, -0.05, 0.02], [-0.17, -0.08, 0], [-0.22, -0.11, 0]],
  wellbeing: [[-0.02, 0, 0.03], [-0.06, 0, 0.05], [-0.09, 0.01, 0.07], [-0.09, 0.01, 0.09]],
} as const; // biome-ignore format: a table
