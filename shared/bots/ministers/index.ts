import type { Ministry } from "../../state/words.ts";
import type { Minister } from "../wish.ts";
import { chips } from "./chips.ts";
import { economy } from "./economy.ts";
import { energy } from "./energy.ts";
import { foreign } from "./foreign.ts";
import { research } from "./research.ts";

/** The AI ministers: what plays the bots, and what a player's delegated ministries are left to. */
export const MINISTERS: Record<Ministry, Minister> = { energy, chips, research, economy, foreign };
