import { type Kind, SKELETONS } from "./skeletons.ts";
import { Tree } from "./tree.ts";

/**
 * Makes the skeleton of something in a project's folder: all of it, or nothing.
 * @returns the paths of the files that it wrote. @throws CannotMake
 */
export function made(root: string, kind: Kind, name: string): string[] {
  SKELETONS[kind].check(name);
  const tree = new Tree(root);
  SKELETONS[kind].make(tree, name);
  return tree.write();
}
