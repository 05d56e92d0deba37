import { addWords } from "./index.ts";

/** The words of a match: all catalogues but the lobby's, which is there first. */
addWords(import.meta.glob(["./en/*.ts", "!./en/lobby.ts"], { eager: true }));
