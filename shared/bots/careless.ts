import type { Temperament } from "./temperament.ts";

/** Share of its wishes that a careless government forgets. */
export const FORGETS_BP = 3_000;

/**
 * How a first-time player who races would play it: half as much training again, no thought for safety or oversight, and
 * agents for everything.
 */
export function careless(temper: Temperament): Temperament {
  const { safety: _safety, ...focus } = temper.focus;
  return {
    ...temper,
    train: Math.min(0.5, temper.train * 1.5),
    focus,
    agents: 12,
    policies: temper.policies.filter((id) => id !== "safetyStandards" && id !== "agentLicensing"),
    isCareful: false,
  };
}
