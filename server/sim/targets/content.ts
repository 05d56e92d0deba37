import { ORDER_KINDS } from "../../../shared/orders/index.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import { counted, type Target } from "./target.ts";

const FAMILIES = ["policy", "hazard", "resolution", "milestone", "challenge", "project", "flagship"] as const;

/** All that there is occurs, and nothing occurs always. */
export function contentTargets({ use, matches }: Report, seats: number, played: readonly Summary[]): Target[] {
  const winners = (kind: string) => played.filter(({ winnerOrders }) => kind in winnerOrders).length;
  const occurs = (family: string) =>
    Object.entries(use[family] ?? {}).map(([id, { matches: part }]) => counted(id, Math.round(part * matches)));
  const always = Object.entries(use.policy ?? {}).map(([id, { matches: part, each }]) =>
    counted(id, part === 1 ? each / seats : 0),
  );
  const failed = Object.entries(use.resolution ?? {}).flatMap(([id, { matches: part }]) =>
    part > 0 ? [counted(id, Math.round((use.failed?.[id]?.matches ?? 0) * matches))] : [],
  );
  return [
    {
      what: "matches whose winner gave an order of every kind",
      least: 1,
      unit: "count",
      // Winners of every level: some orders are for those who look ahead.
      measured: ORDER_KINDS.map((kind) => counted(kind, winners(kind))),
      sample: played.length,
    },
    ...FAMILIES.map(
      (family): Target => ({
        what: `matches with every ${family}`,
        least: 1,
        unit: "count",
        measured: occurs(family),
        sample: matches,
      }),
    ),
    {
      what: "nations that hold a policy at some time, in all matches",
      most: 0.999,
      unit: "percent",
      measured: always,
      sample: matches,
    },
    { what: "matches in which a resolution fails", least: 1, unit: "count", measured: failed, sample: matches },
  ];
}
