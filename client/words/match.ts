import { addVolume, type Catalogue } from "./index.ts";

/** The words of a match: all catalogues but the lobby's, which is there first. */
await addVolume(
  import.meta.glob<Catalogue>(
    ["./en/*.ts", "./en/dilemmas/*.ts", "!./en/lobby.ts", "!./en/admin.ts", "!./en/lesson.ts", "!./en/pack.ts"],
    {
      eager: true,
    },
  ),
  import.meta.glob<Catalogue>([
    "./*/*.ts",
    "./*/dilemmas/*.ts",
    "!./en/**",
    "!./*/lobby.ts",
    "!./*/admin.ts",
    "!./*/lesson.ts",
    "!./*/pack.ts",
  ]),
);
