import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { Command } from "commander";
import { made } from "./made.ts";
import type { Skeleton } from "./skeleton.ts";
import { KINDS, SKELETONS } from "./skeletons.ts";
import { CannotMake } from "./tree.ts";
import { unfinishedIn } from "./unfinished.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BIOME = "node_modules/@biomejs/biome/bin/biome";

/** `npm run new -- policy NAME`: writes the skeleton of something, with its words to fill in, in each language. */
const command = new Command("new").description("Write the skeleton of something new, with its words to fill in");

for (const kind of KINDS) {
  const { about, next, idAbout }: Skeleton = SKELETONS[kind];
  const one = command.command(kind).description(about).argument("<name>");
  if (idAbout !== undefined) one.argument("<id>", idAbout);
  one.action((name: string, id: unknown) => {
    try {
      const files = made(ROOT, kind, name, idAbout === undefined ? undefined : String(id));
      spawnSync(process.execPath, [BIOME, "check", "--write", ...files], {
        cwd: ROOT,
        stdio: ["ignore", "ignore", "inherit"],
      });
      console.log(
        `Wrote ${kind} ${name} into ${files.length} files. To be filled in (npm test -- unfinished says it again):`,
      );
      const isMine = (line: string) => files.some((file) => line.startsWith(`${file}:`));
      for (const line of unfinishedIn(ROOT).filter(isMine)) console.log(`  ${line}`);
      console.log(next);
    } catch (error) {
      if (!(error instanceof CannotMake)) throw error;
      command.error(`${error.message} Nothing was changed.`);
    }
  });
}

command.parse();
