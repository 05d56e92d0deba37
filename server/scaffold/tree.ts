import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Why something can't be made, in a sentence; nothing has been changed then. */
export class CannotMake extends Error {}

/** The project's files as they will be: nothing is written before all of it is known to fit. */
export class Tree {
  readonly root: string;
  private readonly edited = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  has(path: string): boolean {
    return this.edited.has(path) || existsSync(join(this.root, path));
  }

  read(path: string): string {
    return this.edited.get(path) ?? readFileSync(join(this.root, path), "utf8");
  }

  /** @throws CannotMake when the file is there. */
  add(path: string, text: string): void {
    if (this.has(path)) throw new CannotMake(`There is a file ${path} already.`);
    this.edited.set(path, text);
  }

  /**
   * Adds lines at the end of a block: of what begins on a line of these words, within that of the words before it.
   * @throws when there is no such block, since files have moved on and this has not.
   */
  append(path: string, opens: string | readonly string[], added: string): void {
    const lines = this.read(path).split("\n");
    let at = -1;
    for (const words of [opens].flat()) {
      at = lines.findIndex((line, index) => index > at && line.trimStart().startsWith(words));
      if (at < 0) throw new Error(`${path} has no line that begins with ${words}`);
    }
    const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
    const end = lines.findIndex(
      (line, index) =>
        index > at && line.startsWith(indent) && /^[\]})<]/.test(line.trim()) && !line.startsWith(`${indent} `),
    );
    if (end < 0) throw new Error(`${path}: what begins with ${[opens].flat().at(-1)} has no end`);
    lines.splice(end, 0, added.replace(/\n$/, ""));
    this.edited.set(path, lines.join("\n"));
  }

  /** Adds a line before the first that begins with these words. */
  before(path: string, words: string, added: string): void {
    const lines = this.read(path).split("\n");
    const at = lines.findIndex((line) => line.trimStart().startsWith(words));
    if (at < 0) throw new Error(`${path} has no line that begins with ${words}`);
    lines.splice(at, 0, added);
    this.edited.set(path, lines.join("\n"));
  }

  /** Puts other words in the place of these, which stand there once. */
  replace(path: string, words: string, others: string): void {
    const [before, after, ...more] = this.read(path).split(words);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${path} has not once ${words}`);
    this.edited.set(path, before + others + after);
  }

  /** Writes what has changed. @returns its paths. */
  write(): string[] {
    for (const [path, text] of this.edited) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    return [...this.edited.keys()];
  }
}
