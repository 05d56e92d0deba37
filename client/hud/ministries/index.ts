import type { ComponentType } from "preact";
import type { Ministry } from "../../../shared/state/words.ts";
import { Chips } from "./Chips.tsx";
import { Economy } from "./Economy.tsx";
import { Energy } from "./Energy.tsx";
import { Foreign } from "./Foreign.tsx";
import "./ministries.css";
import { Research } from "./Research.tsx";

/** The panel of each ministry. */
export const MINISTRY_PANELS: Record<Ministry, ComponentType> = {
  energy: Energy,
  chips: Chips,
  research: Research,
  economy: Economy,
  foreign: Foreign,
};
