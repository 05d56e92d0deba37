import type { Status } from "../../client/words/index.ts";

/** Texts of a language by their keys, as `t` finds them. */
export type Texts = ReadonlyMap<string, string>;

/** Every text of a catalogue. */
export function textsIn(catalogue: object): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (key: string, value: unknown): void => {
    if (typeof value === "string") texts.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(key ? `${key}.${name}` : name, inner);
  };
  walk("", catalogue);
  return texts;
}

/** Languages differ in how many plurals they have; other endings choose between sentences. */
const singular = (key: string) => key.replace(/_(one|two|few|many|other)$/, "");
const termsIn = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort().join(" ");

/** What is wrong with a translation, in sentences. One in parts may lack any key; nothing else is forgiven it. */
export function faultsOf(id: string, status: Status, translated: Texts, english: Texts): string[] {
  const forms = new Set<string>(new Intl.PluralRules(id).resolvedOptions().pluralCategories);
  const wanted = new Set([...english.keys()].map(singular));
  const has = new Set([...translated.keys()].map(singular));
  const forgotten = status === "whole" ? [...wanted].filter((key) => !has.has(key)) : [];
  const ofOne = [...translated].flatMap(([key, text]) => {
    if (!wanted.has(singular(key))) return [`${key}: English has no such key`];
    const form = /_(one|two|few|many|other)$/.exec(key)?.[1];
    const same = english.get(key) ?? english.get(`${singular(key)}_other`) ?? "";
    return [
      ...(form !== undefined && !forms.has(form) ? [`${key}: the language has no such plural`] : []),
      ...(termsIn(text) === termsIn(same)
        ? []
        : [`${key}: has the terms "${termsIn(text)}", English "${termsIn(same)}"`]),
      ...(text.trim() === "" ? [`${key}: is empty`] : []),
    ];
  });
  return [...forgotten.map((key) => `${key}: forgotten`), ...ofOne];
}
