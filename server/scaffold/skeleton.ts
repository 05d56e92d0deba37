import type { Tree } from "./tree.ts";

/** One kind of thing of which a skeleton can be made. */
export interface Skeleton {
  /** What is made, in a few words. */
  about: string;
  /** It has an id beside its name: what is said of it. */
  idAbout?: string;
  /** @throws CannotMake when nothing can have such a name, or id. */
  check: (name: string, id: string) => void;
  /** @throws CannotMake when it can't be made of this name. */
  make: (tree: Tree, name: string, id: string) => void;
  /** What comes after the words are filled in. */
  next: string;
}
