import type { Device } from "./device.ts";

/** What must hold, whatever happens. */
export const LAWS = [
  "seat kept",
  "plan kept",
  "acknowledged lock",
  "comes back",
  "true words",
  "true clock",
  "same turn",
] as const;
export type Law = (typeof LAWS)[number];

/** Told when something does not hold. */
export type Fault = (device: Device, law: Law, what: string) => Promise<void>;
