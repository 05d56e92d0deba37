/**
 * How figures came out beside what the rules make of them in a world without surprises, one to four quarters ahead: the tenth, the
 * fiftieth and the ninetieth of a hundred errors, as parts of the figure (the treasury's: of a quarter's income). Measured among
 * sound bots, not guessed: `npm run sim -- --forecast --keep --scenario base,quick` writes this file.
 */
export const SPREAD = {
  cashM: [[-0.267, 0, 0.458], [-0.623, 0, 0.575], [-0.955, 0, 0.71], [-1.464, 0, 0.929]],
  onlineMW: [[0, 0, 0], [-0.089, 0, 0.001], [-0.08, 0, 0.001], [-0.081, 0, 0]],
  tokensTt: [[-0.095, 0, 0.243], [-0.118, 0, 0.677], [-0.087, 0, 1.09], [-0.098, 0, 1.608]],
  adoptionBp: [[-0.002, 0, 0.128], [-0.102, 0, 0.175], [-0.077, 0, 0.252], [-0.032, 0, 0.391]],
  scoreBp: [[-0.03, 0, 0.016], [-0.059, 0, 0.025], [-0.059, 0, 0.034], [-0.059, 0, 0.052]],
  compute: [[-0.22, 0, 0.005], [-0.253, 0, 0.026], [-0.257, 0, 0.033], [-0.254, 0, 0.167]],
  frontier: [[0, 0, 0], [-0.007, 0, 0.017], [-0.015, 0, 0.055], [-0.024, 0, 0.101]],
  adoption: [[-0.014, 0, 0.174], [-0.128, 0, 0.266], [-0.094, 0, 0.397], [-0.016, 0, 0.604]],
  reach: [[-0.08, 0, 0.003], [-0.139, 0, -0.003], [-0.184, 0, -0.013], [-0.226, 0, -0.032]],
  wellbeing: [[-0.016, 0, 0.014], [-0.029, 0, 0.03], [-0.046, 0, 0.043], [-0.064, 0, 0.05]],
} as const; // biome-ignore format: a table
