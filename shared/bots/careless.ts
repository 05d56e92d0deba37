import type { Temperament } from "./temperament.ts";

/** Share of its wishes that a careless government forgets. */
export const FORGETS_BP = 4_000;

/**
 * How a first-time player who races would play it: a quarter more training, no thought for safety or oversight, and
 * agents for everything.
 */
export function careless(temper: Temperament): Temperament {
  const { safety: _safety, ...focus } = temper.focus;
  return {
    ...temper,
    train: Math.min(0.45, temper.train * 1.25),
    focus,
    agents: 12,
    policies: temper.policies.filter((id) => id !== "safetyStandards" && id !== "agentLicensing"),
    isCareful: false,
  };
}
