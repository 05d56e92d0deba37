/** Units for people: GW, $B, petatokens a quarter, dollars a million tokens, hours, ...; a share is of 1, a score of 100. */
export type Unit = "GW" | "$B" | "Pt" | "$/Mt" | "h" | "factor" | "share" | "points" | "percent" | "score" | "count";
