import { type NameRefusal, whyNotName } from "../../shared/protocol/cleaned.ts";
import type { IsFit } from "./wordLists.ts";

/** Why nobody can be called so here. */
export const whyNotCalled = (name: string, isFit: IsFit): NameRefusal | "unfitName" | undefined =>
  whyNotName(name) ?? (isFit(name) ? undefined : "unfitName");
