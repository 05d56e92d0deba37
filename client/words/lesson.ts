import { addVolume, type Catalogue } from "./index.ts";

/** The words of lessons: for teachers, the projector and the waiting room. */
await addVolume(
  import.meta.glob<Catalogue>("./en/lesson.ts", { eager: true }),
  import.meta.glob<Catalogue>(["./*/lesson.ts", "!./en/*"]),
);
