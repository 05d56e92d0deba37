import type { Requests } from "../state/state.ts";

/** What orders ask of later steps, before there are any. */
export const noRequests = (): Requests => ({
  promotions: [],
  presences: [],
  contractBids: [],
  flagships: [],
  votes: {},
  offers: [],
  accepts: [],
  declines: [],
  withdrawals: [],
  pressures: [],
});
