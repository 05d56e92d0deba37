import type { ComponentType } from "preact";
import type { Panel } from "../../actions/screen.ts";
import { lazily } from "../../hud/ui/Lazy.tsx";

/** All of them in one file: who opens one will open the next. */
const fetchPanels = () => import("./panelBodies.ts");

const body = (panel: Panel): ComponentType => lazily(async () => (await fetchPanels()).PANEL_BODIES[panel]);

/** What lies on the sheet at the side. It comes after the map: nobody opens a panel before there is something to see. */
export const PANELS: Record<Panel, ComponentType> = {
  energy: body("energy"),
  chips: body("chips"),
  research: body("research"),
  economy: body("economy"),
  foreign: body("foreign"),
  nations: body("nations"),
  places: body("places"),
  chat: body("chat"),
};

/** Fetches them ahead of time. */
export const fetchPanelsEarly = (): void => void fetchPanels().catch(() => {});
