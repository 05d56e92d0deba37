import type { TurnRecord } from "../../../shared/protocol/protocol.ts";
import { quarter } from "../../words/format.ts";
import { language, t } from "../../words/index.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import type { ChartLine } from "./chartData.ts";
import { lineName } from "./lineName.ts";

/** The same figures to be read, by those who can't see lines or want the numbers. */
export function ChartTable({
  lines,
  records,
  startYear,
}: {
  lines: ChartLine[];
  records: readonly TurnRecord[];
  startYear: number;
}) {
  const format = new Intl.NumberFormat(language(), { maximumSignificantDigits: 3 });
  return (
    <Disclosure summary={t("charts.table")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section class="chartTable" tabIndex={0} aria-label={t("charts.table")}>
        <table>
          <thead>
            <tr>
              <td />
              {lines.map((line, index) => (
                <th scope="col" key={index}>
                  {lineName(line)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record, row) => (
              <tr key={record.turn}>
                <th scope="row">{quarter(record.turn, startYear)}</th>
                {lines.map((line, index) => (
                  <td key={index}>{format.format(line.values[row] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  );
}
