import type { Doctrine } from "../state/words.ts";
import type { Temperament } from "./temperament.ts";

/**
 * What the best plan that was found of each doctrine has otherwise than its temperament. Written by `npm run sim -- --search --keep`
 * (then `npm run check`), as the search measured it under the rules of its day.
 */
export const FOUND: Record<Doctrine, Partial<Temperament>> = {
  titan: {
    weights: {
      capital: 0.715,
      inference: 1.9,
      programme: 1.5,
      promote: 0.4,
      policy: 0.7,
      raise: 0.9,
      challenge: 1.701,
    },
    agents: 0,
    ambition: 20000,
    isCareful: false,
    patience: 2,
    habit: { never: ["order:focus"] },
    focus: { efficiency: 2, power: 1, chip: 1, safety: 3 },
  },
  lab: { agents: 1, patience: 2, research: 0.139, focus: { capability: 2, efficiency: 2, safety: 0, power: 0 } },
  adopter: { habit: { never: ["order:split"] }, invest: 1, isCareful: false, agents: 2, mix: "fast" },
  openStack: {
    train: 0.283,
    denies: false,
    weights: { capital: 0.5, inference: 4.006, programme: 1.3, promote: 1.4, policy: 0.7, raise: 0.9, challenge: 0.6 },
    isCareful: false,
  },
  commonwealth: {
    exportShare: 0.41,
    focus: { efficiency: 3, safety: 2, power: 0, capability: 1 },
    agents: 3,
    isOpen: true,
    denies: true,
    patience: 2,
    reservations: true,
    habit: { never: ["order:raiseDebt"] },
    ambition: 14000,
  },
};
