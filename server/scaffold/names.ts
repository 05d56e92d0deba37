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

/** What a language is called in English. */
export const languageName = (id: string): string => new Intl.DisplayNames(["en"], { type: "language" }).of(id) ?? id;

/** @throws CannotMake when no language has this id. */
export function checkLanguage(id: string): void {
  const wish = "Take the id of a language by BCP 47, such as fr or pt-BR.";
  try {
    if (Intl.getCanonicalLocales(id)[0] === id && languageName(id) !== id) return;
  } catch {
    // It has not even the form of one.
  }
  throw new CannotMake(`${id} is no language. ${wish}`);
}
