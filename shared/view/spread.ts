/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.12, 0, 0.31], [-0.22, -0.03, 0.25], [-0.33, -0.04, 0.35], [-0.41, -0.04, 0.39]],
  onlineMW: [[0, 0, 0], [-0.07, 0, 0], [-0.06, 0, 0], [-0.05, 0, 0]],
  tokensTt: [[-0.2, 0, 0.15], [-0.26, 0.01, 0.37], [-0.25, 0.08, 0.78], [-0.23, 0.14, 1.11]],
  adoptionBp: [[-0.13, 0, 0.06], [-0.19, 0, 0.11], [-0.11, 0.03, 0.24], [-0.12, 0.06, 0.28]],
  scoreBp: [[-0.05, -0.01, 0.01], [-0.07, -0.02, 0.01], [-0.06, -0.02, 0.02], [-0.08, -0.02, 0.04]],
  compute: [[-0.24, 0, 0], [-0.26, -0.01, 0.01], [-0.27, 0, 0.01], [-0.27, 0, 0.12]],
  frontier: [[0, 0, 0], [-0.02, 0, 0.01], [-0.03, 0, 0.02], [-0.04, 0, 0.07]],
  adoption: [[-0.16, -0.01, 0.07], [-0.23, 0, 0.16], [-0.16, 0.05, 0.34], [-0.16, 0.09, 0.46]],
  reach: [[-0.06, -0.02, 0.01], [-0.12, -0.06, 0], [-0.17, -0.09, -0.01], [-0.21, -0.12, -0.03]],
  wellbeing: [[-0.02, 0, 0.01], [-0.04, 0, 0.03], [-0.08, 0, 0.04], [-0.08, 0, 0.05]],
} as const; // biome-ignore format: a table
