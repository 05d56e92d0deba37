import { NATION_FIGURES } from "../../../../shared/content/encyclopedia/nationFigures.ts";
import { content } from "../content.ts";

const { nations, sites } = content;

/** 每个国家数的是什么。`of` 是它的名字。 */
const COUNTED: Record<string, (of: string) => string> = {
  aiPower: (of) => `${of}人工智能数据中心的功率：{{value}} GW`,
  gdp: (of) => `${of}国内生产总值：{{value}} 万亿美元`,
  users: (of) => `${of} 15 至 64 岁使用生成式人工智能的人，2026 年初：{{value}}%`,
  trust: (of) => `${of}认为人工智能利大于弊的人：{{value}}%`,
  democracy: (of) => `${of}民主指数：{{value}}（满分 10）`,
  lag: (of) => `${of}的模型平均落后前沿：{{value}} 个月`,
  generation: (of) => `${of}年发电量：{{value}} TWh`,
  added: (of) => `${of}一年新增电站：{{value}} GW`,
  powerPrice: (of) => `${of}工业电价，每千瓦时：{{value}} 美元`,
  waitGrid: (of) => `${of}大型电网接入的等待：{{value}} 年`,
  waitReactor: (of) => `${of}建一座核反应堆的时间：{{value}} 年`,
  stock: (of) => `${of}的人工智能芯片，折合 H100：{{value}} 百万块`,
  advancedShare: (of) => `${of}占全球先进芯片产能：{{value}}%`,
  population: (of) => `${of}人口：{{value}} 百万`,
  labour: (of) => `${of}在工作或找工作的人：{{value}} 百万`,
  developers: (of) => `${of}的 GitHub 开发者账号：{{value}} 百万`,
};

/** 各国的数字，按种类与国家或基地。 */
export const figures: Record<string, string> = Object.fromEntries(
  NATION_FIGURES.map(({ id }) => {
    const [kind = "", of = ""] = id.split(".");
    return [id, kind === "planned" ? `${sites[of as keyof typeof sites].name}的规划：{{value}} GW` : counted(kind, of)];
  }),
);

function counted(kind: string, id: string): string {
  const words = COUNTED[kind];
  if (!words) throw new Error(`no words for what is counted as ${kind}`);
  return words(nations[id as keyof typeof nations].name);
}
