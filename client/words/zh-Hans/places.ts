/** 地点列表：给宁愿读而不看地图的人。 */
export const places = {
  title: "地点",
  about: "地图上的一切，列成清单。在这里选中的，地图上也会显示。",
  back: "全部地点",
  yours: "你的基地",
  others: "其他国家",
  markets: "开放市场",
  sites_other: "{{count}} 个基地，在线 {{online}}",
  site: "电力 {{power}}，机房 {{halls}}",
  fabs_other: "{{count}} 座晶圆厂",
  building_other: "{{count}} 项在建",
  stands: "这里有什么",
  nothing: "这里还什么都没有。",
  underWay: "在建",
  noneUnderWay: "这里没有在建的。",
  hiddenUnderWay: "别人在建什么，建成之前无从知道。",
  ready: "{{quarter}}就绪",
  canBuild: "这里能建什么",
  price: "价格",
  perGw: "{{cost}}/GW",
  each: "每座 {{cost}}",
  quarters: "季度",
  hazards: "这里的变故",
  struck: "上季度发生过",
  noHazards: "没有专挑这个基地的变故。",
  build: "建设",
  abroad: "这里有{{nations}}的机房。",
  share: "{{nation}} {{share}}",
  free: "没有哪家技术栈领先",
  planned: "此处的计划",
  choose: "地图上的地点",
  none: "无",
} as const;

/** 计划将带来之物旁边，地图上的字：越短越好。 */
export const ghosts = {
  building: "{{when}}：{{what}} {{mw}}",
  fab: "{{when}}：{{what}}",
  outpost: "{{when}}：海外机房",
  promotion: "{{when}}：推介",
  chips: "{{when}}：芯片 {{mw}}",
  contract: "{{when}}：每季度芯片 {{mw}}（竞标）",
  lease: "{{when}}：出租算力 {{mw}}",
  offer: "{{when}}：提议",
  deal: "{{when}}：协议",
  pressure: "{{when}}：施压",
  afterEnd: "对局结束后",
} as const;

/** 地图上的字，写在所涉之处。 */
export const layers = {
  hazard: "{{hazard}} {{chance}}",
  supplier: "占供应链 {{share}}",
  weight: "占票数 {{share}}",
  promisedYes: "承诺赞成：{{resolution}}",
  promisedNo: "承诺反对：{{resolution}}",
  stack: "{{nation}} {{share}}",
} as const;
