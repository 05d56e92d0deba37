import { addVolume, type Catalogue } from "./index.ts";

/** The words of the page for whoever watches over the server. */
await addVolume(
  import.meta.glob<Catalogue>("./en/admin.ts", { eager: true }),
  import.meta.glob<Catalogue>(["./*/admin.ts", "!./en/*"]),
);
