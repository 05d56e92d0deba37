import { entry, type Ruleset } from "../content/ruleset.ts";
import { sumOf } from "../state/maths.ts";
import { uniform } from "../state/random.ts";
import {
  type Branch,
  DOCTRINES,
  type Doctrine,
  type Mix,
  type NationId,
  type Premium,
  type ShortageRule,
} from "../state/words.ts";
import type { Habit } from "./habit.ts";

/**
 * A plan of play as a vector of weights. Five were found by hill-climbing in a prototype and rounded by hand; which one
 * a bot follows is drawn from the seed of its match, by what its nation is made for.
 */
export interface Temperament {
  doctrine: Doctrine;
  train: number;
  research: number;
  /** Of what training and research leave. */
  lease: number;
  exportShare: number;
  focus: Partial<Record<Branch, number>>;
  /** Part of the treasury that may be spent in a turn. */
  invest: number;
  weights: {
    capital: number;
    inference: number;
    programme: number;
    promote: number;
    policy: number;
    raise: number;
    challenge: number;
  };
  isOpen: boolean;
  ambition: 14_000 | 20_000 | 30_000 | 50_000;
  agents: number;
  /** How lightly waiting for a plant weighs against its bills and carbon; 1 is usual. */
  patience: number;
  mix: Mix;
  buildsFabs: boolean;
  ads: boolean;
  reservations: boolean;
  /** Sells under the clearing price at the end, for the score's abundance. */
  floods: boolean;
  /** Who goes without where it sells under the clearing price. */
  shortage: ShortageRule;
  /** Denies chips to a rival that runs away. */
  denies: boolean;
  /** Looks in each turn for the best deals with anybody, rather than now and then with somebody. */
  bargains: boolean;
  /** Heeds oversight and world risk. */
  isCareful: boolean;
  /** Agents, or as much of delegated ministries, that it dares to put to work beyond what its people can oversee, where it is careful. */
  daring: number;
  /** The most that it pays over the price of chips; whatever is worth it, when it is not said. */
  mostPremiumBp?: Premium;
  habit?: Habit;
}

export const TEMPERAMENTS: Record<Doctrine, Temperament> = {
  titan: {
    doctrine: "titan", train: 0.24, research: 0.1, lease: 0.28, exportShare: 0.5, focus: { efficiency: 2, power: 1, chip: 1 }, invest: 1,
    weights: { capital: 0.9, inference: 1.9, programme: 1.8, promote: 0.4, policy: 1.8, raise: 0.9, challenge: 1.1 },
    isOpen: false, ambition: 20_000, agents: 5, patience: 1, mix: "fast", buildsFabs: true, ads: true, reservations: false, floods: true, shortage: "market", denies: true, bargains: false, isCareful: true, daring: 1.5,
  },
  lab: {
    doctrine: "lab", train: 0.34, research: 0.19, lease: 0.15, exportShare: 0.42, focus: { capability: 3, efficiency: 2, safety: 1 }, invest: 0.9,
    weights: { capital: 1.1, inference: 0.8, programme: 1.3, promote: 0.4, policy: 0.7, raise: 0.4, challenge: 1.1 },
    isOpen: false, ambition: 20_000, agents: 6, patience: 1, mix: "fast", buildsFabs: false, ads: false, reservations: false, floods: true, shortage: "exportLess", denies: true, bargains: false, isCareful: true, daring: 1.2,
  },
  adopter: {
    doctrine: "adopter", train: 0.3, research: 0.23, lease: 0.15, exportShare: 0.3, focus: { efficiency: 3, agents: 1, safety: 1 }, invest: 1,
    weights: { capital: 0.6, inference: 1.3, programme: 2.5, promote: 0.8, policy: 1, raise: 0.5, challenge: 0.7 },
    isOpen: false, ambition: 20_000, agents: 7, patience: 3, mix: "deep", buildsFabs: false, ads: false, reservations: true, floods: true, shortage: "ration", denies: false, bargains: false, isCareful: true, daring: 0.4,
  },
  openStack: {
    doctrine: "openStack", train: 0.25, research: 0.25, lease: 0.15, exportShare: 0.55, focus: { capability: 1, efficiency: 2, safety: 1 }, invest: 1,
    weights: { capital: 0.5, inference: 2, programme: 1.5, promote: 1.4, policy: 1.2, raise: 0.9, challenge: 0.6 },
    isOpen: true, ambition: 14_000, agents: 6, patience: 2, mix: "fast", buildsFabs: false, ads: false, reservations: false, floods: true, shortage: "exportLess", denies: false, bargains: false, isCareful: true, daring: 0.8,
  },
  commonwealth: {
    doctrine: "commonwealth", train: 0.29, research: 0.12, lease: 0.14, exportShare: 0.28, focus: { efficiency: 3, safety: 2, power: 1 }, invest: 1,
    weights: { capital: 0.5, inference: 1.4, programme: 1.6, promote: 0.5, policy: 2.5, raise: 1.7, challenge: 1.1 },
    isOpen: false, ambition: 20_000, agents: 5, patience: 4, mix: "deep", buildsFabs: false, ads: false, reservations: true, floods: true, shortage: "ration", denies: false, bargains: false, isCareful: true, daring: 0,
  },
}; // biome-ignore format: a table

/** The temperament of a bot, drawn by the nation's aptitude: the same for the same seed and nation. */
export function temperamentOf({ nations }: Pick<Ruleset, "nations">, seed: number, nation: NationId): Doctrine {
  const { aptitude } = entry(nations, nation);
  let left = uniform(seed, "temperament", nation) * sumOf(DOCTRINES, (id) => aptitude[id]);
  for (const doctrine of DOCTRINES) {
    left -= aptitude[doctrine];
    if (left < 0) return doctrine;
  }
  return "adopter";
}
