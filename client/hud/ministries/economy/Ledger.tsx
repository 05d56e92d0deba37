import type { Position } from "../../../../shared/state/position.ts";
import { LEDGER_LINES, type LedgerLine, type LedgerQuarter, ledger } from "../../../../shared/view/ledger.ts";
import { money, moneySigned } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { unmetWords } from "../../explain/unmetWords.ts";
import { Note } from "../../ui/Note.tsx";
import { quarterOf } from "../parts/quarterOf.ts";
import { Promises } from "./Promises.tsx";
import "./ledger.css";

/** What comes in when the bills are paid. */
const AFTER_BILLS: readonly LedgerLine[] = ["revenue", "lapse"];

/** What is due and comes in during the next four quarters, line by line, and what can't be met. */
export function Ledger({ at }: { at: Position }) {
  const quarters = ledger(at);
  const used = LEDGER_LINES.filter((line) => quarters.some(({ linesM }) => linesM[line] !== 0));
  const lineRow = (line: LedgerLine) => (
    <Row key={line} name={t(`ministries.ledger.lines.${line}`)} quarters={quarters} of={({ linesM }) => linesM[line]} />
  );
  return (
    <>
      {quarters.flatMap(({ turn, unmet }) =>
        unmet.map((bill, index) => (
          <Note tone="binds" key={`${turn} ${index}`}>
            {unmetWords(bill, quarterOf(at, turn))}
          </Note>
        )),
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section class="ledgerBox" tabIndex={0} aria-label={t("ministries.ledger.title")}>
        <table class="ledgerTable">
          <thead>
            <tr>
              <td />
              {quarters.map(({ turn }) => (
                <th scope="col" key={turn}>
                  {quarterOf(at, turn)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={t("ministries.ledger.opening")} quarters={quarters} of={({ openingM }) => openingM} isSum />
            {used.filter((line) => !AFTER_BILLS.includes(line)).map(lineRow)}
            <Row name={t("ministries.ledger.left")} quarters={quarters} of={({ leftM }) => leftM} isSum />
            {used.filter((line) => AFTER_BILLS.includes(line)).map(lineRow)}
            <Row name={t("ministries.ledger.closing")} quarters={quarters} of={({ closingM }) => closingM} isSum />
          </tbody>
        </table>
      </section>
      <p class="muted small">{t("ministries.ledger.about")}</p>
      <Promises at={at} leftM={quarters[0]?.leftM ?? 0} />
    </>
  );
}

interface RowProps {
  name: string;
  quarters: readonly LedgerQuarter[];
  of: (quarter: LedgerQuarter) => number;
  isSum?: boolean;
}

function Row({ name, quarters, of, isSum = false }: RowProps) {
  return (
    <tr class={isSum ? "isSum" : ""}>
      <th scope="row">{name}</th>
      {quarters.map((quarter) => (
        <td key={quarter.turn}>{isSum ? money(of(quarter)) : of(quarter) === 0 ? "" : moneySigned(of(quarter))}</td>
      ))}
    </tr>
  );
}
