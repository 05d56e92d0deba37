import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What a skeleton leaves to be filled in, each with a sentence that says what belongs there. */
const LEFT = /TODO: ([^"`*\n]+)/g;
const FOLDERS = ["client", "server", "shared", "test"];
/** The skeletons themselves. */
const HERE = "server/scaffold/";

/** All that is still to be filled in, a line each: where it is, and what belongs there. */
export function unfinishedIn(root: string): string[] {
  return FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.(ts|tsx|json|md)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path, name: relative(root, path).replaceAll("\\", "/") }))
    .filter(({ name }) => !name.startsWith(HERE))
    .flatMap(({ path, name }) =>
      readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          [...line.matchAll(LEFT)].map(([, what = ""]) => `${name}:${index + 1}: ${what.trim()}`),
        ),
    );
}
