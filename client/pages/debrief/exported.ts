import type { TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import type { Debrief, Led } from "./lessonData.ts";

/** What a lesson leaves to whoever wants to work with its figures. Nicknames are replaced by numbers when that is wished. */
const nameOf = (name: string, names: readonly string[], isNameless: boolean): string =>
  isNameless ? `Pupil ${names.indexOf(name) + 1}` : name;

const COLUMNS = ["table", "nation", "pupils", "turn", "score", "compute GW", "task horizon h", "adoption %", "price $/Mt", "reach %", "quality of life", "measured GDP", "legitimacy"]; // biome-ignore format: a list

/** A field of CSV; what a spreadsheet would take for a formula is kept text. */
const field = (value: string | number): string => {
  const text = typeof value === "string" && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export function csvOf({ led, record }: Debrief, isNameless: boolean): string {
  const names = record.pupils.map(({ name }) => name);
  const rows = led.flatMap(({ table, nation, pupils, played }) =>
    played.turns.flatMap(({ turn, nations }) => {
      const figures = nations[nation];
      if (!figures) return [];
      return [
        [
          table + 1,
          nation,
          pupils.map((name) => nameOf(name, names, isNameless)).join(" + "),
          turn + 1,
          figures.scoreBp / 100,
          figures.onlineMW / 1_000,
          figures.horizonMilliH / 1_000,
          figures.adoptionBp / 100,
          figures.priceMicro / 1_000_000,
          figures.reachBp / 100,
          figures.qualityOfLifeBp / 100,
          figures.measuredGdpBp / 100,
          figures.legitimacyBp / 100,
        ],
      ];
    }),
  );
  return [COLUMNS, ...rows].map((row) => row.map(field).join(",")).join("\r\n");
}

export function jsonOf(
  { led, record }: Debrief,
  points: ReadonlyMap<Led, readonly TurningPoint[]>,
  isNameless: boolean,
): string {
  const names = record.pupils.map(({ name }) => name);
  const nations = led.map((one) => {
    const { table, nation, pupils, played, bottlenecks } = one;
    return {
      table: table + 1,
      nation,
      pupils: pupils.map((name) => nameOf(name, names, isNameless)),
      bottlenecks,
      turningPoints: points.get(one) ?? [],
      turns: played.turns.map(({ turn, nations: of }) => ({ turn, ...of[nation] })),
    };
  });
  return JSON.stringify({ options: record.options, nations }, undefined, 2);
}

export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
