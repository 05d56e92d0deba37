import type { Skeleton } from "./skeleton.ts";
import { type Kind, SKELETONS } from "./skeletons.ts";
import { Tree } from "./tree.ts";

/**
 * Makes the skeleton of something in a project's folder: all of it, or nothing.
 * @param id of a kind that has one beside its name.
 * @returns the paths of the files that it wrote. @throws CannotMake
 */
export function made(root: string, kind: Kind, name: string, id = ""): string[] {
  const skeleton: Skeleton = SKELETONS[kind];
  skeleton.check(name, id);
  const tree = new Tree(root);
  skeleton.make(tree, name, id);
  return tree.write();
}
