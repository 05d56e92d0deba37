/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick --seats 4,6,8,12` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.08, 0.01, 0.26], [-0.14, 0.03, 0.29], [-0.2, 0.05, 0.37], [-0.22, 0.08, 0.47]],
  onlineMW: [[0, 0, 0], [-0.06, 0, 0], [-0.06, 0, 0], [-0.06, 0, 0]],
  tokensTt: [[-0.14, -0.01, 0.13], [-0.22, 0.02, 0.41], [-0.23, 0.09, 0.72], [-0.19, 0.18, 1.07]],
  adoptionBp: [[-0.09, 0, 0.1], [-0.12, 0.02, 0.17], [-0.07, 0.08, 0.3], [-0.04, 0.15, 0.41]],
  scoreBp: [[-0.1, -0.02, 0.01], [-0.12, -0.03, 0.03], [-0.14, -0.04, 0.05], [-0.16, -0.03, 0.08]],
  compute: [[-0.45, 0, 0], [-0.55, 0, 0.02], [-0.77, 0, 0.08], [-0.84, 0, 0.22]],
  frontier: [[0, 0, 0], [-0.02, 0, 0.03], [-0.05, 0, 0.08], [-0.05, 0, 0.18]],
  adoption: [[-0.17, 0, 0.16], [-0.21, 0.02, 0.36], [-0.15, 0.13, 0.78], [-0.08, 0.29, 1.19]],
  reach: [[-0.29, -0.03, 0.04], [-0.47, -0.09, 0.02], [-0.6, -0.16, 0.02], [-0.73, -0.23, 0.02]],
  wellbeing: [[-0.07, 0, 0.03], [-0.18, 0, 0.16], [-0.26, 0.01, 0.24], [-0.29, 0.02, 0.34]],
} as const; // biome-ignore format: a table
