import { hazard } from "./kinds/hazard.ts";
import { language } from "./kinds/language.ts";
import { nation } from "./kinds/nation.ts";
import { order } from "./kinds/order.ts";
import { panel } from "./kinds/panel.ts";
import { policy } from "./kinds/policy.ts";
import type { Skeleton } from "./skeleton.ts";

export const SKELETONS = { policy, hazard, order, nation, panel, language } satisfies Record<string, Skeleton>;
export type Kind = keyof typeof SKELETONS;
export const KINDS = Object.keys(SKELETONS) as Kind[];
