import { addVolume, type Catalogue } from "./index.ts";

/** The words of the lesson pack and of the page on privacy. */
await addVolume(
  import.meta.glob<Catalogue>("./en/pack.ts", { eager: true }),
  import.meta.glob<Catalogue>(["./*/pack.ts", "!./en/*"]),
);
