/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.15, -0.01, 0.23], [-0.31, -0.03, 0.21], [-0.43, -0.04, 0.28], [-0.51, -0.05, 0.44]],
  onlineMW: [[-0.04, 0, 0], [-0.07, 0, 0], [-0.07, 0, 0], [-0.07, 0, 0]],
  tokensTt: [[-0.24, -0.03, 0.17], [-0.32, 0, 0.52], [-0.32, 0.11, 1], [-0.25, 0.26, 1.54]],
  adoptionBp: [[-0.15, -0.01, 0.05], [-0.17, -0.01, 0.13], [-0.12, 0.03, 0.25], [-0.12, 0.05, 0.31]],
  scoreBp: [[-0.04, -0.01, 0.01], [-0.06, -0.02, 0.02], [-0.06, -0.01, 0.03], [-0.06, -0.01, 0.05]],
  compute: [[-0.21, 0, 0], [-0.24, 0, 0], [-0.25, 0, 0.02], [-0.24, 0, 0.12]],
  frontier: [[0, 0, 0], [-0.02, 0, 0.01], [-0.05, 0, 0.04], [-0.05, 0, 0.09]],
  adoption: [[-0.17, 0, 0.04], [-0.2, 0, 0.13], [-0.15, 0.03, 0.3], [-0.15, 0.05, 0.41]],
  reach: [[-0.06, -0.02, 0.02], [-0.12, -0.05, 0.02], [-0.16, -0.08, 0], [-0.2, -0.12, -0.01]],
  wellbeing: [[-0.02, 0, 0.03], [-0.06, 0, 0.05], [-0.07, 0, 0.06], [-0.09, 0.01, 0.08]],
} as const; // biome-ignore format: a table
