import type { Temperament } from "./temperament.ts";

/**
 * How a first-time player who races would play it: more training, no thought for safety or oversight, and
 * agents for everything.
 */
export function careless(temper: Temperament): Temperament {
  const { safety: _safety, ...focus } = temper.focus;
  return {
    ...temper,
    train: Math.min(0.45, temper.train * 1.05),
    focus,
    agents: 12,
    isCareful: false,
  };
}
