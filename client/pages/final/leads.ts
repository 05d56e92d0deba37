import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import { sumOf } from "../../../shared/state/maths.ts";
import type { Nation } from "../../../shared/state/state.ts";
import { type NationId, TRACKS, type Track } from "../../../shared/state/words.ts";

/** A quarter after which another nation led than before. */
export interface Lead {
  turn: number;
  nation: NationId;
  from: NationId | undefined;
}

/** Who led, from the first quarter on, as everybody saw it; two that are level leave the lead where it was. */
export function leadsIn(records: readonly TurnRecord[]): Lead[] {
  const leads: Lead[] = [];
  for (const { turn, nations } of records) {
    const most = Math.max(...Object.values(nations).map(({ scoreBp }) => scoreBp));
    const first = Object.keys(nations).filter((id) => nations[id]?.scoreBp === most);
    const before = leads.at(-1)?.nation;
    const [nation] = first;
    if (nation === undefined || (before !== undefined && first.includes(before))) continue;
    leads.push({ turn, nation, from: before });
  }
  return leads;
}

/** By how much one nation is ahead of another in a part of the score. */
export interface Margin {
  id: Track | "milestones";
  byBp: number;
}

/** Part by part, the largest first: together they are the difference of the two scores. */
export function marginsOf(one: Nation, other: Nation): Margin[] {
  const tracks = TRACKS.map((id) => ({ id, byBp: one.score.pointsBp[id] - other.score.pointsBp[id] }));
  const milestones = { id: "milestones" as const, byBp: one.milestonePointsBp - other.milestonePointsBp };
  return [...tracks, milestones].sort((a, b) => b.byBp - a.byBp);
}

/** All who came to the highest score. */
export function winnersOf(nations: Readonly<Record<NationId, Nation>>): Nation[] {
  const all = Object.values(nations);
  const most = Math.max(...all.map(({ score }) => score.totalBp));
  return all.filter(({ score }) => score.totalBp === most);
}

/** What the parts of two scores differ by. */
export const marginBp = (margins: readonly Margin[]): number => sumOf(margins, ({ byBp }) => byBp);
