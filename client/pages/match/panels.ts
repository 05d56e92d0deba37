import type { ComponentType } from "preact";
import { MINISTRIES } from "../../../shared/state/words.ts";
import type { Panel } from "../../actions/screen.ts";
import { lazily } from "../../hud/ui/Lazy.tsx";
import { SIDE_PAGES } from "../../store/store.ts";

/** All of them in one file: who opens one will open the next. */
const fetchPanels = () => import("./panelBodies.ts");

const body = (panel: Panel): ComponentType => lazily(async () => (await fetchPanels()).PANEL_BODIES[panel]);

/** What lies on the sheet at the side. It comes after the map: nobody opens a panel before there is something to see. */
export const PANELS = Object.fromEntries([...MINISTRIES, ...SIDE_PAGES].map((panel) => [panel, body(panel)])) as Record<
  Panel,
  ComponentType
>;

/** What can be ordered at a place of the map, by the same controls. */
export const PLACE_ORDERS = lazily(async () => (await fetchPanels()).PlaceOrders);

/** Fetches them ahead of time. */
export const fetchPanelsEarly = (): void => void fetchPanels().catch(() => {});
