import { STAGES, type Stage } from "../../shared/state/words.ts";
import { inOneLine } from "../device/languages.ts";
import { language, t } from "./index.ts";

/** Figures of the state, in its integer units, as people read them. */

const formats = new Map<string, Intl.NumberFormat>();
function plain(value: number, options: Intl.NumberFormatOptions): string {
  const key = `${language()}${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language(), options);
  formats.set(key, format);
  return format.format(value).replace("-", "−");
}

const DOLLARS = { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" } as const;
const SIGNED = { signDisplay: "exceptZero" } as const;

export const count = (value: number): string => plain(value, { maximumFractionDigits: 0 });

/** At most so many decimals, fewer for large figures; what is small stays more than nothing. */
function decimals(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.01 ? 2 : 3;
}

/** Megawatts → "1.25 GW". */
export const gw = (mw: number): string => t("unit.gw", { value: gwFigure(mw) });
export const gwFigure = (mw: number): string => plain(mw / 1_000, { maximumFractionDigits: decimals(mw / 1_000) });
export const gwSigned = (mw: number): string =>
  t("unit.gw", { value: plain(mw / 1_000, { maximumFractionDigits: decimals(mw / 1_000), ...SIGNED }) });

/** Millions of dollars → "$12.3B", "$123亿". */
export const money = (valueM: number, signed = false): string =>
  plain(Math.abs(valueM) < 0.5 ? 0 : valueM * 1_000_000, {
    ...DOLLARS,
    notation: "compact",
    maximumSignificantDigits: 3,
    ...(signed ? SIGNED : {}),
  });
export const moneySigned = (valueM: number): string => money(valueM, true);

/** Basis points of a whole → "12.5 %". */
export function percent(bp: number, digits = Math.abs(bp) >= 1_000 ? 0 : 1): string {
  return t("unit.percent", { value: plain(bp / 100, { maximumFractionDigits: digits }) });
}
export const percentSigned = (bp: number): string =>
  t("unit.percent", { value: plain(bp / 100, { maximumFractionDigits: Math.abs(bp) >= 1_000 ? 0 : 1, ...SIGNED }) });

/** A stat of 0 to 100 kept in hundredths → "52". */
export const points = (bp: number): string => plain(bp / 100, { maximumFractionDigits: 0 });
export const pointsFine = (bp: number): string => plain(bp / 100, { maximumFractionDigits: 1 });
/** With its tenth always, where figures stand over one another and add up. */
export const pointsTenth = (bp: number): string =>
  plain(bp / 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** The same of a change. */
export const pointsSignedTenth = (bp: number): string =>
  plain(bp / 100, { minimumFractionDigits: 1, maximumFractionDigits: 1, ...SIGNED });
/** With so many decimals that it reads otherwise than these others, if it is otherwise at all. */
export function pointsApart(bp: number, others: readonly number[]): string {
  const isAlike = others.some((other) => other !== bp && pointsTenth(other) === pointsTenth(bp));
  return isAlike ? plain(bp / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) : pointsTenth(bp);
}
export const pointsSigned = (bp: number): string => plain(bp / 100, { maximumFractionDigits: 1, ...SIGNED });

/** Millionths of a dollar for a million tokens → "$0.30/1M tokens". */
export const price = (micro: number): string => t("unit.price", { value: priceFigure(micro) });
export function priceFigure(micro: number): string {
  const usd = micro / 1_000_000;
  const digits =
    usd >= 0.1
      ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
      : { minimumSignificantDigits: 2, maximumSignificantDigits: 2 };
  return plain(usd, { ...DOLLARS, ...digits });
}

const inTrillions = (tt: number): string => plain(tt, { maximumFractionDigits: decimals(tt) });

/** Trillions of tokens → "12,400T tokens". */
export const tokens = (tt: number): string => t("unit.tokens", { value: inTrillions(tt) });

/** The same where it stands beside that it is tokens → "12,400T". */
export const trillions = (tt: number): string => t("unit.trillions", { value: inTrillions(tt) });

const STAGE_FROM_H: Record<Stage, number> = { hours: 1, day: 8, week: 40, month: 170, senior: 1_000 };

export function stageOf(milliH: number): Stage | undefined {
  return STAGES.findLast((stage) => milliH >= STAGE_FROM_H[stage] * 1_000);
}

/** Thousandths of an hour → "12 h". */
export function hours(milliH: number): string {
  const h = milliH / 1_000;
  return t("unit.hours", { value: plain(h, { maximumFractionDigits: h < 10 ? 1 : 0 }) });
}
/** "12 h, a day's work" */
export function horizon(milliH: number): string {
  const stage = stageOf(milliH);
  return stage ? t("unit.horizon", { hours: hours(milliH), stage: t(`stage.${stage}`) }) : hours(milliH);
}

/** Thousandths → "1.6×". */
export const times = (milli: number): string =>
  t("unit.times", { value: plain(milli / 1_000, { maximumFractionDigits: decimals(milli / 1_000) }) });

/** Score in basis points of par → "104". */
export const score = (bp: number): string => plain(bp / 100, { maximumFractionDigits: 0 });

/** Turn counted from 0 → "2026 Q3". */
export const quarter = (turn: number, startYear = 2026): string =>
  t("unit.quarter", { year: startYear + Math.floor(turn / 4), quarter: (turn % 4) + 1 });

/** Seconds left → "1:05", "2 h 10 min", "3 d 4 h". */
export function timeLeft(seconds: number): string {
  const s = Math.max(0, Math.ceil(seconds));
  if (s < 3_600) return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;
  const h = Math.floor(s / 3_600);
  if (h < 24) return t("unit.hoursMinutes", { h, m: Math.floor((s % 3_600) / 60) });
  return t("unit.daysHours", { d: Math.floor(h / 24), h: h % 24 });
}

export const list = (words: readonly string[]): string => inOneLine(words, language() === "en" ? "en-GB" : language());
