import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import type { ChartLine } from "./chartData.ts";

export const lineName = ({ of }: ChartLine): string =>
  "nation" in of ? nationName(of.nation) : t(`charts.world.${of.world}`);
