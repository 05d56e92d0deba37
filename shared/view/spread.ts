/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick --seats 4,6,8,12` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.09, 0.01, 0.24], [-0.19, 0.01, 0.27], [-0.24, 0.02, 0.36], [-0.29, 0.05, 0.51]],
  onlineMW: [[0, 0, 0], [-0.06, 0, 0], [-0.06, 0, 0], [-0.06, 0, 0]],
  tokensTt: [[-0.15, 0, 0.15], [-0.22, 0.03, 0.5], [-0.21, 0.1, 0.84], [-0.16, 0.21, 1.21]],
  adoptionBp: [[-0.1, 0, 0.09], [-0.13, 0.01, 0.18], [-0.08, 0.07, 0.3], [-0.08, 0.14, 0.41]],
  scoreBp: [[-0.09, -0.02, 0.01], [-0.11, -0.03, 0.03], [-0.12, -0.03, 0.05], [-0.14, -0.03, 0.07]],
  compute: [[-0.38, 0, 0], [-0.48, 0, 0.02], [-0.62, 0, 0.08], [-0.69, 0, 0.15]],
  frontier: [[0, 0, 0], [-0.02, 0, 0.03], [-0.05, 0, 0.07], [-0.05, 0, 0.18]],
  adoption: [[-0.19, 0, 0.13], [-0.22, 0.01, 0.32], [-0.17, 0.11, 0.63], [-0.13, 0.27, 0.97]],
  reach: [[-0.24, -0.04, 0.03], [-0.39, -0.09, 0.02], [-0.52, -0.15, 0.01], [-0.62, -0.22, 0.01]],
  wellbeing: [[-0.05, 0, 0.03], [-0.12, 0, 0.12], [-0.2, 0.01, 0.19], [-0.24, 0.02, 0.23]],
} as const; // biome-ignore format: a table
