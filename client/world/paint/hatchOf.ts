import { NATIONS } from "../../../shared/content/nations/index.ts";
import type { Hatch } from "../../../shared/content/schema.ts";
import type { NationId } from "../../../shared/state/words.ts";

/** Of a nation and the markets that build on its stack; a nation of a host's own scenario takes the first. */
export const hatchOf = (nation: NationId): Hatch => NATIONS.find(({ id }) => id === nation)?.hatch ?? "rising";
