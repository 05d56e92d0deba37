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

export const madeName = (): string => `${THINGS[randomInt(THINGS.length)]} ${randomInt(10, 100)}`;
