import { NATIONS } from "../nations/index.ts";
import type { Figure } from "./schema.ts";

/** Value, year, source, confidence. */
type Row = [value: number, year: number, source: string, confidence: Figure["confidence"]];

/**
 * What is counted of every nation besides what its content holds: electricity made (TWh), power stations added in a year
 * (GW), what industry pays ($/kWh), waits for a large grid connection and for a reactor (years), AI chips (millions of
 * H100), share of the world's advanced chip plants (%), people and those in work (millions), developers on GitHub (millions).
 */
const COUNTED: Record<string, Record<string, Row>> = {
  generation: { US: [4528, 2025, "EIA25", "high"], CN: [10_500, 2025, "EST", "medium"], EU: [2794, 2025, "EMBEREU", "high"], IN: [2070, 2025, "EST", "medium"], GULF: [650, 2025, "EST", "medium"], KR: [595.6, 2024, "KR24", "high"], TW: [289, 2025, "LCPTW", "medium"], JP: [1000, 2025, "LCPJP", "medium"], GB: [290, 2025, "CBUK", "high"], CA: [620, 2024, "MK", "medium"], BR: [765, 2025, "EST", "medium"], SEA: [632, 2025, "EST", "medium"] },
  added: { US: [53, 2025, "MK", "medium"], CN: [540, 2025, "NEA25", "high"], EU: [85, 2025, "MK", "medium"], IN: [55, 2025, "CEA25", "high"], GULF: [12, 2025, "EST", "estimate"], KR: [6, 2025, "EST", "estimate"], TW: [4, 2025, "EST", "estimate"], JP: [6, 2025, "EST", "estimate"], GB: [5, 2025, "EIINS", "medium"], CA: [3, 2025, "EST", "estimate"], BR: [16, 2025, "MK", "medium"], SEA: [8, 2025, "EST", "estimate"] },
  powerPrice: { US: [0.086, 2025, "MK", "medium"], CN: [0.085, 2024, "KWDIV", "medium"], EU: [0.2, 2024, "KWDIV", "medium"], IN: [0.095, 2025, "MK", "medium"], GULF: [0.06, 2025, "MK", "medium"], KR: [0.13, 2025, "MK", "medium"], TW: [0.13, 2025, "MK", "medium"], JP: [0.165, 2025, "MK", "medium"], GB: [0.3, 2024, "MK", "medium"], CA: [0.08, 2025, "MK", "medium"], BR: [0.12, 2025, "MK", "medium"], SEA: [0.11, 2025, "MK", "medium"] },
  waitGrid: { US: [4, 2026, "EST", "estimate"], CN: [1, 2026, "EST", "estimate"], EU: [5, 2026, "EST", "estimate"], IN: [2, 2026, "EST", "estimate"], GULF: [1.5, 2026, "EST", "estimate"], KR: [5, 2026, "EST", "estimate"], TW: [4, 2026, "EST", "estimate"], JP: [5, 2026, "EST", "estimate"], GB: [7, 2026, "EST", "estimate"], CA: [3, 2026, "EST", "estimate"], BR: [3, 2026, "EST", "estimate"], SEA: [1.5, 2026, "EST", "estimate"] },
  waitReactor: { US: [12, 2026, "EST", "estimate"], CN: [5.5, 2026, "EST", "estimate"], EU: [13, 2026, "EST", "estimate"], IN: [8, 2026, "EST", "estimate"], GULF: [9, 2026, "EST", "estimate"], KR: [8, 2026, "EST", "estimate"], TW: [12, 2026, "EST", "estimate"], JP: [12, 2026, "EST", "estimate"], GB: [13, 2026, "EST", "estimate"], CA: [11, 2026, "EST", "estimate"], BR: [15, 2026, "EST", "estimate"], SEA: [12, 2026, "EST", "estimate"] },
  stock: { US: [14, 2025, "EST", "estimate"], CN: [1.4, 2025, "EST", "estimate"], EU: [1.1, 2025, "EST", "estimate"], IN: [0.17, 2025, "EST", "estimate"], GULF: [0.25, 2025, "EST", "estimate"], KR: [0.15, 2025, "EST", "estimate"], TW: [0.12, 2025, "EST", "estimate"], JP: [0.45, 2025, "EST", "estimate"], GB: [0.3, 2025, "EST", "estimate"], CA: [0.25, 2025, "EST", "estimate"], BR: [0.05, 2025, "EST", "estimate"], SEA: [0.6, 2025, "EST", "estimate"] },
  advancedShare: { US: [14, 2026, "TF24", "estimate"], CN: [8, 2026, "TF24", "estimate"], EU: [2, 2026, "EST", "estimate"], IN: [0, 2026, "EST", "estimate"], GULF: [0, 2026, "EST", "estimate"], KR: [10, 2026, "TF24", "estimate"], TW: [63, 2026, "TF24", "estimate"], JP: [1.5, 2026, "EST", "estimate"], GB: [0, 2026, "EST", "estimate"], CA: [0, 2026, "EST", "estimate"], BR: [0, 2026, "EST", "estimate"], SEA: [1, 2026, "EST", "estimate"] },
  population: { US: [347, 2025, "WPP", "high"], CN: [1416, 2025, "WPP", "high"], EU: [450, 2025, "WPP", "high"], IN: [1464, 2025, "WPP", "high"], GULF: [47, 2025, "WPP", "high"], KR: [51.7, 2025, "WPP", "high"], TW: [23.3, 2025, "WPP", "high"], JP: [123.1, 2025, "WPP", "high"], GB: [69.6, 2025, "WPP", "high"], CA: [41.6, 2025, "WPP", "high"], BR: [213, 2025, "WPP", "high"], SEA: [327, 2025, "WPP", "high"] },
  labour: { US: [171, 2024, "ILO", "medium"], CN: [774, 2024, "ILO", "medium"], EU: [220, 2024, "ILO", "medium"], IN: [607, 2024, "ILO", "medium"], GULF: [25, 2024, "ILO", "medium"], KR: [29.7, 2024, "ILO", "medium"], TW: [12, 2024, "ILO", "medium"], JP: [69.5, 2024, "ILO", "medium"], GB: [35, 2024, "ILO", "medium"], CA: [22.5, 2024, "ILO", "medium"], BR: [109, 2024, "ILO", "medium"], SEA: [173, 2024, "ILO", "medium"] },
  developers: { US: [28.63, 2025, "GHIG", "high"], CN: [10.82, 2025, "GHIG", "high"], EU: [23.23, 2025, "GHIG", "high"], IN: [22.68, 2025, "GHIG", "high"], GULF: [1.34, 2025, "GHIG", "high"], KR: [2.73, 2025, "GHIG", "high"], TW: [1.61, 2025, "GHIG", "high"], JP: [4.59, 2025, "GHIG", "high"], GB: [4.93, 2025, "GHIG", "high"], CA: [3.54, 2025, "GHIG", "high"], BR: [7.1, 2025, "GHIG", "high"], SEA: [7.28, 2025, "GHIG", "high"] },
}; // biome-ignore format: a table

/** Planned power of real sites that the game's stand for, GW. */
const PLANNED: Record<string, Row> = {
  "us-abilene": [1.2, 2026, "EPDC", "low"],
  "us-new-carlisle": [2.2, 2026, "EPDC", "low"],
  "us-richland": [5, 2026, "EPDC", "low"],
  "us-atlanta": [1.5, 2026, "EPDC", "low"],
  "us-wisconsin": [3, 2026, "EPDC", "low"],
  "cn-ulanqab": [3, 2026, "CNHALL", "low"],
  "cn-guian": [1, 2026, "CNHALL", "low"],
  "cn-zhangbei": [1, 2026, "EPDC", "low"],
  "cn-zhongwei": [1, 2026, "MK", "low"],
  "eu-fouju": [1.4, 2026, "FRCAMP", "medium"],
  "eu-sines": [1.2, 2026, "MK", "low"],
  "eu-juelich": [0.05, 2026, "MK", "low"],
  "in-jamnagar": [3, 2026, "INSUMMIT", "medium"],
  "in-visakhapatnam": [1, 2026, "INSUMMIT", "medium"],
  "in-navi-mumbai": [1, 2026, "CW25", "low"],
  "jp-sakai": [0.15, 2026, "ADCI", "medium"],
  "jp-inzai": [1, 2026, "JP26", "low"],
  "jp-tomakomai": [0.3, 2026, "MK", "low"],
  "kr-ulsan": [0.1, 2026, "CHOSUN", "medium"],
  "kr-solaseado": [3, 2026, "CHOSUN", "medium"],
  "tw-kaohsiung": [0.1, 2026, "MK", "low"],
  "tw-hsinchu": [0.2, 2026, "MK", "low"],
  "gb-blyth": [1.1, 2026, "UKTECH", "medium"],
  "gb-loughton": [0.09, 2026, "UKTECH", "medium"],
  "gb-culham": [0.5, 2026, "UKTECH", "medium"],
  "gulf-abu-dhabi": [5, 2026, "SGUAE", "medium"],
  "gulf-riyadh": [1, 2026, "MK", "low"],
  "gulf-dammam": [1, 2026, "MK", "low"],
  "ca-wonder-valley": [7.5, 2026, "MK", "low"],
  "ca-kamloops": [0.15, 2026, "TELUS", "medium"],
  "br-pecem": [0.3, 2026, "ABDC", "medium"],
  "br-eldorado": [4.75, 2026, "ABDC", "medium"],
  "br-rio": [3.2, 2026, "ABDC", "medium"],
  "sea-johor": [5.8, 2026, "MOODYSJB", "medium"],
  "sea-singapore": [1.4, 2026, "MOODYSJB", "medium"],
  "sea-batam": [0.5, 2026, "CW25", "low"],
};

const figure = (id: string, [value, year, source, confidence]: Row): Figure => ({
  id,
  value,
  year,
  source,
  confidence,
});

/** Figures of every nation: `gdp.US`. What its content holds is taken from there. */
export const NATION_FIGURES: readonly Figure[] = [
  ...NATIONS.flatMap(({ id, real }) =>
    Object.entries(real).map(([kind, { value, year, source, confidence }]) =>
      figure(`${kind}.${id}`, [value, year, source, confidence]),
    ),
  ),
  ...Object.entries(COUNTED).flatMap(([kind, row]) =>
    Object.entries(row).map(([nation, cell]) => figure(`${kind}.${nation}`, cell)),
  ),
  ...Object.entries(PLANNED).map(([site, row]) => figure(`planned.${site}`, row)),
];
