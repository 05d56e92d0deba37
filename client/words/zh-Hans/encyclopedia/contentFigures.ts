/** 内容条目所依据的每个数字数的是什么，带单位。 */
export const figures = {
  gasShareUS: "美国用天然气发的电：{{value}}%",
  coalShareIndia: "印度用煤发的电：{{value}}%",
  windShareBritain: "英国用风发的电：{{value}}%",
  hydroShareCanada: "加拿大用水发的电：{{value}}%",
  hydroShareBrazil: "巴西用水发的电：{{value}}%",
  nuclearShareFrance: "法国核电占比：{{value}}%",
  nuclearShareKorea: "韩国核电占比：{{value}}%",
  costSplitChips: "人工智能数据中心成本中加速器所占：{{value}}%",
  costSplitPlant: "同一成本中机电设备所占：{{value}}%",
  memoryMarket: "全球高带宽存储销售额：{{value}} 十亿美元",
  fireDaejeon: "2025 年 9 月一次数据中心电池火灾使韩国政府停摆的系统：{{value}} 个",
  fabsTexas: "2021 年 2 月一场冬季风暴后，奥斯汀的芯片厂停产：约 {{value}} 个月",
  quakeTainan: "2025 年 1 月台南附近一次地震给最大芯片制造商造成的损失：约 {{value}} 十亿新台币",
};
