import { Script } from "node:vm";
import { CannotMake } from "./tree.ts";

/** The name of a type or component that goes with a value of this name. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** @throws CannotMake when the code can't have something of this name. */
export function checkName(name: string): void {
  const wish = "Take a name of letters and digits that begins with a small letter, such as carbonDividend.";
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new CannotMake(`${name} is no identifier. ${wish}`);
  try {
    // Only parsed, and of letters and digits alone.
    new Script(`"use strict"; const ${name} = 0;`);
  } catch {
    throw new CannotMake(`${name} is a word of the language. ${wish}`);
  }
}
