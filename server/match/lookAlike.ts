import { remove } from "confusables";

/** Joins or varies letters, and is no letter itself. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What a name looks like: two that come to the same here can't be told apart by the eye, such as Latin and Cyrillic "A". */
const lookOf = (name: string): string => remove(name.normalize("NFKC").replace(UNSEEN, "")).toLowerCase();

export interface LookAlikes {
  /** The first of these names that looks like it. */
  find: <T extends { name: string }>(name: string, among: readonly T[]) => T | undefined;
  /** The name, with a number if it looks like one of these. */
  distinct: (name: string, others: readonly { name: string }[]) => string;
}

/** Tells the names of one company apart. What a name looks like is dear to find out, so that is done once for each. */
export function lookAlikes(): LookAlikes {
  let looks = new Map<string, string>();
  /** The next number for names of a look: to try all again would be to compare each with each. */
  const next = new Map<string, number>();
  const seen = (name: string): string => {
    const look = looks.get(name) ?? lookOf(name);
    looks.set(name, look);
    return look;
  };
  return {
    find(name, among) {
      const look = seen(name);
      return among.find((one) => seen(one.name) === look);
    },
    distinct(name, others) {
      // Names of those who are gone are forgotten.
      looks = new Map(others.map((one) => [one.name, seen(one.name)]));
      const taken = new Set(looks.values());
      const look = seen(name);
      if (!taken.has(look)) {
        next.delete(look);
        return name;
      }
      let number = next.get(look) ?? 2;
      while (taken.has(seen(`${name} ${number}`))) number++;
      next.set(look, number + 1);
      return `${name} ${number}`;
    },
  };
}
