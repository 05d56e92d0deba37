import { createHash, randomBytes } from "node:crypto";

/**
 * A match's chance is settled when it is opened: its seal is shown from the start and what was sealed at the end, so that
 * everybody can see that nobody changed it. The salt keeps the seed from being found by trying all of them.
 */
export const newSalt = (): string => randomBytes(16).toString("hex");

/** What is under the seal, as it is shown at the end. */
export const sealed = (seed: number, salt: string): string => `${seed}:${salt}`;

/** SHA-256 of what is under the seal, in hexadecimal digits. */
export const sealOf = (seed: number, salt: string): string =>
  createHash("sha256").update(sealed(seed, salt)).digest("hex");
