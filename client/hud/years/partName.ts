import { banksOf } from "../../../shared/score/banks.ts";
import { t } from "../../words/index.ts";

const IN_YEAR = 4;
const IN_HALF = 2;

/** What a part of the match is called that is banked as a whole: by how long it is, where all are of one length. @param number from 1 */
export function partName(turns: number, number: number): string {
  const ends = banksOf(turns).map(({ turn }) => turn);
  const lengths = ends.map((end, index) => end - (ends[index - 1] ?? -1));
  const isEach = (quarters: number) => lengths.every((length) => length === quarters);
  return t(isEach(IN_YEAR) ? "years.part.year" : isEach(IN_HALF) ? "years.part.half" : "years.part.other", { number });
}
