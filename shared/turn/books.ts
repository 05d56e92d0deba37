import { attentionOfTurn, attentionTerms } from "../formulas/attention.ts";
import { each } from "../state/each.ts";
import { keep } from "../state/kept.ts";
import type { Position } from "../state/position.ts";
import { SHOCKS } from "../state/quarter.ts";
import { RISKS } from "../state/risk.ts";
import { noFlows } from "../state/treasury.ts";

/** A quarter's books begin with what treasury and legitimacy stand at, and no risk made; whatever moves them from now on is written into these. */
export function openBooks(at: Position): void {
  const { nation, cabinet } = at;
  cabinet.quarter.openingM = cabinet.cashM;
  cabinet.quarter.flowsM = noFlows();
  keep(at, "legitimacy", { before: nation.legitimacyBp / 100, ...each(SHOCKS, () => 0) });
  nation.riskMadeBp = 0;
  keep(
    at,
    "riskMade",
    each(RISKS, () => 0),
  );
}

/** The next plan's attention, from which its orders take. */
export function grantAttention(at: Position): void {
  at.cabinet.attentionBook = { ...attentionTerms(at), orders: 0 };
  at.cabinet.attention = attentionOfTurn(at);
}
