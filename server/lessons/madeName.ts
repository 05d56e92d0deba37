import { randomInt } from "node:crypto";

/** Names for who should not give one: a thing of the game and a number, in no language of persons. */
const THINGS = [
  "Photon",
  "Turbine",
  "Kernel",
  "Wafer",
  "Token",
  "Tensor",
  "Relay",
  "Dynamo",
  "Lumen",
  "Volt",
  "Cache",
  "Beacon",
];

const NUMBERS = Array.from({ length: 90 }, (_, index) => 10 + index);
export const MADE_NAMES: readonly string[] = THINGS.flatMap((thing) => NUMBERS.map((number) => `${thing} ${number}`));

export const madeName = (): string => MADE_NAMES[randomInt(MADE_NAMES.length)] ?? "";
