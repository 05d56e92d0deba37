import type { ComponentType } from "preact";
import type { Panel } from "../../actions/screen.ts";
import { ChatPanel } from "../../hud/chat/ChatPanel.tsx";
import { MINISTRY_PANELS } from "../../hud/ministries/index.ts";
import { NationsPanel } from "../nations/NationsPanel.tsx";
import { PlacesPanel } from "../places/PlacesPanel.tsx";

export { PlaceOrders } from "../places/PlaceOrders.tsx";

export const PANEL_BODIES: Record<Panel, ComponentType> = {
  ...MINISTRY_PANELS,
  nations: NationsPanel,
  places: PlacesPanel,
  chat: ChatPanel,
};
