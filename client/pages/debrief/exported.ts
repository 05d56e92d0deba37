import type { AnswerGiven } from "../../../shared/debrief/answers.ts";
import type { TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import { SHOWN, SHOWN_IDS } from "../../../shared/figures/held.ts";
import type { TurnFigures } from "../../../shared/figures/record.ts";
import { answerName } from "../../words/answers.ts";
import { t } from "../../words/index.ts";
import type { English } from "../../words/keys.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { type Debrief, type Led, scoreIn, turningPoints } from "./lessonData.ts";

/** What a lesson leaves to whoever wants to work with its figures. Nicknames are replaced by numbers when that is wished. */
export interface Wishes {
  isNameless: boolean;
}

interface Row {
  table: number;
  nation: string;
  pupils: string;
  turn: number;
  figures: TurnFigures;
  /** What its leaders were asked in that quarter, what they answered, and how that fell; empty where nobody asked. */
  dilemma: string;
  answer: string;
  /** Whether somebody gave it. */
  given: string;
  outcome: string;
}

type Cell = (row: Row) => string | number;
type Column = keyof English["debrief"]["columns"];

/** Names are those of the CSV, and keys of what people read over the columns of a spreadsheet. */
const COLUMNS: readonly [name: Column, cell: Cell][] = [
  ["table", ({ table }) => table + 1],
  ["nation", ({ nation }) => nation],
  ["pupils", ({ pupils }) => pupils],
  ["turn", ({ turn }) => turn + 1],
  ...SHOWN_IDS.map((id): [Column, Cell] => [SHOWN[id].column, ({ figures }) => figures[id] / SHOWN[id].per]),
  ["dilemma", ({ dilemma }) => dilemma],
  ["answer", ({ answer }) => answer],
  ["given", ({ given }) => given],
  ["outcome", ({ outcome }) => outcome],
];
const WIDE: readonly Column[] = ["nation", "pupils", "dilemma", "answer"];
const NAMES = COLUMNS.map(([name]) => name);
const cellsOf = (row: Row) => COLUMNS.map(([, cell]) => cell(row));

/** How a row says who led, and what was answered. */
interface Wording {
  numbered: (number: number) => string;
  answered: (answer: AnswerGiven) => Answer;
}

type Answer = Pick<Row, "dilemma" | "answer" | "given" | "outcome">;
const NO_ANSWER: Answer = { dilemma: "", answer: "", given: "", outcome: "" };
const outcomeOf = ({ won }: { won: number }) => (won === 1 ? "won" : won === 0 ? "lost" : "none");

/** By ids, as programs read them. */
function answerById({ event: { terms }, isGiven }: AnswerGiven): Answer {
  const { dilemma, answer } = terms;
  return { dilemma, answer, given: isGiven ? "yes" : "no", outcome: outcomeOf(terms) };
}

function answerInWords({ event: { terms }, isGiven }: AnswerGiven): Answer {
  const { dilemma, answer } = terms;
  return {
    dilemma: nameOf("dilemmas", dilemma),
    answer: answerName(dilemma, answer),
    given: t(`debrief.given.${isGiven ? "yes" : "no"}`),
    outcome: t(`debrief.outcomes.${outcomeOf(terms)}`),
  };
}

function rowsOf({ led, record }: Debrief, { numbered, answered }: Wording, { isNameless }: Wishes): Row[] {
  const names = record.pupils.map(({ name }) => name);
  const called = (name: string) => (isNameless ? numbered(names.indexOf(name) + 1) : name);
  return led.flatMap(({ table, nation, pupils, at, answers }) =>
    at.quarters.flatMap(({ turn, nations }) => {
      const figures = nations[nation];
      if (!figures) return [];
      const given = answers.find((one) => one.turn === turn);
      const who = { table, nation, pupils: pupils.map(called).join(" + "), turn };
      return [{ ...who, figures, ...(given ? answered(given) : NO_ANSWER) }];
    }),
  );
}

/** In English in every language: programs read it, and are written once. */
const numberedInEnglish = (number: number) => `Pupil ${number}`;
/** By this a spreadsheet takes a text for a formula, in East Asia also where it is written wide. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Without it Excel reads letters of other scripts wrong. */
const BYTE_ORDER_MARK = "\uFEFF";

/** For programs: commas, points and line ends as RFC 4180 has them. */
export async function csvOf(debrief: Debrief, wishes: Wishes): Promise<Blob> {
  const { default: papa } = await import("papaparse");
  const data = rowsOf(debrief, { numbered: numberedInEnglish, answered: answerById }, wishes).map(cellsOf);
  const text = papa.unparse({ fields: NAMES, data }, { escapeFormulae: FORMULA });
  return new Blob([BYTE_ORDER_MARK, text], { type: "text/csv;charset=utf-8" });
}

/** For people: opens in Excel and its like with a double click, whatever a comma means where they live. */
export async function spreadsheetOf(debrief: Debrief, wishes: Wishes): Promise<Blob> {
  const { default: writeSpreadsheet } = await import("write-excel-file/universal");
  const heads = NAMES.map((name) => t(`debrief.columns.${name}`));
  const numbered = (number: number) => t("debrief.pupil", { number });
  const rows = rowsOf(debrief, { numbered, answered: answerInWords }, wishes);
  return writeSpreadsheet(
    [
      heads.map((value) => ({ value, fontWeight: "bold" as const })),
      ...rows.map((row) => cellsOf({ ...row, nation: nationName(row.nation) })),
    ],
    {
      sheet: t("debrief.sheet"),
      stickyRowsCount: 1,
      columns: NAMES.map((name) => ({ width: WIDE.includes(name) ? 28 : 16 })),
    },
  ).toBlob();
}

export function jsonOf(debrief: Debrief, points: ReadonlyMap<Led, readonly TurningPoint[]>, wishes: Wishes): Blob {
  const { led, record } = debrief;
  const names = record.pupils.map(({ name }) => name);
  const called = (name: string) => (wishes.isNameless ? numberedInEnglish(names.indexOf(name) + 1) : name);
  const nations = led.map((one) => {
    const { table, nation, pupils, at, answers, bottlenecks } = one;
    return {
      table: table + 1,
      nation,
      pupils: pupils.map(called),
      rules: at.rules,
      scoreBp: scoreIn(at, nation),
      bottlenecks,
      turningPoints: turningPoints(points.get(one) ?? []),
      answers: answers.map((answer) => ({ turn: answer.turn, ...answerById(answer) })),
      turns: at.quarters.map(({ turn, nations: of }) => ({ turn, ...of[nation] })),
    };
  });
  return new Blob([JSON.stringify({ options: record.options, nations }, undefined, 2)], { type: "application/json" });
}
