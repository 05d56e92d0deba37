/** 进入对局之前的文字：大厅、入口、数字与单位，以及为什么进不去。 */

export const ui = {
  less: "减少",
  more: "增加",
  close: "关闭",
  remove: "撤回：{{what}}",
} as const;

export const unit = {
  gw: "{{value}}\u00a0GW",
  percent: "{{value}}%",
  price: "{{value}}/Mt",
  tokens: "{{value}}\u00a0Pt",
  hours: "{{value}}\u00a0小时",
  horizon: "{{hours}}，{{stage}}",
  times: "{{value}}\u00a0倍",
  quarter: "{{year}}\u00a0年\u00a0Q{{quarter}}",
  hoursMinutes: "{{h}}\u00a0小时\u00a0{{m}}\u00a0分",
  daysHours: "{{d}}\u00a0天\u00a0{{h}}\u00a0小时",
} as const;

export const device = {
  keepsNothing:
    "这个浏览器不为游戏保存任何内容。你可以照常玩，但重新加载或关闭本页后就回不到自己的席位，除非你存下了自己的链接（“帮助”里的“换一台设备继续”）。在浏览器设置里允许本站保存数据（Cookie）即可解决。",
} as const;

export const line = {
  away: {
    silent: "服务器那边暂时没有消息。",
    noNetwork: "这台设备没有网络。",
    serverAway: "服务器没有回应。",
    serverClosing: "服务器正在重启。",
    serverFails: "服务器没能办到：那边出了错。",
    noLiveLine:
      "这个网络能打开网页，但拦下了游戏的消息。请让管理网络的人放行到本地址的 WebSocket，或者至少放行长达 10 秒的请求。",
    intercepted: "有别的东西替服务器作了回答。也许要先在这个网络上登录。",
    tooFast: "现在从这个网络来的请求太多了。",
  },
  comesBack: "页面会自己再试。",
  comesBackWithPlan: "页面会自己再试。你的计划先留在这里，连上后就发送。",
  tryNow: "现在就试",
  ended: {
    takenOver: "你已经在另一个窗口或另一台设备上继续了。这个窗口只显示当时的情况。",
    sentAway: "你被请出去了。",
    closed: "服务器管理者关闭了这场对局。",
    gone: "服务器上已经没有这里的记录了。",
    otherRules: "对局开始之后，游戏规则改了，所以这场对局不能继续。已经玩过的部分仍有记录。",
    oldPage: "服务器上的游戏版本比这个页面新。",
    noSeat: "服务器不认识这个席位。",
    passwordNeeded: "这台服务器要先说密码。",
  },
  playHere: "在这里继续",
  loadAgain: "重新载入",
  toLobby: "去大厅",
} as const;

export const notice = {
  noLine: "没有做成：现在没有连上服务器。",
  unanswered: "服务器还没回答，连接就断了。请看看这件事做成了没有。",
  missedQuarter: "断线期间这一季度结束了，用的是服务器手里的计划：你最后的改动可能不在其中。",
  cookiesRefused:
    "密码没错，但这个浏览器不保存 Cookie，服务器就记不住你说过密码。请允许本页使用 Cookie，然后再说一次。",
  unknown: "没有成功（{{code}}）。",
  waitSeconds: "来自你所在网络的请求太多了。请在 {{seconds}} 秒后再试。",
  waitMinutes: "来自你所在网络的请求太多了。请在 {{minutes}} 分钟后再试。",
} as const;

export const lobby = {
  title: "便宜到无需计量",
  line: "带领一个国家参加人工智能的竞赛：把电力变成芯片，把芯片变成模型，把模型变成更好的生活，直到智能便宜到无需计量——然后学会与它相处。",
  nickname: "你在桌上的名字",
  spareName: "玩家 {{number}}",
  playNow: "马上开局",
  opening: "正在开桌……",
  learn: "边玩边学",
  learnNote: "三个引导回合，约十分钟",
  playNowNote: "八个季度，对七位电脑玩家，不计时。无需账号，无需安装。",
  openMatches: "正在招人的对局",
  looking: "正在查找对局……",
  teach: "用它上课",
  inviteOnly: "这台服务器不列出对局：请用链接或牌桌代码进入。",
  noMatches: "此刻没有人在等。自己开一桌，把链接发给朋友吧。",
  noServer: "暂时连不上服务器；恢复后列表会自动回来。",
  matchOf: "{{host}}的对局",
  waiting: "已有 {{people}} 人入座，共 {{seats}} 席",
  planning: "第 {{turn}} 季度，共 {{turns}} 季度",
  finished: "已结束",
  untimed: "不计时",
  timed: "每回合 {{time}}",
  join: "加入",
  watch: "观看",
  code: "用代码加入",
  create: "新建对局",
  foot: "所有人同时秘密制定计划，同时结算。地图：Natural Earth，公有领域；在有争议的边界上不持立场。",
} as const;

export const create = {
  scenario: "剧本",
  seats: "国家数",
  turns: "季度数",
  timer: "每回合时间",
  timers: {
    "0": "不计时",
    "90": "一分半钟",
    "180": "3 分钟",
    "300": "5 分钟",
    "600": "10 分钟",
    "86400": "一天",
  },
  bots: "电脑玩家水平",
  levels: { careless: "粗心", sound: "稳健", strong: "高强" },
  isPublic: "显示在公开列表中",
  go: "开桌",
} as const;

export const settings = {
  title: "设置",
  language: "语言",
  theme: "明暗",
  themes: { system: "跟随设备", light: "明亮", dark: "深色" },
  text: "文字大小",
  motion: "动画",
  motions: { system: "跟随设备", reduced: "少", full: "全部" },
  sound: "声音",
  volume: "音量",
  advice: "部长们主动说出他们会怎么做",
  notKept: "这个浏览器不为游戏保存任何内容：这些设置在重新加载或关闭本页后失效。",
  kept: "保存在这个浏览器里，对每场对局有效。地图有自己的黑夜与白天：它们表示世界走到了哪里。",
} as const;

export const encyclopedia = {
  title: "百科",
  opening: "正在翻开……",
  contents: "目录",
  foreword: "前言",
  search: "搜索百科",
  hits_other: "{{count}} 个条目",
  how: "在游戏里",
  sites: "它的基地",
  figures: "在真实世界",
  source: "{{name}}，{{year}} 年；把握：{{confidence}}",
  confidence: { high: "高", medium: "中", low: "低", estimate: "为本游戏所作的估计" },
  counter: "另一种看法",
  question: "讨论",
  related: "另见",
  readMore: "读一读：{{what}}",
  families: {
    claims: "四十二条论断",
    nations: "国家",
    plants: "电厂",
    buildings: "建筑",
    chips: "芯片",
    sectors: "行业",
    branches: "研究方向",
    projects: "研究项目",
    policies: "政策",
    hazards: "变故",
    resolutions: "决议",
    accords: "协定",
    thresholds: "临界点",
    eras: "时代",
    markets: "开放市场",
    challenges: "重大挑战",
    milestones: "里程碑",
    tracks: "得分的赛道",
    stages: "任务跨度的阶段",
    constraints: "什么卡住",
    scenarios: "剧本",
  },
} as const;

export const entrance = {
  title: "一台私人服务器",
  about: "运行它的人设了密码。在这台设备上说一次就够了。",
  password: "密码",
  enter: "进入",
} as const;

export const announced = { from: "服务器管理者说：" } as const;

export const door = {
  title: "有人邀请你加入对局",
  code: "牌桌 {{code}}",
  enter: "入座",
  watch: "只观看",
  entering: "正在开门……",
  back: "回到大厅",
} as const;

export const refusals = {
  table: {
    otherRules: "对局开始之后，游戏规则改了，所以这场对局不能继续。",
    closed: "服务器管理者关闭了这场对局。",
    unopened: "服务器暂时打不开这场对局。请稍后再试。",
    badMessage: "服务器看不懂这条消息。",
    wrongTurn: "那个季度已经结束了。",
    wrongPhase: "对局的这个阶段做不了这件事。",
    noSeat: "你在这张牌桌没有席位。",
    unknownSeat: "这场对局里没有这个席位。",
    seatTaken: "那个席位已经有人了。",
    hostOnly: "只有房主能这样做。",
    noSuchMatch: "没有这场对局。",
    matchFull: "这场对局已经满员。",
    oldClient: "页面版本过旧：请重新加载。",
    unseenName: "请写一个看得见的名字。",
    longName: "请换一个短一点的名字：最多 16 个汉字或 24 个字母。",
    unfitName: "请换一个名字：里面有这里不用的词。",
    unfitWords: "没有说出：里面有这里不用的词。",
    tooManySeats: "这台服务器没有这么多国家的对局。",
    passwordNeeded: "这台服务器要先说密码。",
    wrongPassword: "这不是这台服务器的密码。",
    repeated: "这已经说过了。",
    unkept: "这没能记录下来：对局从之前的状态继续。",
    notYourMinistry: "那个部门由你们国家的另一个人负责。",
    headOnly: "计划由你们国家的首脑锁定。",
    frozen: "请抬头：课程继续之前，屏幕先休息。",
    noSuchLesson: "没有这个代码的课堂。",
    teacherOnly: "只有老师能做这件事。",
    noSuchPupil: "那个学生已经不在这里了。",
    noSuchTable: "没有这张牌桌。",
    tableFull: "那张牌桌没有空位了。",
    tooEarly: "课还没有开始。",
    tooLate: "课已经进行下去了。",
    badWish: "这做不到。",
    unreached: "刚才没能联系到那张牌桌。",
    tooManyTables: "这个服务器的一堂课最多 {{most}} 张牌桌：服务器的主人可以调高上限（MAX_MATCHES）。",
    tooManyNations: "这个服务器的一张牌桌最多 {{most}} 个国家：服务器的主人可以调高上限（MAX_SEATS）。",
    noRoom:
      "这堂课需要 {{tables}} 张牌桌，服务器现在只能再开 {{free}} 张。请把大家安排到更少的牌桌，或者等别的对局结束。服务器的主人可以调高上限（MAX_MATCHES）。",
    noRoom_none:
      "这堂课需要 {{tables}} 张牌桌，服务器现在一张也开不了：请等别的对局结束。服务器的主人可以调高上限（MAX_MATCHES）。",
    lessonFull: "这堂课已经满了。",
    sentAway: "你被请出了这场对局。",
    locked: "你的计划已锁定：先解锁再修改。",
    lockFirst: "先锁定你自己的计划。",
    noMoreTime: "这个季度你没有备用时间了。",
    tooFast: "太快了：请稍等再试。",
    chatOff: "房主关闭了聊天。",
    phrasesOnly: "这张牌桌上只能说固定短语。",
    serverClosing: "服务器正在重启，请稍后再试。",
    storeAway: "服务器现在无法保存任何内容。它会不断重试，恢复后就能继续玩。",
    serversApart: "这台服务器现在联系不上与它协作的其他服务器。它会不断重试，恢复后就能继续玩。",
    serverFull: "服务器容不下更多对局了。",
    networkFull:
      "你所在的网络（一所学校或一个家庭算一个网络）在这台服务器上开着的对局已达上限。请加入其中一场，或等其中一场关闭后再试。",
  },
} as const;

export const content = {
  scenarios: {
    base: { name: "2026 到 2029", about: "十六个季度，十二个国家全部登场。" },
    quick: { name: "一个晚上", about: "八个季度，一切都来得更快。" },
    deglobalisation: { name: "逆全球化", about: "禁运林立，芯片稀少，谁握有供应链的一环，谁就握有杠杆。" },
    energyCrunch: { name: "能源紧张", about: "燃机迟迟不到，电网满载，电价高企。" },
    openWorld: { name: "开放世界", about: "按规定模型一律开放发布，人人学得飞快。" },
    classroom: { name: "课堂", about: "六个国家，十个季度，每季度开放一两个新系统。" },
    sandbox: { name: "沙盘", about: "四个国家，六个平静的季度，有钱可以放手尝试。" },
  },
} as const;
