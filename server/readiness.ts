import type { Trouble } from "../shared/protocol/refusals.ts";

/** Whether the server takes new matches and players. */
export interface Readiness {
  isReady: boolean;
  /** It goes by itself. */
  trouble: () => Trouble | undefined;
}
