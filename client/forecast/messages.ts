import type { Proposal } from "../../shared/bots/advice.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { ParFile } from "../../shared/score/par.ts";
import type { Outlook } from "../../shared/view/outlook.ts";
import type { View } from "../../shared/view/view.ts";

/** What the page asks of the worker. */
export interface Asking {
  id: number;
  view: View;
  orders: readonly Order[];
  /** Scenarios of the host's that the worker may not know yet, each after those that it extends. */
  scenarios: readonly ScenarioFile[];
  /** By which the scenario is scored. */
  par: ParFile | undefined;
}

/** What the worker answers. */
export interface Foretelling {
  id: number;
  outlook: Outlook;
}

/** Which orders are weighed: those of the plan, and one that is not in it. */
export interface WorthAsked extends Asking {
  considered?: Order | undefined;
}

/** What each order of the plan brings, in its order, and the one that is not in it; hundredths of a point. */
export interface Worth {
  id: number;
  gainsBp: (number | undefined)[];
  consideredBp: number | undefined;
}

/** What the ministers would add: at once as they wish it, then once more with what each order brings. */
export interface Advising {
  id: number;
  proposals: Proposal[];
  isReckoned: boolean;
}
